import { describe, expect, it } from 'vitest';
import { citeChart, citePage, citeRegister, type Reading } from './citation-text.ts';
import { LOCALES } from './locales.ts';
import { translator } from './translate.ts';

const ADDRESS = 'https://register.example/ar/focus-areas/access/';
const SOMEWHERE: Reading = { date: '2026-11-24', commit: '0123456789abcdef', address: ADDRESS };
const NOWHERE: Reading = { date: '2026-11-24', commit: undefined, address: undefined };
const en = translator('en');

describe('a citation', () => {
  it('of a page names it, the register, the day, the commit, the licence and the address', () => {
    expect(citePage(en, 'Access', SOMEWHERE)).toEqual({
      short: 'Access. Partner2Connect open register, data as at 24 November 2026.',
      long:
        'Partner2Connect open register contributors. Access. In: Partner2Connect open register, ' +
        `data as at 24 November 2026, commit 0123456. Licence CC BY 4.0. ${ADDRESS}`,
    });
  });

  it('leaves out the commit and the address where they are not known', () => {
    expect(citePage(en, 'Access', NOWHERE).long).toMatch(/data as at 24 November 2026\. Licence CC BY 4\.0\.$/);
    expect(citeRegister(en, NOWHERE).long).toMatch(/Data as at 24 November 2026\. Licence CC BY 4\.0\.$/);
  });

  it('of a chart says that it is one, and on which page where it has none of its own', () => {
    expect(citeChart(en, 'Most pledges: Africa', SOMEWHERE).short).toMatch(/^Most pledges: Africa \[chart\]\. /);
    expect(citeChart(en, 'Most pledges: Africa', SOMEWHERE, 'Access').long).toContain(
      '. Most pledges: Africa [chart on the page “Access”]. In: ',
    );
  });

  it('of the register gives the whole commit', () => {
    expect(citeRegister(en, SOMEWHERE).long).toContain('commit 0123456789abcdef');
  });

  it.each(LOCALES.map(({ id }) => id))('is whole in %s, with name and address to copy as they are', (locale) => {
    const words = translator(locale);
    const cited = [
      citePage(words, 'Access', SOMEWHERE),
      citePage(words, 'Access', NOWHERE),
      citeChart(words, 'Access', SOMEWHERE, 'Page'),
      citeRegister(words, SOMEWHERE),
    ];
    for (const { short, long } of cited) {
      expect(short + long).not.toMatch(/[{}]|undefined|cite\.|\u2068(?:http|Partner2Connect)/);
      expect(short).toContain(words.t('site.title'));
      expect(long).toContain('CC BY 4.0');
      expect(words.langOf('cite.page.long.text')).toBe(locale);
    }
    expect(cited[0]?.long.endsWith(ADDRESS)).toBe(true);
  });
});
