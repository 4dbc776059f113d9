import { Entity } from './entity.ts';
import { FormerId } from './former-id.ts';
import type { Pledge, RecordOrigin } from './pledge.ts';
import type { ReferenceTable } from './references.ts';
import type { ProgressReport } from './progress-report.ts';
import {
  Country,
  CountryGroupStatus,
  CountryIndicator,
  FinancingGapRow,
  FxRate,
  Indicator,
  ItuHeadline,
  SdgRow,
  Territory,
  WorldTarget,
  WsisRow,
} from './tables.ts';
import { TilePlace } from './tile.ts';

/** Each table of `data/`, by its name in the dataset: what a row of it is, and the columns that a row is known by. */
export const TABLES = {
  entities: { file: 'data/entities.csv', schema: Entity, key: ['id'] },
  countries: { file: 'data/countries.csv', schema: Country, key: ['iso3'] },
  territories: { file: 'data/territories.csv', schema: Territory, key: ['iso3'] },
  country_group_status: {
    file: 'data/country-group-status.csv',
    schema: CountryGroupStatus,
    // A country may leave a group and join it again.
    key: ['iso3', 'country_group', 'from'],
  },
  fx_rates: { file: 'data/fx-rates.csv', schema: FxRate, key: ['currency', 'year'] },
  sdgs: { file: 'data/sdgs.csv', schema: SdgRow, key: ['number'] },
  wsis_action_lines: { file: 'data/wsis-action-lines.csv', schema: WsisRow, key: ['code'] },
  indicators: { file: 'data/indicators.csv', schema: Indicator, key: ['indicator_id', 'geography', 'year'] },
  indicators_country: {
    file: 'data/indicators-country.csv',
    schema: CountryIndicator,
    key: ['indicator_id', 'geography', 'year'],
  },
  targets: { file: 'data/targets.csv', schema: WorldTarget, key: ['id'] },
  financing_gap: { file: 'data/financing-gap.csv', schema: FinancingGapRow, key: ['id', 'component'] },
  tile_grid: { file: 'data/tile-grid.csv', schema: TilePlace, key: ['iso3'] },
  itu_headlines: { file: 'data/itu-headlines.csv', schema: ItuHeadline, key: ['id'] },
  former_ids: { file: 'data/former-ids.csv', schema: FormerId, key: ['kind', 'former_id'] },
} as const;
export type TableName = keyof typeof TABLES;

/** A table row with the place it was read from. */
export type Located<Row> = Row & { readonly origin: RecordOrigin };

/** Every record of the register together. */
export interface Dataset {
  /** Tables of which some record could not be read: nothing can be said about keys into them. */
  readonly incomplete: readonly ReferenceTable[];
  /** Ids of pledges whose files are there but could not be read: others may point to them. */
  readonly unread_pledges: readonly string[];
  readonly pledges: readonly Pledge[];
  readonly progress_reports: readonly ProgressReport[];
  readonly entities: readonly Located<Entity>[];
  readonly countries: readonly Located<Country>[];
  readonly territories: readonly Located<Territory>[];
  readonly country_group_status: readonly Located<CountryGroupStatus>[];
  readonly sdgs: readonly Located<SdgRow>[];
  readonly wsis_action_lines: readonly Located<WsisRow>[];
  readonly fx_rates: readonly Located<FxRate>[];
  readonly indicators: readonly Located<Indicator>[];
  readonly indicators_country: readonly Located<Indicator>[];
  readonly targets: readonly Located<WorldTarget>[];
  readonly financing_gap: readonly Located<FinancingGapRow>[];
  readonly tile_grid: readonly Located<TilePlace>[];
  readonly itu_headlines: readonly Located<ItuHeadline>[];
  readonly former_ids: readonly Located<FormerId>[];
}
