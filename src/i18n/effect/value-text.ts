import type { ChangedField } from '../../effect/marks.ts';
import type { Amount, Source, Target } from '../../schema/pledge.ts';
import { amountText, quantityText, targetText } from '../amount-text.ts';
import { formatDate, formatNumber, languageName } from '../format.ts';
import type { MessageKey } from '../messages.ts';
import type { Translator } from '../translate.ts';
import type { Words } from './words.ts';

/** Where the names of a field's entries stand in the catalogue. */
const FAMILIES: Partial<Record<ChangedField, string>> = {
  focus_areas: 'focus-area',
  focus_area_basis: 'pledge.focus-area-basis',
  pillars: 'pillar',
  pledge_types: 'pledge-type',
  'amount.kind': 'effect.amount-kind',
  'targets.basis': 'effect.target-basis',
  scope: 'scope',
  implementation_regions: 'region',
  country_groups: 'country-group',
  beneficiaries: 'beneficiary',
  dates_computed: 'effect.computed',
  additionality: 'additionality',
  provenance: 'provenance',
  confidence: 'confidence',
};

/** One entry of a field in words; texts and ids of the data are quoted. */
export function entryText(translator: Translator, field: ChangedField, entry: string | number, words: Words): string {
  const { t, locale } = translator;
  const family = FAMILIES[field];
  if (family) return t(`${family}.${entry}` as MessageKey);
  if (typeof entry === 'number') return field === 'itu_pledge_id' ? String(entry) : formatNumber(locale, entry);
  if (field === 'entities') return words.entity(entry);
  if (field === 'countries') return words.country(entry);
  if (field === 'language') return languageName(locale, entry);
  return isDate(field) ? formatDate(locale, entry) : words.quote(entry);
}

function isDate(field: ChangedField): boolean {
  return /^(?:announced|submitted|period\.(?:start|end)|targets\.by|sources\.date)$/.test(field);
}

/** What one field of an amount says, written as a sum wherever it is one. */
export function amountPartText(translator: Translator, field: `amount.${string}`, amount: Amount): string {
  const { value, currency } = amount;
  const plain: Amount = { value, currency, qualifier: 'exact', per: 'total', kind: 'unstated' };
  if (field === 'amount.qualifier') return amountText(translator, { ...plain, qualifier: amount.qualifier }, 'full');
  if (field === 'amount.per') return amountText(translator, { ...plain, per: amount.per }, 'full');
  return amountText(translator, plain, 'full');
}

/** A target in words, its own text quoted. */
export function quotedTarget(translator: Translator, target: Target, words: Words): string {
  return targetText(translator, withQuotedText(target, words));
}

/** What a target or a result counts and how many, without its date; its own text quoted. */
export function quotedQuantity(translator: Translator, quantity: Quantity, words: Words, exact = false): string {
  return quantityText(translator, { ...withQuotedText(quantity, words), ...(exact ? { qualifier: 'exact' } : {}) });
}

type Quantity = Pick<Target, 'metric' | 'value' | 'qualifier' | 'counts'>;

function withQuotedText<Counted extends Quantity>(quantity: Counted, { quote }: Words): Counted {
  return quantity.counts === undefined ? quantity : { ...quantity, counts: quote(quantity.counts) };
}

/** A source in words: title and address, so that its host is in sight. */
export function quotedSource({ t }: Translator, { title, url }: Source, { quote }: Words): string {
  return t('effect.source', { title: quote(title), url: quote(url) });
}
