import { quantityText } from '../../i18n/amount-text.ts';
import { formatDate } from '../../i18n/format.ts';
import { foreignTo } from '../../i18n/locales.ts';
import type { Translator } from '../../i18n/translate.ts';
import type { Heard } from '../../model/heard.ts';
import type { ProgressReport } from '../../schema/progress-report.ts';
import { type Markup, markup } from '../markup.ts';
import { plainMarkdown } from '../plain-markdown.ts';
import { sourceList } from '../source-list.ts';
import { stretched } from '../stretches.ts';

/** The field of the published files that goes by the word of the entity alone. */
const OWN_WORD = { own: 'reporting_state' } as const;

/**
 * What was said of a pledge since it was made, each side by itself.
 * @param chart what stands before it
 */
export function reportList(
  { own, others }: Heard<ProgressReport>,
  translator: Translator,
  chart: Markup | undefined,
): Markup {
  const { t } = translator;
  const said = own.map(({ report, is_answer }) => {
    const text = [reportHead(report, translator, is_answer), is_answer ? undefined : reportBody(report, translator)];
    return markup`<article>${text}</article>`;
  });
  const entity =
    own.length === 0
      ? markup`<p class="soft">${t('pledge.progress.none')}</p>`
      : markup`<section><h3>${t('pledge.progress.entity')}</h3>${said}</section>`;
  const statements = others.map(({ report, answers }) => {
    const replies = answers.map(
      (answer) =>
        markup`<div class="note"><p><strong>${t('pledge.progress.answer')}</strong></p>${reportText(answer, translator)}</div>`,
    );
    return markup`<article id="statement-${report.date ?? 'undated'}">${reportText(report, translator)}${replies}</article>`;
  });
  const thirds =
    others.length > 0 &&
    markup`<section><h3>${t('pledge.progress.third-party')}</h3><p class="small soft">${t('pledge.progress.third-party.note', OWN_WORD)}</p>${statements}</section>`;
  return markup`<section class="block"><h2>${t('pledge.progress')}</h2>${chart}${entity}${thirds}</section>`;
}

function reportText(report: ProgressReport, translator: Translator): Markup[] {
  return [reportHead(report, translator, false), reportBody(report, translator)];
}

/** @param answers whether the report is told in full under the statement it answers */
function reportHead(
  { date, status, said_by, replies_to }: ProgressReport,
  translator: Translator,
  answers: boolean,
): Markup {
  const { t, locale } = translator;
  const state = t(`state.${status}`);
  const title = date
    ? t('pledge.report', { status: state, date: formatDate(locale, date) })
    : t('pledge.report.undated', { status: state });
  const told =
    answers &&
    replies_to &&
    markup` · <a href="#statement-${replies_to}">${t('pledge.progress.answers', { date: formatDate(locale, replies_to) })}</a>`;
  return markup`<p><strong>${title}</strong> <span class="small soft">· ${t(`pledge.report.${said_by}`)}${told}</span></p>`;
}

function reportBody({ results, note, sources, language }: ProgressReport, translator: Translator): Markup {
  const { t, locale } = translator;
  const lang = foreignTo(locale.id, language);
  const lines = results.map((result) => {
    const quantity = quantityText(translator, result);
    const text = result.as_of
      ? t('pledge.report.as-of', { result: quantity, date: formatDate(locale, result.as_of) })
      : quantity;
    return markup`<li>${stretched(text, [result.counts ?? ''], lang)}</li>`;
  });
  return markup`${lines.length > 0 && markup`<ul>${lines}</ul>`}${plainMarkdown(note, lang)}${sourceList(sources, lang, translator)}`;
}
