import type { Dataset, Located } from '../schema/dataset.ts';
import { Pledge, type RecordOrigin } from '../schema/pledge.ts';
import { ProgressReport } from '../schema/progress-report.ts';
import type { SdgRow, WsisRow } from '../schema/tables.ts';
import { CountryGroup, ItuRegion, type SaidBy } from '../schema/vocabularies.ts';
import { reportPath } from './file-path.ts';
import type { EntityRecords, ReferenceSlice, RegisterSlice, ReportInShort } from './register-slice.ts';

/** Names in the language of the page, as the lists of the form show them. */
export interface NamedRows {
  /** Names of countries and territories by ISO 3166-1 alpha-3. */
  readonly places: Readonly<Record<string, string>>;
  readonly sdgs: readonly string[];
  readonly wsis_action_lines: Readonly<Record<string, string>>;
}

const NOWHERE: RecordOrigin = { file: '', line: 0 };

/**
 * The register as far as it is loaded, in the shape that the rules and the model read. Pledges that are not loaded are
 * known by their ids only.
 */
export function datasetOfSlice(
  slice: RegisterSlice & ReferenceSlice,
  loaded: readonly EntityRecords[],
  names: NamedRows,
): Dataset {
  const pledges = new Map(loaded.flatMap((records) => Object.entries(records.pledges)));
  const place = (iso3: string) => ({ iso3, ...sixTimes(names.places[iso3] ?? iso3), origin: NOWHERE });
  return {
    incomplete: [],
    unread_pledges: Object.keys(slice.pledges).filter((id) => !pledges.has(id)),
    pledges: [...pledges].map(([id, { file, fields, text }]) => ({
      ...Pledge.parse(fields),
      id,
      summary: text,
      origin: { file, line: 1 },
    })),
    progress_reports: [
      // Of what third parties say no more is known here than when.
      ...Object.entries(slice.statements).flatMap(([pledge, dates]) =>
        dates.map((date) => reportOn(pledge, { date, status: 'in-progress' }, 'third-party')),
      ),
      ...[...pledges].flatMap(([pledge, { reports = [] }]) =>
        reports.map((report) => reportOn(pledge, report, 'entity')),
      ),
    ],
    entities: slice.entities.map((entity) => ({ ...entity, origin: NOWHERE })),
    countries: placesIn(slice.countries).map(({ iso3, iso2, region }) => ({
      ...place(iso3),
      iso2,
      itu_region: region,
    })),
    territories: placesIn(slice.territories).map(({ iso3, iso2, region }) => ({
      ...place(iso3),
      iso2,
      geographic_region: region,
      sids_category: 'sids-m49-only',
    })),
    country_group_status: slice.memberships.map(([iso3, group, from, until, scheduled]) => ({
      iso3,
      country_group: CountryGroup.parse(group),
      certainty: 'verified',
      source_title: '',
      origin: NOWHERE,
      ...(from && { from }),
      ...(until && { until }),
      ...(scheduled && { scheduled_until: scheduled }),
    })),
    sdgs: names.sdgs.map((name, index): Located<SdgRow> => ({ number: index + 1, ...sixTimes(name), origin: NOWHERE })),
    wsis_action_lines: Object.entries(names.wsis_action_lines).map(([code, name]) => ({
      code: code as WsisRow['code'],
      ...sixTimes(name),
      origin: NOWHERE,
    })),
    fx_rates: Object.entries(slice.rates).flatMap(([source_title, currencies]) =>
      Object.entries(currencies).flatMap(([currency, years]) =>
        years.flatMap((units_per_usd, index) => {
          if (units_per_usd === null) return [];
          const year = slice.first_year + index;
          return [{ currency, year, units_per_usd, full_year: true, source_title, origin: NOWHERE }];
        }),
      ),
    ),
    indicators: [],
    indicators_country: [],
    targets: [],
    financing_gap: [],
    tile_grid: [],
    itu_headlines: [],
    former_ids: slice.former_ids,
  };
}

function placesIn(regions: ReferenceSlice['countries']) {
  return Object.entries(regions).flatMap(([region, codes]) =>
    codes.split(' ').map((code) => ({
      iso3: code.slice(0, 3),
      iso2: code.slice(3),
      region: ItuRegion.parse(region),
    })),
  );
}

function reportOn(pledge_id: string, { date, status }: ReportInShort, said_by: SaidBy): ProgressReport {
  const origin = { file: reportPath(pledge_id, date), line: 1 };
  // That it says something is known, if not what.
  return { ...ProgressReport.parse({ status, said_by }), pledge_id, date, note: status, origin };
}

/** Only the language of the page is loaded; it stands for all six. */
function sixTimes(name: string) {
  return { name_ar: name, name_zh: name, name_en: name, name_fr: name, name_ru: name, name_es: name };
}
