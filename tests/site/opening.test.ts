import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { openVisitor, told, type Visitor } from './browser.ts';
import { pagesIn } from './built-site.ts';

/** Far more than it takes: a machine may be busy with other things. */
const TIMEOUT = 600_000;

const OTHERS = LOCALES.map(({ id }) => id).filter((id) => id !== 'en');
/** Each kind of page once, the fullest of it, and a page from right to left. */
const SOME = [...pagesIn(['en'], 'largest'), 'ar/'];
/** Where script adds something, what the page says without has a test of its own. */
const SAYING_THE_SAME = SOME.filter((path) => !/^en\/(?:pledge\/|pledges\/$|offline\/)/.test(path));
/** A page to put into other pages has no head of its own. */
const WITH_HEAD = SOME.filter((path) => !path.includes('/embed/'));

/** What was seen of a page in one visit. */
interface Seen {
  readonly path: string;
  readonly messages: readonly string[];
  readonly failures: readonly string[];
  readonly strangers: readonly string[];
  readonly violations: readonly string[];
  /** What it says, where that is compared. */
  readonly text: string;
  /** Where the keyboard does not lead as it should. */
  readonly astray: readonly string[];
}
let visitor: Visitor;
let seen: Seen[] = [];

beforeAll(async () => {
  visitor = await openVisitor();
  seen = await visitor.visit([...pagesIn(['en']), ...pagesIn(OTHERS, 'largest'), '', '404.html'], watch, {
    prepare: recordViolations,
  });
}, TIMEOUT);
afterAll(() => visitor.close());

describe('every kind of page in every language', () => {
  it('opens without an error in the console', () => {
    expect(told(seen, ({ messages }) => messages)).toEqual([]);
  });

  it('finds everything it asks for', () => {
    expect(told(seen, ({ failures }) => failures)).toEqual([]);
  });

  it('asks no other host for anything', () => {
    expect(told(seen, ({ strangers }) => strangers)).toEqual([]);
  });

  it('keeps to its own content security policy', () => {
    expect(told(seen, ({ violations }) => violations)).toEqual([]);
  });
});

describe('without script', () => {
  it('every kind of page says the same', { timeout: TIMEOUT }, async () => {
    const without = await visitor.visit(
      SAYING_THE_SAME,
      async (page, path) => {
        await page.goto(path, { waitUntil: 'load' });
        return await textOf(page);
      },
      { context: { javaScriptEnabled: false } },
    );
    expect(without.every((text) => text.length > 200)).toBe(true);
    const withScript = new Map(seen.map(({ path, text }) => [path, text]));
    expect(SAYING_THE_SAME.filter((path, index) => withScript.get(path) !== without[index])).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  it('one comes to the skip link, the brand, the sections and the languages, and sees where one is', () => {
    expect(seen.map(({ path }) => path)).toEqual(expect.arrayContaining(WITH_HEAD));
    expect(told(seen, ({ astray }) => astray)).toEqual([]);
  });

  it('the skip link leads past the navigation', { timeout: TIMEOUT }, async () => {
    const wrong = await visitor.visit(['en/', 'ar/pledges/'], async (page, path) => {
      await page.goto(path, { waitUntil: 'load' });
      await tab(page);
      await page.keyboard.press('Enter');
      await tab(page);
      const isInMain = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
      return isInMain ? [] : [path];
    });
    expect(wrong.flat()).toEqual([]);
  });
});

function textOf(page: Page): Promise<string> {
  return page.locator('body').innerText();
}

interface Focus {
  readonly href: string | null;
  readonly isVisible: boolean;
}

async function tab(page: Page): Promise<Focus> {
  await page.keyboard.press('Tab');
  return await page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return { href: null, isVisible: false };
    const { outlineStyle, outlineWidth, visibility } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isInside = box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return { href: element.getAttribute('href'), isVisible: isInside && isOutlined && visibility === 'visible' };
  });
}

/** Goes through the links of the head of a page, and says where that is not as it should be. */
async function tabThroughHead(page: Page, path: string): Promise<string[]> {
  const order = await page.evaluate(() =>
    [...document.querySelectorAll('.skip, .site-head a')].map((link) => link.getAttribute('href')),
  );
  const steps: Focus[] = [];
  while (steps.length < order.length) steps.push(await tab(page));
  const inOrder = steps.every(({ href }, index) => href === order[index]);
  const beginsRight =
    order.length > 12 &&
    order[0] === '#page--content' &&
    order[1] === new URL(path.slice(0, 3), visitor.address).pathname;
  return [
    ...(inOrder && beginsRight ? [] : [JSON.stringify(steps.map(({ href }) => href))]),
    ...steps.filter(({ isVisible }) => !isVisible).map(({ href }) => `focus on ${href} not seen`),
  ];
}

async function recordViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
}

async function watch(page: Page, path: string): Promise<Seen> {
  const [messages, failures, strangers]: string[][] = [[], [], []];
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) messages?.push(message.text());
  });
  page.on('pageerror', (error) => messages?.push(error.message));
  page.on('requestfailed', (request) => {
    // A request that is given up because the page is left did not fail.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') failures?.push(`${reason} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failures?.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(visitor.address)) strangers?.push(request.url());
  });
  await page.goto(path, { waitUntil: 'load' });
  const text = SAYING_THE_SAME.includes(path) ? await textOf(page) : '';
  const astray = WITH_HEAD.includes(path) ? await tabThroughHead(page, path) : [];
  // The form loads its code with the first touch.
  if (/\/pledge\/(?:report\/)?$/.test(path)) {
    await page.focus('#f-text');
    await page.waitForSelector('#composer[data-ready]');
  }
  const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  page.removeAllListeners();
  return {
    path,
    messages: messages ?? [],
    failures: failures ?? [],
    strangers: strangers ?? [],
    violations,
    text,
    astray,
  };
}
