import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtPages, readBuilt } from './built-site.ts';

/** Ten packets of 1,460 bytes less their heads: what a host sends before it waits for an answer. */
const FIRST_ROUND_TRIP = 14_336;

it('every page, with its style and charts, fits the first network round trip', { timeout: 60_000 }, () => {
  const sizes = builtPages()
    .map((path) => ({ path, html: Buffer.from(readBuilt(path)) }))
    // Quality 5 is what hosts use on the fly; a file compressed ahead of time comes out smaller still.
    .map(({ path, html }) => ({
      path,
      html,
      brotli: brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
    }))
    .sort((a, b) => b.brotli - a.brotli);
  const heaviest = sizes
    .slice(0, 10)
    .map(
      ({ path, html, brotli }) =>
        `${brotli} bytes brotli, ${gzipSync(html).length} gzip, ${html.length} plain: ${path}`,
    );
  console.log(`The ten heaviest of ${sizes.length} pages:\n${heaviest.join('\n')}`);
  expect(
    sizes.filter(({ brotli }) => brotli > FIRST_ROUND_TRIP).map(({ path, brotli }) => `${path}: ${brotli}`),
  ).toEqual([]);
});
