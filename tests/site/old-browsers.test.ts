import { afterAll, beforeAll, expect, it } from 'vitest';
import { openVisitor, type Visitor } from './browser.ts';
import { pagesIn } from './built-site.ts';

const TIMEOUT = 600_000;

/** What browsers of some nine years ago make nothing of: rules, by their selectors or heads, and declarations. */
const RULES = /[^{}]*(?::is\(|:where\(|:has\(|:focus-visible|::details-content)[^{}]*\{[^{}]*\}/g;
const PROPERTIES =
  /(?<=[{;])(?:inset[\w-]*|(?:margin|padding|border)-(?:inline|block)[\w-]*|(?:max-|min-)?(?:inline|block)-size|gap|row-gap|column-gap|text-wrap|container-type|accent-color|translate|aspect-ratio):[^;}]*;?/g;
const VALUES =
  /(?<=[{;])[\w-]+:[^;{}]*(?:clamp\(|min\(|max\(|cqi|fit-content|flow-root|inline-start|inline-end)[^;}]*;?/g;
/** Widths compared by signs. */
const RANGES = /@media[^{]*[<>]=?[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g;
/** A question such a browser answers with no, so that what stands in it holds. */
const NOT_SUPPORTED = /@supports not\s*\([^)]*\)\s*\{((?:[^{}]*\{[^{}]*\})*)\}/g;

/** A page as such a browser understands it. */
function asUnderstood(html: string): string {
  return html.replace(/(<style>)([^]*?)(<\/style>)/g, (_, open: string, css: string, close: string) => {
    const kept = css
      .replace(RANGES, '')
      .replace(NOT_SUPPORTED, '$1')
      .replace(RULES, '')
      .replace(PROPERTIES, '')
      .replace(VALUES, '');
    return `${open}${kept}${close}`;
  });
}

let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor({
    answer: (file, content) => (file.endsWith('.html') ? Buffer.from(asUnderstood(content.toString())) : content),
  });
}, TIMEOUT);
afterAll(() => visitor.close());

it('every kind of page can be read where newer style is not understood', { timeout: TIMEOUT }, async () => {
  const paths = pagesIn(['en', 'ar'], 'largest');
  const looked = await visitor.visit(
    paths,
    async (page, path) => {
      await page.goto(path, { waitUntil: 'load' });
      const found: string[] = [];
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const wrong = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const skip = document.querySelector('.skip')?.getBoundingClientRect();
          const items = [...document.querySelectorAll('.languages li, .links li')].map((item) =>
            item.getBoundingClientRect(),
          );
          const touching = items.filter((box, index) => {
            const next = items[index + 1];
            return next && Math.abs(next.top - box.top) < 2 && Math.abs(next.left - box.right) < 4;
          }).length;
          return [
            ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []),
            ...(skip && skip.bottom > 0 ? ['the skip link is in sight'] : []),
            ...(touching > 0 ? [`${touching} links touch`] : []),
          ];
        });
        found.push(...wrong.map((text) => `${path} at ${width} px: ${text}`));
      }
      return found;
    },
    { context: { bypassCSP: true } },
  );
  expect(looked.flat()).toEqual([]);
});
