import type { Guard } from '../../effect/guards.ts';
import type { SensitiveChange } from '../../effect/sensitive.ts';
import type { VanishedIds } from '../../effect/vanished-ids.ts';
import { formatList, formatNumber, formatPercent, formatUsdInFull } from '../format.ts';
import type { MessageKey } from '../messages.ts';
import type { Translator } from '../translate.ts';
import { fieldName } from './change-text.ts';
import { limited } from './limited.ts';
import { recordRef } from './record-ref.ts';
import type { Words } from './words.ts';

/** The guards a change meets, and whether somebody consents; empty where it meets none. */
export function consentLines(
  guards: readonly Guard[],
  consents: readonly { readonly commit: string; readonly words: string }[],
  translator: Translator,
  { quote }: Words,
): string[] {
  if (guards.length === 0) return [];
  const { t } = translator;
  const given = consents.map(({ commit, words }) =>
    t('effect.consent.given', { commit: quote(commit.slice(0, 12)), words: quote(words) }),
  );
  const needed = `**${t('effect.consent.needed', { line: quote('Consent: …') })}**`;
  return [
    ...limited(
      translator,
      guards.map((guard) => guardText(guard, translator)),
    ),
    '',
    ...(given.length > 0 ? given.map((line) => `- ${line}`) : [needed]),
  ];
}

function guardText(guard: Guard, translator: Translator): string {
  const { t, locale } = translator;
  const limit = formatPercent(locale, guard.limit);
  if (guard.guard === 'fewer-pledges') {
    const [before, remaining] = [formatNumber(locale, guard.before), formatNumber(locale, guard.remaining)];
    return t('effect.guard.fewer-pledges', { limit, before, remaining });
  }
  const [before, after] = [formatUsdInFull(translator, guard.before), formatUsdInFull(translator, guard.after)];
  return t('effect.guard.total-moves', { limit, before, after });
}

/** The published ids that vanish, and that they may not; empty where none does. */
export function vanishedLines(vanished: readonly VanishedIds[], translator: Translator, { quote }: Words): string[] {
  if (vanished.length === 0) return [];
  const { t } = translator;
  const lines = vanished.flatMap(({ kind, ids }) => ids.map((id) => t(`effect.vanished.${kind}`, { id: quote(id) })));
  return [...limited(translator, lines), '', `**${t('effect.vanished.kept')}**`];
}

/** What needs two reviewers and evidence; empty where nothing does. */
export function sensitiveLines(sensitive: readonly SensitiveChange[], translator: Translator, words: Words): string[] {
  if (sensitive.length === 0) return [];
  const lines = sensitive.map((change) => sensitiveText(change, translator, words));
  return [`**${translator.t('effect.sensitive')}**`, '', ...limited(translator, lines)];
}

function sensitiveText(change: SensitiveChange, translator: Translator, words: Words): string {
  const { t, locale } = translator;
  const subject = words.quote(change.id);
  switch (change.of) {
    case 'pledge': {
      const fields = formatList(
        locale,
        change.fields.map((field) => fieldName(translator, field)),
      );
      return t('effect.sensitive.fields', { subject, fields });
    }
    case 'entity': {
      const names = change.fields.map((field) => t(`effect.entity-field.${field}` as MessageKey));
      return t('effect.sensitive.fields', { subject, fields: formatList(locale, names) });
    }
    case 'repointed':
    case 'reused': {
      const [before, after] = [change.before, change.after].map((record) => recordRef(record, translator, words));
      return t(`effect.sensitive.${change.of}`, { subject, before: before ?? '', after: after ?? '' });
    }
    default:
      return t(`effect.sensitive.${change.of}`, { subject });
  }
}
