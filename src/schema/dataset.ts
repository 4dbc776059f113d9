import type { Entity } from './entity.ts';
import type { FormerId } from './former-id.ts';
import type { Pledge, RecordOrigin } from './pledge.ts';
import type { ReferenceTable } from './references.ts';
import type { ProgressReport } from './progress-report.ts';
import type {
  Country,
  CountryGroupStatus,
  FinancingGapRow,
  FxRate,
  Indicator,
  ItuHeadline,
  SdgRow,
  Territory,
  WorldTarget,
  WsisRow,
} from './tables.ts';
import type { TilePlace } from './tile.ts';

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
