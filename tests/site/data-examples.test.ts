import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST, PROJECT, readBuilt, type ServedSite, serveBuiltSite } from './built-site.ts';
import { ask, HEAD, readCsv, readJson, recounted } from './published-data.ts';
import { FOCUS_AREAS, partOf, sum } from './recount.ts';

/** The examples as the English page shows them, in their order: spreadsheet, JavaScript, DuckDB. */
const shown = [...readBuilt('en/data/').matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, code = '']) =>
  code
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#34;', '"')
    .replaceAll('&amp;', '&'),
);
const [formula = '', javascript = '', sql = ''] = shown;
const sourceOf = (name: string) => readFileSync(join(PROJECT, 'src/examples', name), 'utf8');
const ADDRESS = /https:\/\/[^'"\s]+\/data\/v1\//g;

let served: ServedSite;
beforeAll(async () => {
  served = await serveBuiltSite();
});
afterAll(() => served.close());

describe('the worked examples on the page on the data', () => {
  it('are the files that are tested', () => {
    const bare = (text: string) => text.replace(ADDRESS, '').trim();
    expect([bare(javascript), bare(sql)]).toEqual([bare(sourceOf('focus-areas.mjs')), bare(sourceOf('years.sql'))]);
  });

  it('the formula gives in a spreadsheet what the page says', () => {
    const [, iso3 = ''] = /^=COUNTIF\(B:B,"([A-Z]{3})"\)$/.exec(formula.trim()) ?? [];
    const { columns, rows } = readCsv('pledge-countries');
    const second = columns[1] ?? '';
    const count = rows.filter((row) => row[second] === iso3).length;
    expect(count).toBeGreaterThan(0);
    expect(readBuilt('en/data/')).toMatch(new RegExp(`This formula gives ${count}:`));
  });

  it('the JavaScript fetches the totals and prints each focus area’s share', async () => {
    const program = javascript.replace(ADDRESS, `${served.address}data/v1/`);
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
    const expected = FOCUS_AREAS.map((area) => {
      const those = recounted.filter(({ focusAreas }) => focusAreas.includes(area));
      const cents = String(sum(those.map((pledge) => partOf(pledge, [['focus-area', area]])))).padStart(3, '0');
      return `${HEAD.as_of} ${area}: ${those.length} pledges, USD ${cents.slice(0, -2)}.${cents.slice(-2)}`;
    });
    expect(stdout.trim().split('\n')).toEqual(expected);
  });

  // Over HTTP DuckDB asks its own host for an extension once; here it reads the same file from the disk.
  it('the query counts and adds up by year', async () => {
    const answer = await ask(sql.replace(ADDRESS, `${join(DIST, 'data/v1')}/`));
    const counted = new Map(recounted.map((pledge) => [pledge.id, pledge.counted]));
    const years = new Map<string | null, { pledges: number; cents: bigint }>();
    for (const { id, announced } of readJson('pledges') as { id: string; announced: string | null }[]) {
      const year = announced?.slice(0, 4) ?? null;
      const { pledges, cents } = years.get(year) ?? { pledges: 0, cents: 0n };
      years.set(year, { pledges: pledges + 1, cents: cents + (counted.get(id) ?? 0n) });
    }
    const said = answer.map((row) => [
      row['year'],
      Number(row['pledges']),
      BigInt(String(row['counted_usd']).replace('.', '')),
    ]);
    const known = [...years].filter(([year]) => year !== null).sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
    const unknown = [...years].filter(([year]) => year === null);
    expect(said).toEqual([...known, ...unknown].map(([year, { pledges, cents }]) => [year, pledges, cents]));
  });
});
