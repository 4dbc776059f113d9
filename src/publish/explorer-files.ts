import type { FacetColumn, FacetFile, TitleFile } from '../explorer/columns.ts';
import { type AmountValue, FACETS, type Facet } from '../explorer/facets.ts';
import { madeOnce } from '../made-once.ts';
import { doneBy } from '../model/done-by.ts';
import { valuesIn } from '../model/doors.ts';
import { ratesOf } from '../model/rates.ts';
import { type RegisterView, valuationsOf } from '../model/register-view.ts';
import { EXCLUSIONS, WITHOUT_VALUE } from '../model/totals.ts';
import type { Pledge } from '../schema/pledge.ts';
import { Pillar } from '../schema/vocabularies.ts';

// The file itself and the names of its values are asked for apart.
const fileOf = madeOnce(makeFacetFile);

/** What filtering and adding up need of every pledge; made once for a view. */
export function facetFile(view: RegisterView): FacetFile {
  return fileOf(view);
}

function makeFacetFile(view: RegisterView): FacetFile {
  const valuations = valuationsOf(view, view.pledges);
  return {
    pledges: view.pledges.length,
    facets: Object.fromEntries(
      FACETS.map((facet) => {
        const rows = view.pledges.map((pledge) => facetValues(facet, pledge, view));
        return [facet, columnOf(rows, inOrder(facet, rows.flat(), view))];
      }),
    ) as Record<Facet, FacetColumn>,
    usd_cents: valuations.map(({ converted }) => (converted ? Number(converted.cents) : null)),
    excluded: valuations.map(({ excluded }) => (excluded ? EXCLUSIONS.indexOf(excluded) + 1 : 0)),
  };
}

/** The values of a facet that a pledge has. */
export function facetValues(facet: Facet, pledge: Pledge, view: RegisterView): readonly string[] {
  switch (facet) {
    case 'pillar':
      return pledge.pillars;
    case 'year':
      return pledge.announced === undefined ? [] : [pledge.announced.slice(0, 4)];
    case 'amount':
      return [amountValue(pledge, view)];
    case 'sdg':
      return pledge.sdgs.map(String);
    case 'wsis-action-line':
      return pledge.wsis_action_lines;
    default:
      return view.values[facet].get(pledge.id) ?? [];
  }
}

function amountValue(pledge: Pledge, view: RegisterView): AmountValue {
  const excluded = view.valuation.get(pledge.id)?.excluded;
  if (excluded === undefined) return 'counted';
  return WITHOUT_VALUE.has(excluded) ? 'not-stated' : 'excluded';
}

/** The values of a facet that occur, each once, in their fixed order. */
function inOrder(facet: Facet, values: readonly string[], view: RegisterView): string[] {
  const occur = new Set(values);
  switch (facet) {
    case 'year':
    case 'amount':
      return [...occur].sort();
    case 'pillar':
      return Pillar.options.filter((value) => occur.has(value));
    case 'sdg':
      return view.dataset.sdgs.map(({ number }) => String(number)).filter((value) => occur.has(value));
    case 'wsis-action-line':
      return view.dataset.wsis_action_lines.map(({ code }) => code).filter((value) => occur.has(value));
    default:
      return valuesIn(view, facet).filter((value) => occur.has(value));
  }
}

/** Each distinct set of values once, in the order they are met. */
function columnOf(rows: readonly (readonly string[])[], inOrder: readonly string[]): FacetColumn {
  const values = positions<string>();
  inOrder.forEach(values.of);
  const sets = positions<readonly number[]>((set) => set.join());
  const of = rows.map((row) => sets.of(row.map(values.of)));
  return { values: values.all, sets: sets.all, of };
}

/** Numbers what it is shown, the same thing always alike. */
function positions<Thing>(nameOf: (thing: Thing) => string = String) {
  const known = new Map<string, number>();
  const all: Thing[] = [];
  return {
    all,
    of: (thing: Thing): number => {
      const name = nameOf(thing);
      const position = known.get(name) ?? all.push(thing) - 1;
      known.set(name, position);
      return position;
    },
  };
}

/** What a list shows of every pledge besides. */
export function titleFile(view: RegisterView): TitleFile {
  const { pledges } = view;
  const languages = positions<string>();
  const forms = positions<TitleFile['forms'][number]>((form) => JSON.stringify(form));
  const valuations = valuationsOf(view, pledges);
  const rates = ratesOf(valuations);
  return {
    ids: pledges.map(({ id }) => id),
    titles: pledges.map(({ title }) => title),
    languages: languages.all,
    language_of: pledges.map(({ language }) => languages.of(language)),
    entities: Object.fromEntries(
      [...new Set(pledges.flatMap(({ entities }) => entities))].map((id) => [id, view.entity.get(id)?.name ?? id]),
    ),
    forms: forms.all,
    form_of: pledges.map(({ amount }) => {
      if (!amount) return 0;
      const { currency, qualifier, per, kind, same_sum_as } = amount;
      return forms.of({ currency, qualifier, per, kind, shared: same_sum_as !== undefined }) + 1;
    }),
    values: pledges.map(({ amount }) => amount?.value ?? null),
    rates: rates.map(({ currency, year, units_per_usd }) => ({ currency, year, units_per_usd })),
    rate_of: valuations.map(({ converted }) => {
      const { currency, year } = converted?.rate ?? {};
      return rates.findIndex((rate) => rate.currency === currency && rate.year === year) + 1;
    }),
    by: pledges.map((pledge) => doneBy(pledge) ?? ''),
  };
}
