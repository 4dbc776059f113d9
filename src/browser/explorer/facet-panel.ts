import type { Found } from '../../explorer/find-rows.ts';
import { type Chosen, FACETS, type Facet } from '../../explorer/facets.ts';
import { formatNumber } from '../../i18n/format.ts';
import { element } from '../element.ts';
import { type Library, nameOfValue } from './load.ts';

/** Most values of one facet that are offered; the search finds the others. */
const OFFERED = 60;
/** Facets with many values: the most frequent first. The others keep their own order. */
const BY_NUMBER: ReadonlySet<Facet> = new Set<Facet>(['country', 'entity']);
/** Length of the longest bar, in units of its picture. */
const LONGEST = 100;

/** The filters. */
export interface FacetPanel {
  /** Says how many pledges there would be with each value, and which values are chosen. */
  readonly show: (counts: Found['counts'], chosen: Chosen) => void;
}

interface Entry {
  /** Where the value stands in its facet; nowhere where the register has no such value. */
  readonly position: number;
  readonly item: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
  readonly bar: SVGElement;
}

/** Builds the filters into an element; each facet is filled when it is opened. */
export function facetPanel(
  library: Library,
  into: HTMLElement,
  onChange: (facet: Facet, values: readonly string[]) => void,
): FacetPanel {
  const { t, locale } = library.translator;
  const filled = new Map<Facet, { readonly list: HTMLElement; readonly entries: Map<string, Entry> }>();
  let last: { counts: Found['counts']; chosen: Chosen } | undefined;

  const offer = (facet: Facet, values: readonly string[]): void => {
    const { list, entries } = filled.get(facet) ?? {};
    for (const value of values) {
      if (!list || !entries || entries.has(value)) continue;
      const position = library.values[facet].indexOf(value);
      const entry = entryOf(facet, value, position, nameOfValue(library, facet, value));
      entries.set(value, entry);
      list.append(entry.item);
    }
  };
  const update = (facet: Facet): void => {
    const { entries } = filled.get(facet) ?? {};
    // What is folded away is brought up to date when it is opened.
    if (!entries || !last || folds.get(facet)?.open === false) return;
    // A value without a box would be let go of with the next one that is ticked.
    offer(facet, last.chosen[facet] ?? []);
    const counts = last.counts[facet];
    const most = counts.reduce((all, count) => Math.max(all, count), 1);
    for (const [value, { position, item, box, count, bar }] of entries) {
      const number = counts[position] ?? 0;
      box.checked = last.chosen[facet]?.includes(value) === true;
      count.textContent = formatNumber(locale, number);
      bar.setAttribute('width', String(Math.round((LONGEST * number) / most)));
      item.classList.toggle('none', number === 0);
    }
  };
  const fill = (facet: Facet, list: HTMLElement): void => {
    if (!last) return;
    if (filled.has(facet)) {
      update(facet);
      return;
    }
    const entries = new Map<string, Entry>();
    filled.set(facet, { list, entries });
    offer(facet, offered(library, facet, last.counts));
    list.addEventListener('change', () =>
      onChange(
        facet,
        [...entries].filter(([, { box }]) => box.checked).map(([value]) => value),
      ),
    );
    update(facet);
  };
  const chosenMarks = new Map<Facet, HTMLElement>();
  const folds = new Map<Facet, HTMLDetailsElement>();
  into.replaceChildren(
    ...FACETS.filter((facet) => library.values[facet].length > 0).map((facet) => {
      const list = element('ul', { class: 'values' });
      const mark = element('span', { class: 'soft' });
      chosenMarks.set(facet, mark);
      const details = element(
        'details',
        { 'data-facet': facet },
        element('summary', {}, t(`explorer.facet.${facet}`), ' ', mark),
        list,
      );
      folds.set(facet, details);
      details.addEventListener('toggle', () => {
        if (details.open) fill(facet, list);
      });
      return details;
    }),
  );
  return {
    show: (counts, chosen) => {
      last = { counts, chosen };
      for (const facet of FACETS) {
        update(facet);
        const mark = chosenMarks.get(facet);
        const number = chosen[facet]?.length ?? 0;
        if (mark) mark.textContent = number === 0 ? '' : `(${formatNumber(locale, number)})`;
      }
    },
  };
}

/** The values to offer whatever is chosen: all of a short list, the most frequent of a long one. */
function offered(library: Library, facet: Facet, counts: Found['counts']): string[] {
  const values = library.values[facet];
  const numberOf = (position: number): number => counts[facet][position] ?? 0;
  const positions = [...values.keys()];
  if (BY_NUMBER.has(facet)) positions.sort((a, b) => numberOf(b) - numberOf(a));
  return positions.slice(0, OFFERED).map((position) => values[position] ?? '');
}

function entryOf(facet: Facet, value: string, position: number, name: string): Entry {
  const box = element('input', { type: 'checkbox', name: facet, value });
  const count = element('span', { class: 'number' });
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  picture.setAttribute('viewBox', `0 0 ${LONGEST} 4`);
  picture.setAttribute('preserveAspectRatio', 'none');
  picture.setAttribute('aria-hidden', 'true');
  bar.setAttribute('height', '4');
  picture.append(bar);
  const item = element('li', {}, element('label', {}, box, ' ', element('bdi', {}, name), ' ', count), picture);
  return { position, item, box, count, bar };
}
