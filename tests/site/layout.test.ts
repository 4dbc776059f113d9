import { afterAll, beforeAll, expect, it } from 'vitest';
import { openVisitor, type Visitor } from './browser.ts';
import { pagesIn } from './built-site.ts';

let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor();
}, 600_000);
afterAll(() => visitor.close());

/** How far readers may space out text (WCAG 2.2, 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

it(
  // 320 px are 1280 px enlarged to 400 %.
  'no kind of page needs scrolling sideways at 320, 360 or 1280 px, with every table open and text spaced out, or moves',
  { timeout: 600_000 },
  async () => {
    const wrong = await visitor.visit([...pagesIn(['en', 'ar', 'ru'], 'largest'), '404.html'], async (page, path) => {
      await page.goto(path, { waitUntil: 'load' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const found: string[] = [];
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await page.evaluate(overflow, SPACED)).map((text) => `${path} at ${width} px${text}`));
      }
      const moving = await page.evaluate(() => {
        const still = ({ animationName, transitionDuration }: CSSStyleDeclaration) =>
          animationName === 'none' && /^0s(?:, 0s)*$/.test(transitionDuration);
        return [...document.querySelectorAll('*')].filter((element) => !still(getComputedStyle(element))).length;
      });
      if (moving > 0) found.push(`${path}: ${moving} elements move`);
      return found;
    });
    expect(wrong.flat()).toEqual([]);
  },
);

/** In a page: what is too wide for it, as it is and with its text spaced out. */
function overflow(spaced: string): string[] {
  return ['', spaced].flatMap((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
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
