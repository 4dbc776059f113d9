import { describe, expect, it } from 'vitest';
import { stretches, stretchesOfLines } from './stretches.ts';

describe('stretches', () => {
  it('cuts out every place where foreign words stand', () => {
    expect(
      stretches(
        'Source : Facts and Figures. Taux : Reserve; Facts and Figures',
        ['Reserve', 'Facts and Figures'],
        'en',
      ),
    ).toEqual([
      { text: 'Source : ' },
      { text: 'Facts and Figures', lang: 'en' },
      { text: '. Taux : ' },
      { text: 'Reserve', lang: 'en' },
      { text: '; ' },
      { text: 'Facts and Figures', lang: 'en' },
    ]);
  });

  it('takes the longest words where one begins like another', () => {
    expect(stretches('Facts and Figures 2025', ['Facts', 'Facts and Figures'], 'en')).toEqual([
      { text: 'Facts and Figures', lang: 'en' },
      { text: ' 2025' },
    ]);
  });

  it('is one stretch where nothing is foreign', () => {
    expect(stretches('Source', ['', 'Reserve'], 'en')).toEqual([{ text: 'Source' }]);
    expect(stretches('Reserve', ['Reserve'], undefined)).toEqual([{ text: 'Reserve' }]);
    expect(stretches('', ['Reserve'], 'en')).toEqual([]);
  });
});

describe('stretchesOfLines', () => {
  it('follows the stretches over the ends of lines', () => {
    const whole = stretches('Источник: \u2068Facts and Figures\u2069 2025.', ['Facts and Figures'], 'en');
    expect(stretchesOfLines(['Источник: Facts', 'and Figures 2025.'], whole)).toEqual([
      [{ text: 'Источник: ' }, { text: 'Facts', lang: 'en' }],
      [{ text: 'and Figures', lang: 'en' }, { text: ' 2025.' }],
    ]);
  });
});
