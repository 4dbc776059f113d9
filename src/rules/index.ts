import { amountHasCurrency } from './amount-has-currency.ts';
import { amountUnusual } from './amount-unusual.ts';
import { announcedLater } from './announced-later.ts';
import { announcedSinceLaunch } from './announced-since-launch.ts';
import { confidenceExplained } from './confidence-explained.ts';
import { couldSayMore } from './could-say-more.ts';
import { countedInWholes } from './counted-in-wholes.ts';
import { countryOutsideRegion } from './country-outside-region.ts';
import { datesExist } from './dates-exist.ts';
import { datesInOrder } from './dates-in-order.ts';
import { endFarAway } from './end-far-away.ts';
import { formerIdLeadsOn } from './former-id-leads-on.ts';
import { globalWithoutCountries } from './global-without-countries.ts';
import { identifierChecksOut } from './identifier-checks-out.ts';
import { knownReferences } from './known-references.ts';
import { noRepeats } from './no-repeats.ts';
import { notInFuture } from './not-in-future.ts';
import { oneAlphabet } from './one-alphabet.ts';
import { pathMatchesId } from './path-matches-id.ts';
import { pillarInFocusArea } from './pillar-in-focus-area.ts';
import { possibleOverlap } from './possible-overlap.ts';
import { rateMissing } from './rate-missing.ts';
import { relatedToAnother } from './related-to-another.ts';
import { renewalCountedOnce } from './renewal-counted-once.ts';
import { reportAfterPledge } from './report-after-pledge.ts';
import { replyToStatement } from './reply-to-statement.ts';
import type { Rule } from './rule.ts';
import { scopeNamesPlaces } from './scope-names-places.ts';
import { shareAboveWhole } from './share-above-whole.ts';
import { sharedSumAgrees } from './shared-sum-agrees.ts';
import { sourcePresent } from './source-present.ts';
import { TEXT_RULES } from './text-rules.ts';
import { titleSaysMore } from './title-says-more.ts';
import { uniqueId } from './unique-id.ts';

/**
 * All rules, in reading order: what a record is, what it points to, what it says, how it fits with the others;
 * then what a steward should look at, and what would help the writer.
 */
export const RULES: readonly Rule[] = [
  uniqueId,
  pathMatchesId,
  knownReferences,
  formerIdLeadsOn,
  identifierChecksOut,
  noRepeats,
  sourcePresent,
  confidenceExplained,
  ...TEXT_RULES,
  amountHasCurrency,
  countedInWholes,
  datesExist,
  datesInOrder,
  notInFuture,
  scopeNamesPlaces,
  pillarInFocusArea,
  sharedSumAgrees,
  relatedToAnother,
  reportAfterPledge,
  replyToStatement,
  amountUnusual,
  rateMissing,
  titleSaysMore,
  oneAlphabet,
  announcedLater,
  announcedSinceLaunch,
  endFarAway,
  shareAboveWhole,
  countryOutsideRegion,
  globalWithoutCountries,
  renewalCountedOnce,
  possibleOverlap,
  couldSayMore,
];
