import { type CheckReport, reportAsText } from '../../src/i18n/report-problems.ts';
import { LOCALES, localeOf, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';

/**
 * The page that stands for all others while there is no register to show: the report of the check, in the language of the
 * page that was asked for.
 * @param refusal the report; or the sentence, in English, that says why the records cannot be read at all
 * @param path that was asked for, below the base
 * @param base where the site lives; begins and ends with a slash
 */
export function problemsPage(refusal: CheckReport | string, path: string, base: string): string {
  const asked = typeof refusal === 'string' ? SOURCE_LOCALE : path.slice(base.length).split('/')[0];
  const locale = localeOf(LOCALES.find(({ id }) => id === asked)?.id ?? SOURCE_LOCALE);
  const own = translator(locale.id);
  const text = typeof refusal === 'string' ? refusal : reportAsText(refusal, own);
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

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
