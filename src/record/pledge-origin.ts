import { formatDate } from '../i18n/format.ts';
import { foreignTo } from '../i18n/locales.ts';
import { stretches } from '../i18n/stretches.ts';
import type { Translator } from '../i18n/translate.ts';
import type { PledgeView } from '../model/pledge-view.ts';
import { type Fact, type FactLine, line, note } from './fact.ts';

/** When a pledge was announced and runs, how it came here, and how sure the register is of it. */
export function whenAndHow({ pledge }: PledgeView, { t, locale }: Translator): Fact[] {
  const lang = foreignTo(locale.id, pledge.language);
  const { announced, dates_computed, submitted, provenance, confidence, confidence_reason } = pledge;
  const computed = (isComputed: boolean) => (isComputed ? [note(t('pledge.computed'))] : []);
  const said = announced === undefined ? t('pledge.announced.unknown') : formatDate(locale, announced);
  const period = periodText(pledge, locale, t);
  const came = t(`provenance.${provenance}`);
  return [
    { label: t('pledge.announced'), lines: [line(said), ...computed(dates_computed.includes('announced'))] },
    ...(period === undefined
      ? []
      : [
          {
            label: t('pledge.period'),
            lines: [line(period), ...computed(dates_computed.some((date) => date !== 'announced'))],
          },
        ]),
    { label: t('pledge.additionality'), lines: [line(t(`additionality.${pledge.additionality}`))] },
    {
      label: t('pledge.provenance'),
      lines: [
        line(
          submitted === undefined
            ? came
            : t('pledge.submitted', { provenance: came, date: formatDate(locale, submitted) }),
        ),
      ],
    },
    {
      label: t('pledge.confidence'),
      lines: [
        line(t(`confidence.${confidence}`)),
        ...(confidence_reason === undefined ? [] : [{ ...note(confidence_reason), ...(lang && { lang }) }]),
      ],
    },
    ...(pledge.itu_pledge_id === undefined
      ? []
      : [
          {
            label: t('pledge.itu-id'),
            lines: [
              line(String(pledge.itu_pledge_id)),
              ...(pledge.itu_title === undefined ? [] : [titleNote(t, pledge.itu_title, lang)]),
            ],
          },
        ]),
  ];
}

/** The title on ITU's platform after what it is, in its own language. */
function titleNote(t: Translator['t'], title: string, lang: string | undefined): FactLine {
  const text = t('common.label-value', { label: t('pledge.itu-title'), value: title });
  return { runs: stretches(text, [title], lang), as: 'note' };
}

function periodText(
  { period: { start, end } }: PledgeView['pledge'],
  locale: Translator['locale'],
  t: Translator['t'],
): string | undefined {
  const [from, until] = [start, end].map((date) => (date === undefined ? '' : formatDate(locale, date)));
  if (start !== undefined && end !== undefined)
    return t('pledge.period.from-until', { start: from ?? '', end: until ?? '' });
  if (start !== undefined) return t('pledge.period.from', { start: from ?? '' });
  return end === undefined ? undefined : t('pledge.period.until', { end: until ?? '' });
}
