import { formatNumber } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import { placeNeed } from '../model/need.ts';
import type { RegisterView } from '../model/register-view.ts';
import type { Figure } from './figure.ts';
import { dataOf } from './figure-data.ts';
import { indicatorText, placeOf, sourceOf } from './places.ts';
import { linksOf } from './source-links.ts';
import type { Speech } from './speak.ts';

/** Need of one country: Internet use beside that of its region, its groups and the world; a gap is shown as a gap. */
export function placeNeedFigure(view: RegisterView, speech: Speech, iso3: string): Figure {
  const { t, locale } = speech.translator;
  const country = view.place.get(iso3);
  const rows = placeNeed(view, iso3).map((row) => ({
    ...row,
    ...(country && row.key === iso3 ? { label: nameOf(country, locale.id), to: undefined } : placeOf(speech, row.key)),
    text: indicatorText(speech, row.internet),
  }));
  return {
    id: 'place-need',
    title: t('chart.place.title', {
      value: rows[0]?.text ?? '',
      pledges: formatNumber(locale, view.pledgesInCountry.get(iso3)?.length ?? 0),
    }),
    subtitle: t('chart.place.subtitle'),
    table: {
      columns: [t('chart.place'), t('country.internet')],
      rows: rows.map(({ label, to, text, internet }) => ({
        name: label,
        to,
        cells: [{ text, to: internet?.source_url }],
      })),
    },
    data: dataOf(
      speech,
      ['place', 'place_name', 'internet_users_pct', 'year', 'source_url'],
      rows.map(({ key, label, internet }) => ({
        cells: [key, label, internet?.value ?? null, internet?.year ?? null, internet?.source_url ?? null],
        source: internet?.source_title,
      })),
    ),
    drawing: {
      kind: 'bars',
      max: 100,
      bars: rows.map(({ key, label, text, to, internet }) => ({ key, value: internet?.value ?? 0, label, text, to })),
    },
    ...sourceOf(
      speech,
      rows.map(({ internet }) => internet),
    ),
    rates: [],
    links: linksOf(rows.map(({ internet }) => internet)),
  };
}
