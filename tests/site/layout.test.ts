import { afterAll, beforeAll, expect, it } from 'vitest';
import { openVisitor, type Visitor } from './browser.ts';
import { pagesIn } from './built-site.ts';

let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor();
}, 600_000);
afterAll(() => visitor.close());

it(
  'no kind of page needs scrolling sideways at 320, 360 or 1280 px, with every table open',
  { timeout: 600_000 },
  async () => {
    const wrong = await visitor.visit(
      [...pagesIn(['en', 'ar', 'ru'], { smallest: false }), '404.html'],
      async (page, path) => {
        await page.goto(path, { waitUntil: 'load' });
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const found: string[] = [];
        for (const width of [320, 360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const overflow = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            if (scrollWidth <= clientWidth) return undefined;
            const outside = [...document.querySelectorAll('body *')].find((element) => {
              const { left, right } = element.getBoundingClientRect();
              return (right > clientWidth + 1 || left < -1) && !element.closest('.scroll, .skip, .visually-hidden');
            });
            return `${scrollWidth} px wide, first by ${outside?.outerHTML.slice(0, 120) ?? 'nothing seen'}`;
          });
          if (overflow) found.push(`${path} at ${width} px: ${overflow}`);
        }
        return found;
      },
    );
    expect(wrong.flat()).toEqual([]);
  },
);
