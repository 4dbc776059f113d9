import type { Area } from './unit.ts';

/** Which keys of the catalogue belong to which part of the site; the first that fits decides. */
const AREA_OF_KEYS: readonly (readonly [RegExp, Area])[] = [
  [
    /^(?:focus-area\.(?:access|adoption|value-creation|accelerate)|focus-area-subtitle\.|pillar\.|pledge-type\.|entity-type\.|region\.(?:[A-Z]{3}|global|not-stated)$|country-group(?:-mark)?\.|beneficiary\.|state\.|reporting-state\.|last-word\.|scope\.|additionality\.|provenance\.|confidence\.|qualifier\.|metric|unit|target\.|framework\.|study\.|smart\.)/,
    'vocabulary',
  ],
  [/^(?:rule|rules|check|fix)\./, 'check'],
  [/^(?:composer|option)\./, 'composer'],
  [/^(?:field|field-guide)\./, 'field-guide'],
  [/^effect\./, 'review'],
  [/^(?:translations|glossary)\./, 'translations'],
  [/^(?:data|growing)\./, 'data'],
  [/^(?:offline|copy)\./, 'offline'],
  [/^(?:chart|charts|progress|rates)\./, 'charts'],
  [/^(?:reporting|reporting-value)\./, 'reporting'],
  [/^(?:pledges|explorer|criterion|totals|exclusion|part|list|example)\./, 'pledges'],
  [/^(?:pledge|amount|relation|cite|history|changes|feed)\./, 'pledge'],
  [/^(?:country|countries|region|group)\./, 'places'],
  [/^(?:entity|entities)\./, 'entities'],
  [/^(?:focus-area|focus-areas)\./, 'focus-areas'],
  [/^home\./, 'home'],
];

/** The part of the site a message belongs to: the frame of every page where it is none of the others. */
export function areaOf(key: string): Area {
  return AREA_OF_KEYS.find(([keys]) => keys.test(`${key}.`) || keys.test(key))?.[1] ?? 'frame';
}
