import { afterEach, describe, expect, it } from 'vitest';
import { dropFallbackMarks, markFallback, showFallbacks } from './fallback-marks.ts';
import { MESSAGES } from './messages.ts';
import { translator } from './translate.ts';

afterEach(() => {
  globalThis.p2cFallbacks = undefined;
});

describe('a message that a language does not have', () => {
  it('is the English one, and marked only where a build asked for it', () => {
    const { t } = translator('fr');
    const { 'nav.pledges': own, ...others } = MESSAGES.fr;
    const catalogue = MESSAGES as Record<string, unknown>;
    const french = MESSAGES.fr;
    try {
      catalogue['fr'] = others;
      expect(own).toBe('Engagements');
      expect(t('nav.pledges')).toBe('Pledges');
      globalThis.p2cFallbacks = { used: false };
      expect(showFallbacks(`<a title="${t('nav.pledges')}">${t('nav.pledges')}</a>`)).toBe(
        '<a title="Pledges"><span lang="en" dir="ltr">Pledges</span><sup>en</sup></a>',
      );
      expect(globalThis.p2cFallbacks.used).toBe(true);
    } finally {
      catalogue['fr'] = french;
    }
  });

  it('stands in an element of its own where one can stand, and nowhere else', () => {
    globalThis.p2cFallbacks = { used: false };
    const text = markFallback('A > B');
    expect(showFallbacks(`<title>${text}</title><p data-label="${text}">${text}</p>`)).toBe(
      '<title>A > B</title><p data-label="A > B"><span lang="en" dir="ltr">A > B</span><sup>en</sup></p>',
    );
    expect(showFallbacks(`<svg><text>${text}</text></svg>`)).toBe('<svg><text>A > B</text></svg>');
    expect(dropFallbackMarks(`<text>${text}</text>`)).toBe('<text>A > B</text>');
  });

  it('leaves a page as it is that has none', () => {
    const page = '<!doctype html><html lang="fr"><title>a</title><p title=\'>\'>b</p></html>';
    expect(showFallbacks(page)).toBe(page);
  });
});
