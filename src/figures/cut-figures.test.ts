import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildView, repositoryRegister, TODAY } from '../../tests/dataset-builder.ts';
import { drawingOf, englishFigure, walk } from '../../tests/figure-samples.ts';
import { translator } from '../i18n/translate.ts';
import type { Dimension } from '../model/dimensions.ts';
import { listsOf, valuesIn } from '../model/doors.ts';
import { overviewOf } from '../model/overview.ts';
import type { PledgeSet } from '../model/pledge-set.ts';
import { type RegisterView, viewRegister } from '../model/register-view.ts';
import { select, type Selection } from '../model/selection.ts';
import { anchorOf, paths } from '../routes.ts';
import { cutFigures, FIGURE_IDS, figureOf } from './catalogue.ts';
import type { Figure } from './figure.ts';
import { speak } from './speak.ts';

const own = viewRegister(repositoryRegister().dataset, TODAY);
const english = translator('en');

const cutsOf = (view: RegisterView, selection: Selection): Figure[] =>
  cutFigures(view, selection, speak(english, view, selection));

const PAGED = {
  'focus-area': paths.focusArea,
  'implementation-region': paths.region,
  'entity-region': paths.region,
  country: paths.country,
  'country-group': paths.countryGroup,
} as const satisfies Partial<Record<Dimension, (value: string) => string>>;

/** Every list there is, by the address of its beginning. */
function listsBy(view: RegisterView): Map<string, PledgeSet> {
  const lists = new Map(
    listsOf(view).map(({ selection }) => [
      `/en/${paths.list(selection)}#${anchorOf(selection, undefined)}`,
      select(view, selection),
    ]),
  );
  for (const dimension of Object.keys(PAGED) as (keyof typeof PAGED)[])
    for (const value of valuesIn(view, dimension)) {
      const selection = [{ dimension, value }];
      lists.set(`/en/${PAGED[dimension](value)}#${anchorOf(selection, undefined)}`, select(view, selection));
    }
  return lists;
}

const SELECTIONS: Selection[] = (['focus-area', 'implementation-region', 'country-group', 'country'] as const).flatMap(
  (dimension) => valuesIn(own, dimension).map((value) => [{ dimension, value }]),
);

describe('cutFigures', () => {
  it('give every value of a dimension the same set in the same order, with ids of their own', () => {
    const ids = (selection: Selection) => cutsOf(own, selection).map(({ id }) => id);
    for (const area of valuesIn(own, 'focus-area'))
      expect(ids([{ dimension: 'focus-area', value: area }])).toEqual([
        'implementation-region-number',
        'implementation-region-value',
        'entity-type-number',
        'pledge-type-number',
      ]);
    for (const region of valuesIn(own, 'implementation-region'))
      expect(ids([{ dimension: 'implementation-region', value: region }])).toEqual([
        'focus-area-number',
        'focus-area-value',
        'entity-region-number',
        'pledge-type-number',
      ]);
    expect(ids([{ dimension: 'country-group', value: 'LDC' }])).toEqual([
      'focus-area-number',
      'implementation-region-number',
    ]);
    expect(ids([{ dimension: 'entity', value: 'itu' }])).toEqual([]);
    expect(ids([])).toEqual([]);
  });

  it('show the need of a country, and its pledges where it has any', () => {
    const ids = (value: string) => cutsOf(own, [{ dimension: 'country', value }]).map(({ id }) => id);
    const [named = ''] = own.pledgesInCountry.keys();
    const silent = [...own.place.keys()].find((iso3) => !own.pledgesInCountry.has(iso3)) ?? '';
    expect(ids(named)).toEqual(['place-need', 'focus-area-number']);
    expect(ids(silent)).toEqual(['place-need']);
  });

  it('have shares that add up to the figure of the category itself', () => {
    for (const selection of SELECTIONS)
      for (const { id, data } of cutsOf(own, selection).filter((figure) => figure.id.endsWith('-value'))) {
        const at = data.columns.indexOf('shared_usd');
        const sum = data.rows.reduce((total, row) => total + BigInt(String(row[at]).replace('.', '')), 0n);
        expect(sum, `${JSON.stringify(selection)} ${id}`).toBe(select(own, selection).shared);
      }
  });
});

describe('every door', () => {
  const lists = listsBy(own);

  it('of a cut leads to the list of exactly as many pledges and as much value', () => {
    for (const selection of SELECTIONS)
      for (const figure of cutsOf(own, selection)) {
        if (figure.id === 'place-need') continue;
        for (const { name, cells } of figure.table.rows) {
          const [number, shared] = cells.map(({ text }) => text.replaceAll(/\D/g, ''));
          const list = lists.get(cells[0]?.to ?? '');
          const where = `${JSON.stringify(selection)} ${figure.id} ${name}`;
          expect(list?.pledges.length ?? 0, where).toBe(Number(number));
          if (shared !== undefined) expect(list?.shared ?? 0n, where).toBe(BigInt(shared));
        }
      }
  });

  it.each(['focus-area-value', 'region-value', 'focus-area-by-region', 'entity-to-implementation'] as const)(
    'of %s leads to as many pledges as its cell says',
    (id) => {
      for (const { name, cells } of englishFigure(id, own).table.rows)
        for (const [index, { text, to }] of (id.endsWith('value') ? cells.slice(0, 1) : cells).entries())
          expect(lists.get(to ?? '')?.pledges.length ?? 0, `${name} ${index}`).toBe(Number.parseInt(text, 10) || 0);
    },
  );

  it.each(FIGURE_IDS)('of %s leads to a list there is', (id) => {
    const { table, drawing } = figureOf(id, { view: own, overview: overviewOf(own) }, speak(english, own));
    const doors = walk([table.rows, drawing]).flatMap(({ field, value }) =>
      field === 'to' && String(value).includes('#') ? String(value).replace(/#counted$/, '#list') : [],
    );
    expect(doors.filter((door) => !lists.has(door))).toEqual([]);
  });
});

describe('what is only shared out equally', () => {
  it('is not said to stand out', () => {
    const amount = buildAmount({ value: 1, currency: 'USD' });
    const both = buildView({ pledges: [buildPledge({ focus_areas: ['access', 'adoption', 'accelerate'], amount })] });
    expect(englishFigure('focus-area-value', both).title).toBe(
      '100% of the counted value, in equal shares: Access, Adoption and Accelerate',
    );
    expect(englishFigure('focus-area-by-region-value', both).title).toMatch(/ in each of 3 pairs$/);
  });

  it('compares the six regions alone by number', () => {
    const pledges = ['a', 'b'].map((id) => buildPledge({ id, scope: 'global', countries: [] }));
    const view = buildView({ pledges: [...pledges, buildPledge({ id: 'c', countries: ['GHA'] })] });
    const figure = englishFigure('region-number', view);
    expect(figure.title).toMatch(/^Of the six regions, most pledges: Africa; none: /);
    expect(drawingOf(figure, 'bars').bars.find(({ key }) => key === 'global')?.value).toBe(2);
  });
});
