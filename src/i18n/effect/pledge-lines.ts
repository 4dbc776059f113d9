import type { FieldChange } from '../../effect/field-change.ts';
import type { PledgeChange, PledgeChanges, PledgeNote } from '../../effect/pledge-changes.ts';
import { amountText } from '../amount-text.ts';
import { formatList, formatUsdInFull } from '../format.ts';
import type { Translator } from '../translate.ts';
import { changeText } from './change-text.ts';
import { limited } from './limited.ts';
import type { Section } from './markdown.ts';
import { pledgeRef } from './pledge-ref.ts';
import type { Words } from './words.ts';

/** What happened to pledges, one section a kind; what is lost stands first. */
export function pledgeSections(pledges: PledgeChanges, translator: Translator, words: Words): Section[] {
  const { t } = translator;
  const section = <Item>(heading: string, items: readonly Item[], say: (item: Item) => string): Section => ({
    heading,
    number: items.length,
    lines: limited(translator, items.map(say)),
  });
  const note = (pledge: PledgeNote): string => noteText(pledge, translator, words);
  const change = (one: PledgeChange): string => pledgeChangeText(one, translator, words);
  const changed = section(t('effect.changed'), [...pledges.changed].sort(gravestFirst), change);
  return [
    section(t('effect.removed'), pledges.removed, note),
    section(t('effect.renamed'), pledges.renamed, change),
    section(t('effect.withdrawn'), pledges.withdrawn, note),
    section(t('effect.reinstated'), pledges.reinstated, note),
    section(t('effect.restated'), pledges.restated, (one) =>
      t('effect.change.moved', {
        field: pledgeRef(one, translator, words),
        before: t(`reporting-state.${one.before}`),
        after: t(`reporting-state.${one.after}`),
      }),
    ),
    pledges.changed.length > 0 ? { ...changed, lines: [...changed.lines, '', t('effect.marks')] } : changed,
    section(t('effect.added'), pledges.added, note),
    section(t('effect.revalued'), pledges.revalued, change),
  ];
}

/** What was weakened first, then what is sensitive, then the rest; each in the order of the ids. */
function gravestFirst(a: PledgeChange, b: PledgeChange): number {
  return gravity(a.changes) - gravity(b.changes);
}

function gravity(changes: readonly FieldChange[]): number {
  if (changes.some(({ mark }) => mark === 'weakened')) return 0;
  return changes.some(({ sensitive }) => sensitive) ? 1 : 2;
}

function noteText(pledge: PledgeNote, translator: Translator, words: Words): string {
  const { t, locale } = translator;
  return t('effect.note', {
    pledge: pledgeRef(pledge, translator, words),
    entities: formatList(locale, pledge.entities.map(words.entity)),
    amount: amountText(translator, pledge.amount, 'full'),
    counted: countedText(pledge, translator),
  });
}

function countedText({ counted, excluded }: PledgeNote, translator: Translator): string {
  const { t } = translator;
  if (excluded) return t('effect.not-counted', { reason: t(`exclusion.${excluded}`) });
  return t('effect.counted', { value: formatUsdInFull(translator, counted) });
}

function pledgeChangeText({ before, after, changes }: PledgeChange, translator: Translator, words: Words): string {
  const { t } = translator;
  const head =
    before.id === after.id
      ? pledgeRef(after, translator, words)
      : t('effect.renamed.item', { before: words.quote(before.id), after: pledgeRef(after, translator, words) });
  const lines = changes.map(
    (change) =>
      `  - ${t('effect.marked', { mark: `**${t(`effect.mark.${change.mark}`)}**`, change: changeText(translator, change, words) })}`,
  );
  const isMoved = before.counted !== after.counted || before.excluded !== after.excluded;
  const moved = t('effect.change.moved', {
    field: t('effect.field.counted'),
    before: countedText(before, translator),
    after: countedText(after, translator),
  });
  return [head, ...lines, ...(isMoved ? [`  - ${moved}`] : [])].join('\n');
}
