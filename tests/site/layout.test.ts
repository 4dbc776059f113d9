import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openVisitor, told, type Visitor } from './browser.ts';
import { pagesIn } from './built-site.ts';

const TIMEOUT = 600_000;
/** How far readers may space out text (WCAG 2.2, 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;
/** 320 px are 1280 px enlarged to 400 %. */
const WIDTHS = [320, 360, 1280];
/** What a phone of 400 px has room for where letters are set twice as large: every length here follows their size. */
const LARGE_LETTERS = 200;

/** What is wrong with a page, seen in one visit. */
interface Seen {
  readonly path: string;
  readonly onPaper: readonly string[];
  readonly tooWide: readonly string[];
  readonly tooWideInLargeLetters: readonly string[];
  readonly moving: number;
}

let visitor: Visitor;
let seen: Seen[] = [];

beforeAll(async () => {
  visitor = await openVisitor();
  seen = await visitor.visit([...pagesIn(['en', 'ar', 'ru'], 'largest'), '404.html'], look);
}, TIMEOUT);
afterAll(() => visitor.close());

it('no kind of page needs scrolling sideways at 320, 360 or 1280 px, with every table open and text spaced out', () => {
  expect(told(seen, ({ tooWide }) => tooWide)).toEqual([]);
});

it('no kind of page needs scrolling sideways on a phone with letters twice as large', () => {
  expect(told(seen, ({ tooWideInLargeLetters }) => tooWideInLargeLetters)).toEqual([]);
});

it('one long word in a title makes no list too wide', { timeout: TIMEOUT }, async () => {
  const [widths] = await visitor.visit(['en/pledges/'], async (page, path) => {
    await page.goto(path, { waitUntil: 'load' });
    await page.setViewportSize({ width: 1280, height: 800 });
    return page.evaluate(() => {
      const title = document.querySelector('.pledge-table tbody th a');
      if (title) title.textContent = 'W'.repeat(119);
      return [title !== null, document.documentElement.scrollWidth];
    });
  });
  expect(widths).toEqual([true, 1280]);
});

it('nothing on any kind of page moves', () => {
  expect(told(seen, ({ moving }) => (moving > 0 ? [`${moving} elements move`] : []))).toEqual([]);
});

it('on paper there is ink on white, and nothing to press', () => {
  expect(told(seen, ({ onPaper }) => onPaper)).toEqual([]);
});

async function look(page: Page, path: string): Promise<Seen> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(path, { waitUntil: 'load' });
  // A page to put into other pages is not printed.
  const onPaper = path.includes('/embed/') ? [] : await page.evaluate(faultsOnPaper);
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const tooWide: string[] = [];
  for (const [turn, width] of WIDTHS.entries()) {
    await page.setViewportSize({ width, height: 800 });
    // Every other width begins with the spacing that the one before it ended with: nothing is laid out again for that.
    const spacings = turn % 2 === 0 ? ['', SPACED] : [SPACED, ''];
    tooWide.push(...(await page.evaluate(overflow, spacings)).map((text) => `at ${width} px${text}`));
  }
  await page.setViewportSize({ width: LARGE_LETTERS, height: 800 });
  const tooWideInLargeLetters = await page.evaluate(overflow, ['']);
  return { path, onPaper, tooWide, tooWideInLargeLetters, moving: await page.evaluate(countMoving) };
}

/** In a page as it is printed. */
function faultsOnPaper(): string[] {
  const isSeen = (element: Element) => element.getClientRects().length > 0;
  const pressed = [...document.querySelectorAll('nav, button, .button, .skip')].filter(isSeen);
  const { backgroundColor, color } = getComputedStyle(document.body);
  const links = new Set([...document.querySelectorAll('main a')].map((link) => getComputedStyle(link).color));
  return [
    ...pressed.map((element) => element.outerHTML.slice(0, 80)),
    ...(backgroundColor === 'rgb(255, 255, 255)' && color === 'rgb(0, 0, 0)' ? [] : [color]),
    ...[...links].filter((value) => !/^rgb\((\d+), \1, \1\)$/.test(value)).map((value) => `link ${value}`),
  ];
}

/** In a page: how many elements move. */
function countMoving(): number {
  const isStill = ({ animationName, transitionDuration }: CSSStyleDeclaration) =>
    animationName === 'none' && /^0s(?:, 0s)*$/.test(transitionDuration);
  return [...document.querySelectorAll('*')].filter((element) => !isStill(getComputedStyle(element))).length;
}

/** In a page: what is too wide for it with one style added, and then with the other. */
function overflow(styles: readonly string[]): string[] {
  return styles.flatMap((css) => {
    const [added] = document.adoptedStyleSheets;
    if (css === '') document.adoptedStyleSheets = [];
    else if (!added) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.querySelectorAll('body *')].find((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > clientWidth + 1 || left < -1) && !element.closest('.scroll, .skip, .visually-hidden');
    });
    return [
      `${css && ', spaced out'}: ${scrollWidth} px wide, first by ${outside?.outerHTML.slice(0, 120) ?? 'nothing seen'}`,
    ];
  });
}
