import { REPORTING_STATES } from '../src/model/reporting-state.ts';
import {
  Additionality,
  Beneficiary,
  Confidence,
  CountryGroup,
  EntityType,
  FocusArea,
  ItuRegion,
  Pillar,
  PledgeType,
  Provenance,
  ReportedStatus,
  Scope,
} from '../src/schema/vocabularies.ts';

/** The vocabularies whose entries have a name in the catalogue and a term in the glossary, by the beginning of its key. */
export const VOCABULARY_FAMILIES: readonly (readonly [string, readonly string[]])[] = [
  ['focus-area', FocusArea.options],
  ['focus-area-subtitle', FocusArea.options],
  ['pillar', Pillar.options],
  ['pledge-type', PledgeType.options],
  ['entity-type', EntityType.options],
  ['region', ItuRegion.options],
  ['country-group', CountryGroup.options],
  ['beneficiary', Beneficiary.options],
  ['state', ReportedStatus.options],
  ['reporting-state', REPORTING_STATES],
  ['scope', Scope.options],
  ['additionality', Additionality.options],
  ['provenance', Provenance.options],
  ['confidence', Confidence.options],
];
