import { type CheckReport, reportAsText } from '../../src/i18n/report-problems.ts';
import { LOCALES, localeOf, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { type Translator, translator } from '../../src/i18n/translate.ts';
import type { Unreadable } from '../../src/register.ts';

/** Why the records cannot be read at all. */
type Obstacle = Pick<Unreadable, 'message' | 'reason' | 'values'>;

/** Why there is no register to show: the report of the check, or what keeps the records from being read. */
export type Refusal = CheckReport | Obstacle;

/**
 * The page that stands for all others while there is no register to show, in the language of the page that was asked for;
 * in English where only the system knows the reason.
 * @param path that was asked for, below the base
 * @param base where the site lives; begins and ends with a slash
 */
export function problemsPage(refusal: Refusal, path: string, base: string): string {
  const isReport = 'problems' in refusal;
  const asked = isReport || refusal.reason ? path.slice(base.length).split('/')[0] : SOURCE_LOCALE;
  const locale = localeOf(LOCALES.find(({ id }) => id === asked)?.id ?? SOURCE_LOCALE);
  const own = translator(locale.id);
  const text = isReport ? reportAsText(inTheWay(refusal), own) : inWords(refusal, own);
  // The client of the server comes along: it loads the page anew once a record has changed.
  return `<!doctype html>
<html lang="${locale.tag}" dir="${locale.direction}">
<meta charset="utf-8">
<title>${escape(own.t('check.severity.error'))}</title>
<script type="module" src="${base}@vite/client"></script>
<style>body{margin:2rem;font:1rem/1.5 monospace}pre{white-space:pre-wrap;unicode-bidi:plaintext}</style>
<pre>${escape(text)}</pre>
`;
}

/** Of many pledges there is always something else to say; only errors keep the register from being shown. */
function inTheWay({ problems, checked }: CheckReport): CheckReport {
  return { problems: problems.filter(({ severity }) => severity === 'error'), checked };
}

function inWords({ message, reason, values }: Obstacle, { t }: Translator): string {
  return reason ? t(`unreadable.${reason}`, values) : message;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
