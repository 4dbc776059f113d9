import type { AstroConfig } from 'astro';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
// Not for others, and the very place that is in question.
import { getOutDirWithinCwd } from '../node_modules/astro/dist/core/build/common.js';
import { besideCheckout } from '../scripts/beside-checkout.ts';

const checkout = process.cwd();

afterEach(() => {
  process.cwd = () => checkout;
});

/** Where Astro puts the code that makes the pages of a site that is built into a folder. */
async function codeOf(folder: string): Promise<string> {
  const outDir = pathToFileURL(join(folder, '/'));
  await besideCheckout().hooks['astro:config:done']?.({ config: { outDir } as AstroConfig } as never);
  return fileURLToPath(getOutDirWithinCwd(outDir));
}

it('the code that makes the pages lies where it finds the packages, whatever the name of the folder of the site', async () => {
  expect(await codeOf(`${checkout}-live/site`)).toBe(join(checkout, '.astro/'));
  expect(await codeOf(join(dirname(checkout), 'else'))).toBe(join(checkout, '.astro/'));
});

it('the working folder is asked for as ever where the folder of the site lies within it, or far from it', async () => {
  expect(await codeOf(join(checkout, 'dist'))).toBe(join(checkout, 'dist/'));
  await codeOf(join(dirname(checkout), 'else'));
  expect(process.cwd()).toBe(checkout);
});
