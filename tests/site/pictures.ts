import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { openChromium } from '../../scripts/open-chromium.ts';
import { PROJECT } from './built-site.ts';

/** A look at the beginning of a page. */
export interface Look {
  readonly name: string;
  /** Below the base of the site. */
  readonly path: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Half of a page's pixels, so that the files stay small; what moves or vanishes is seen all the same. */
const SCALE = 0.5;
const HEIGHT = 800;
/** How different a pixel may be, and how many of a hundred: edges of letters differ from browser to browser. */
const TOLERANCE = { pixel: 0.25, percent: 1 };

/**
 * Compares how pages look with pictures of them, all in one font that comes with the project.
 * @param site a built site
 * @param base where it lives on its host; begins and ends with a slash
 * @param folder of the pictures; those that are missing are written where that is asked for
 * @returns what differs, in words
 */
export async function comparePictures(
  site: string,
  base: string,
  looks: readonly Look[],
  { folder, update }: { folder: string; update: boolean },
): Promise<string[]> {
  const browser = await openChromium(['--font-render-hinting=none', '--disable-lcd-text']);
  try {
    const differences: string[] = [];
    for (const { name, path, width, colorScheme } of looks) {
      const context = await browser.newContext({
        viewport: { width, height: HEIGHT },
        colorScheme,
        deviceScaleFactor: SCALE,
        bypassCSP: true,
      });
      const page = await context.newPage();
      const seen = await lookAt(page, site, base, path);
      await context.close();
      const file = join(folder, `${name}.png`);
      if (update) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, seen);
      }
      if (existsSync(file)) differences.push(...difference(name, readFileSync(file), seen));
      else differences.push(`${name}: there is no picture yet. UPDATE_GOLDEN=1 writes it.`);
    }
    return differences;
  } finally {
    await browser.close();
  }
}

async function lookAt(page: Page, site: string, base: string, path: string): Promise<Buffer> {
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(site, pathname.slice(base.length), pathname.endsWith('/') ? 'index.html' : '');
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  await page.goto(`http://site.example${base}${path}`, { waitUntil: 'load' });
  const fonts = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json', { paths: [PROJECT] }));
  const face = (file: string, weight: number): string =>
    `@font-face{font-family:Own;font-weight:${weight};src:url(data:font/ttf;base64,${readFileSync(join(fonts, 'ttf', file)).toString('base64')})}`;
  await page.addStyleTag({
    content: `${face('DejaVuSans.ttf', 400)}${face('DejaVuSans-Bold.ttf', 700)}*{font-family:Own!important}`,
  });
  await page.evaluate(() => document.fonts.ready);
  return await page.screenshot();
}

function difference(name: string, expected: Buffer, seen: Buffer): string[] {
  const [before, now] = [PNG.sync.read(expected), PNG.sync.read(seen)];
  const { width, height } = before;
  if (now.width !== width || now.height !== height) return [`${name}: ${now.width} × ${now.height} pixels`];
  const pixels = pixelmatch(before.data, now.data, undefined, width, height, { threshold: TOLERANCE.pixel });
  const percent = (100 * pixels) / (width * height);
  return percent > TOLERANCE.percent ? [`${name}: ${percent.toFixed(1)} % of the pixels differ`] : [];
}
