import type { APIRoute } from 'astro';
import { RECORD_RULES } from '../../../authoring/record-rules.ts';
import { otherNames } from '../../../found-names.ts';
import { composerMessages } from '../../../i18n/composer-messages.ts';
import type { LocaleId } from '../../../i18n/locales.ts';
import { nameOf } from '../../../i18n/names.ts';
import { localePaths, site } from '../../../site-dataset.ts';

export const getStaticPaths = localePaths;

/** What the form shows and says in one language while it is filled in: names of places, goals and action lines, messages. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as LocaleId;
  const { countries, territories, sdgs, wsis_action_lines } = site().view.dataset;
  const places = [...countries, ...territories];
  const lists = {
    places: Object.fromEntries(places.map((row) => [row.iso3, nameOf(row, locale)])),
    also: Object.fromEntries(
      places.flatMap((row) => {
        const others = otherNames(row, locale);
        return others.length > 0 ? [[row.iso3, others]] : [];
      }),
    ),
    sdgs: sdgs.map((row) => nameOf(row, locale)),
    wsis_action_lines: Object.fromEntries(wsis_action_lines.map((row) => [row.code, nameOf(row, locale)])),
    messages: composerMessages(locale, RECORD_RULES).form,
  };
  return new Response(JSON.stringify(lists));
};
