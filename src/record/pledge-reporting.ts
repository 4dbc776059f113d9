import { formatDate } from '../i18n/format.ts';
import type { Translator } from '../i18n/translate.ts';
import type { PledgeView } from '../model/pledge-view.ts';
import { type Fact, line, note } from './fact.ts';

/** How a pledge stands with its reports, and when the next one is due or was. */
export function reportingFact({ standing, today }: PledgeView, { t, locale }: Translator): Fact {
  const { state, due_on } = standing;
  const isClosed = state === 'completed' || state === 'withdrawn';
  const words = line(t(`reporting-state.${state}`));
  if (isClosed) return { label: t('pledge.due'), lines: [words] };
  const which = state === 'no-report' ? 'first' : 'next';
  const due =
    due_on === undefined
      ? t('pledge.due.undated')
      : t(`pledge.due.${which}${due_on < today ? '-past' : ''}`, { date: formatDate(locale, due_on) });
  return { label: t('pledge.due'), lines: [words, note(due)] };
}
