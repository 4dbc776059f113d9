import { describe, expect, it } from 'vitest';
import { formatUsd } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { BASE, builtPages, isBuilt, PROJECT, readBuilt } from './built-site.ts';
import { type Element, parsePage, withDescendants } from './parsed-page.ts';
import { partOf, recount, sum } from './recount.ts';

const { as_of: today } = JSON.parse(readBuilt('data/v1/pledges.json')) as { as_of: string };
const pledges = recount(process.env['P2C_ROOT'] || PROJECT, today);
const pages = new Map<string, Element[]>();

function page(path: string): Element[] {
  const known = pages.get(path) ?? parsePage(path);
  pages.set(path, known);
  return known;
}

/** The part of a list that an anchor names: what its heading says, and the pledges below it on that page. */
interface ShownPart {
  readonly heading: readonly string[];
  readonly ids: readonly string[];
}

/** A sum as figures print it, with plain blanks. */
const rounded = (sum: string): string =>
  formatUsd(translator('en'), BigInt(sum.replace(/\D/g, ''))).replace(/\s+/g, ' ');

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

function partAt(path: string, anchor: string): ShownPart | undefined {
  const body = page(path).find(({ attributes }) => attributes.get('id') === anchor);
  if (!body) return undefined;
  const [first] = withDescendants(body).filter(({ attributes }) => attributes.get('scope') === 'rowgroup');
  return { heading: (first?.text ?? '').match(NUMBER) ?? [], ids: idsIn(body) };
}

function idsIn(element: Element): string[] {
  return withDescendants(element)
    .filter(({ name, attributes }) => name === 'th' && attributes.get('scope') === 'row')
    .flatMap((head) => withDescendants(head))
    .flatMap(({ attributes }) => /\/pledges\/([^/]+)\/$/.exec(attributes.get('href') ?? '')?.[1] ?? []);
}

/** Every page of the list of a selection, and what the criteria of its address are. */
const lists = builtPages()
  .filter((path) => path.startsWith('en/lists/') && !path.includes('/page/'))
  .map((path) => {
    const words = path.split('/').slice(2, -1);
    const criteria = words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : []));
    const more = builtPages().filter((other) => other.startsWith(`${path}page/`));
    return { path, criteria, pages: [path, ...more] };
  });

const meets = (values: readonly string[], value: string): string | undefined =>
  values.find((named) => named.toLowerCase() === value);

describe('every list', () => {
  it('holds exactly the pledges its address asks for, each once', () => {
    for (const { path, criteria, pages: all } of lists) {
      const expected = pledges.filter(({ named }) =>
        criteria.every(([dimension, value]) => meets(named[dimension] ?? [], value) !== undefined),
      );
      const shown = all.flatMap((one) =>
        page(one)
          .filter(({ name }) => name === 'table')
          .slice(0, 1)
          .flatMap(idsIn),
      );
      expect(shown.toSorted(), path).toEqual(expected.map(({ id }) => id).toSorted());
    }
  });

  it('shows the total that the rule gives for it', () => {
    for (const { path, criteria } of lists) {
      const parts = pledges.flatMap((pledge) => {
        const own = criteria.map(
          ([dimension, value]) => [dimension, meets(pledge.named[dimension] ?? [], value)] as const,
        );
        return own.every((one): one is readonly [string, string] => one[1] !== undefined) ? [partOf(pledge, own)] : [];
      });
      const counted = partAt(path, 'counted') ?? partAt(path, `${criteria[0]?.[0] ?? ''}-counted`);
      const shown = BigInt(counted?.heading[1]?.replace(/\D/g, '') ?? '0');
      const spare = criteria.length > 1 ? BigInt(parts.length) : 0n;
      expect(shown >= sum(parts) && shown <= sum(parts) + spare, `${path}: ${shown} is not ${sum(parts)}`).toBe(true);
    }
  });
});

describe('every figure is a door', () => {
  const doors = builtPages()
    .filter((path) => path.startsWith('en/') && !path.startsWith('en/pledges/'))
    .flatMap((path) =>
      page(path)
        .filter(({ name, attributes }) => name === 'td' && attributes.get('class')?.includes('number'))
        .flatMap((cell) => withDescendants(cell).filter(({ name }) => name === 'a'))
        .map((link) => ({ from: path, text: link.text, to: link.attributes.get('href') ?? '' }))
        .filter(({ to }) => to.includes('#')),
    );

  it('leads to a list that is there, and that shows the same number or the same sum', () => {
    expect(doors.length).toBeGreaterThan(100);
    const wrong = doors.flatMap(({ from, text, to }) => {
      const [path = '', anchor = ''] = to.slice(BASE.length).split('#');
      const says = `${from}: ${text} -> ${to}`;
      if (!isBuilt(path)) return [`${says} is not built`];
      if (anchor.endsWith('list')) {
        const whole = page(path).filter(({ name }) => name === 'h2' || name === 'p');
        const number = text.match(NUMBER)?.[0];
        return whole.some((one) => one.text.match(NUMBER)?.includes(number ?? ''))
          ? []
          : [`${says} shows another total`];
      }
      const part = partAt(path, anchor);
      if (!part) return [`${says} has no such part`];
      const number = text.match(NUMBER)?.[0] ?? '';
      const isRounded = part.heading.some(
        (sum) => rounded(sum).replace(text.startsWith('USD') ? '' : 'USD ', '') === text,
      );
      return part.heading.includes(number) || isRounded ? [] : [`${says} shows ${part.heading.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is a door in each language', () => {
    for (const { id } of LOCALES) {
      const english = page('en/reporting/').filter(({ attributes }) => attributes.get('href')?.includes('#'));
      const here = page(`${id}/reporting/`).filter(({ attributes }) => attributes.get('href')?.includes('#'));
      expect(here.map(({ attributes }) => attributes.get('href'))).toEqual(
        english.map(({ attributes }) => attributes.get('href')?.replace('/en/', `/${id}/`)),
      );
    }
  });
});
