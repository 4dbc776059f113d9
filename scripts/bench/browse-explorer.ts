import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeExplorerFiles } from './explorer-files.ts';
import { longestTask } from './longest-task.ts';
import { median } from './measure.ts';
import { visit } from './visit.ts';

// What a reader of a large register waits for: the explorer of the real site, with the files of an invented register.
// Use: node browse-explorer.ts COPY REGISTER FIGURES   the copy of the project to build in, the register, where to write

const [copy = '.', register = '.', figures = ''] = process.argv.slice(2);
const WORDS = 'schools online';
const FACETS = ['focus-area', 'country-group', 'country', 'entity', 'year', 'sdg'];

const dist = join(copy, 'dist');
const built = spawnSync(process.execPath, ['scripts/build.mjs'], {
  cwd: copy,
  encoding: 'utf8',
});
if (built.status !== 0) throw new Error(built.stdout + built.stderr);
writeExplorerFiles(register, join(dist, 'data/v1/explorer'));
writeFileSync(figures, JSON.stringify(await visit(dist, 'en/pledges/', browse)));

/** Milliseconds: until an answer stood there, and the longest that the page was busy at a stretch. */
async function browse(page: Page): Promise<Record<string, number>> {
  await page.focus('#explorer-words');
  await page.waitForSelector('#explorer[data-ready]');
  const keys: number[] = [];
  const keyTask = await longestTask(page, async () => {
    for (let end = 1; end <= WORDS.length; end++) keys.push(await act(page, '#explorer-words', WORDS.slice(0, end)));
  });
  await act(page, '#explorer-words', '');
  await page.click('#explorer-open');
  const clicks: number[] = [];
  const clickTask = await longestTask(page, async () => {
    for (const facet of FACETS) {
      const fold = `details[data-facet="${facet}"]`;
      await page.click(`${fold} summary`);
      await page.waitForSelector(`${fold} input`);
      // Chosen, and left again.
      clicks.push(await act(page, `${fold} input`), await act(page, `${fold} input`));
      await page.click(`${fold} summary`);
    }
  });
  const figures = {
    'first key answered': keys[0] ?? Number.NaN,
    'key answered': median(keys.slice(1)),
    'longest task': keyTask,
    'click answered': median(clicks),
    'longest task of clicks': clickTask,
  };
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(1))]));
}

/** Types a text into a field, or clicks where there is none, and waits for the answer. */
async function act(page: Page, selector: string, text?: string): Promise<number> {
  const wait = await page.evaluate(
    ([at, typed]) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>(at);
        const answer = document.getElementById('explorer-answer');
        if (!field || !answer) {
          reject(new Error(`There is no ${at}.`));
          return;
        }
        const start = performance.now();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          resolve(performance.now() - start);
        });
        watch.observe(answer, { childList: true });
        if (typed === undefined) {
          field.click();
          return;
        }
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    [selector, text] as const,
  );
  await page.waitForSelector('#explorer:not([aria-busy])');
  return wait;
}
