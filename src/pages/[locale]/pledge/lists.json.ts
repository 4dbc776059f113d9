import type { APIRoute } from 'astro';
import { composerMessages } from '../../../i18n/composer-messages.ts';
import type { LocaleId } from '../../../i18n/locales.ts';
import { nameOf } from '../../../i18n/names.ts';
import { localePaths, site } from '../../../site-dataset.ts';

export const getStaticPaths = localePaths;

/** What the form shows and says in one language: names of places, goals and action lines, and its messages. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as LocaleId;
  const { countries, territories, sdgs, wsis_action_lines } = site().view.dataset;
  const lists = {
    places: Object.fromEntries([...countries, ...territories].map((row) => [row.iso3, nameOf(row, locale)])),
    sdgs: sdgs.map((row) => nameOf(row, locale)),
    wsis_action_lines: Object.fromEntries(wsis_action_lines.map((row) => [row.code, nameOf(row, locale)])),
    messages: composerMessages(locale),
  };
  return new Response(JSON.stringify(lists));
};
