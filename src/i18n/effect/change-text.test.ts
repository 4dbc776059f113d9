import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildView } from '../../../tests/dataset-builder.ts';
import { changesOf } from '../../effect/changes-of.ts';
import type { Pledge } from '../../schema/pledge.ts';
import type { LocaleId } from '../locales.ts';
import { translator } from '../translate.ts';
import { changeText } from './change-text.ts';
import { wordsFor } from './words.ts';

/** The changes between two states of a pledge in words, with plain spaces. */
function told(before: Partial<Pledge>, after: Partial<Pledge>, lang: LocaleId = 'en'): string[] {
  const speaker = translator(lang);
  const words = wordsFor(speaker, [buildView()], (text) => `“${text}”`);
  return changesOf(buildPledge(before), buildPledge(after)).map((change) =>
    changeText(speaker, change, words).replaceAll('\u00a0', ' '),
  );
}

const usd = (fields: Partial<NonNullable<Pledge['amount']>>): Partial<Pledge> => ({
  amount: buildAmount({ value: 1_000_000, currency: 'USD', ...fields }),
});
const target: Pledge['targets'][number] = { metric: 'people', value: 3000, qualifier: 'about', basis: 'committed' };
const source = { title: 'A source', url: 'https://www.example.org/' };

type Case = readonly [before: Partial<Pledge>, after: Partial<Pledge>, ...sentences: string[]];
const CASES: readonly Case[] = [
  [usd({}), usd({ value: 2_000_000.5 }), 'Amount: from USD 1,000,000 to USD 2,000,000.5'],
  [{}, usd({}), 'Amount: USD 1,000,000; not stated before'],
  [usd({}), {}, 'Amount: no longer stated; USD 1,000,000 before'],
  [usd({}), usd({ currency: 'EUR' }), 'Currency of the amount: from “USD” to “EUR”'],
  [usd({}), usd({ qualifier: 'over' }), 'How exact the amount is: from USD 1,000,000 to over USD 1,000,000'],
  [usd({}), usd({ per: 'year' }), 'Sum in all or a year: from USD 1,000,000 to USD 1,000,000 a year'],
  [usd({}), usd({ kind: 'mobilised' }), 'Kind of amount: from not stated to money to be mobilized'],
  [usd({}), usd({ same_sum_as: 'other' }), 'Counted under: “other”; not stated before'],
  [{}, { targets: [target] }, 'Target: added about 3,000 people'],
  [{ targets: [target] }, {}, 'Target: taken out about 3,000 people'],
  [{ targets: [target] }, { targets: [{ ...target, value: 2000 }] }, 'Target: from 3,000 people to 2,000 people'],
  [
    { targets: [{ ...target, by: '2026' }] },
    { targets: [{ ...target, by: '2028' }] },
    'Date of the target (about 3,000 people): from 2026 to 2028',
  ],
  [
    { targets: [{ ...target, counts: 'pupils' }] },
    { targets: [{ ...target, counts: 'teachers' }] },
    'What exactly the target counts (about 3,000 people): from “pupils” to “teachers”',
  ],
  [
    { targets: [{ ...target, counts: 'pupils' }] },
    { targets: [{ ...target, counts: 'pupils', basis: 'potential' }] },
    'Target promised or possible (about 3,000 people: “pupils”): from promised to possible, not promised',
  ],
  [{ period: { end: '2026' } }, { period: { end: '2028-06' } }, 'End: from 2026 to June 2028'],
  [
    { entities: ['acme-telecom'] },
    { entities: ['world-body'] },
    'Entities: added “world-body”; taken out “acme-telecom”',
  ],
  [{ entities: ['a', 'b'] }, { entities: ['b', 'a'] }, 'Entities: new order, “b” and “a”'],
  [{ countries: ['GHA'] }, { countries: ['GHA', 'KEN'] }, 'Countries: added “KEN”'],
  [{ focus_areas: ['access'] }, { focus_areas: ['adoption'] }, 'Focus areas: added Adoption; taken out Access'],
  [{ sdgs: [9] }, { sdgs: [] }, 'SDGs: taken out 9'],
  [{ scope: 'national' }, { scope: 'global' }, 'Scope: from National to Global'],
  [{}, { itu_pledge_id: 7528 }, 'ITU pledge number: 7528; not stated before'],
  [{}, { language: 'fr' }, 'Language: from English to French'],
  [{ title: 'One' }, { title: 'Two' }, 'Title: from “One” to “Two”'],
  [{}, { related: [{ pledge: 'other', relation: 'renews' }] }, 'Related pledge: added Renews: “other”'],
  [{ sources: [source] }, { sources: [] }, 'Source: taken out “A source”, “https://www.example.org/”'],
  [
    { sources: [source] },
    { sources: [{ ...source, url: 'https://b.example/' }] },
    'Address of the source (“A source”): from “https://www.example.org/” to “https://b.example/”',
  ],
  [{ sources: [source] }, { sources: [{ ...source, title: 'B' }] }, 'Title of a source: from “A source” to “B”'],
];

describe('changeText', () => {
  it.each(CASES.map(([before, after, ...said]) => ({ before, after, said })))(
    'says: $said',
    ({ before, after, said }) => {
      expect(told(before, after)).toEqual(said);
    },
  );

  it('speaks six languages', () => {
    const said = (lang: LocaleId): string[] => told({ period: { end: '2026' } }, { period: { end: '2028' } }, lang);
    expect(said('fr')).toEqual(['Fin : avant, 2026 ; désormais, 2028']);
    expect(said('es')).toEqual(['Fin: antes, 2026; ahora, 2028']);
    expect(said('ru')).toEqual(['Окончание: было 2026, стало 2028']);
    expect(said('zh')).toEqual(['结束：由2026年改为2028年']);
    expect(said('ar')).toEqual(['\u2068النهاية\u2069: من \u20682026\u2069 إلى \u20682028\u2069']);
  });
});
