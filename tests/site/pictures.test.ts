import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nearestLocale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { pledgeRows } from '../../src/model/pledge-rows.ts';
import { pictureFonts } from '../../src/picture-fonts.ts';
import { cardWords } from '../../src/record/card-words.ts';
import { site } from '../../src/site-dataset.ts';
import { DIST } from './built-site.ts';

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
const pictures = files.filter((file) => /^(?:cards|\w+\/charts)\/[^/]+\.png$/.test(file));
const drawings = files.filter((file) => /^\w+\/charts\/[^/]+\.svg$/.test(file));

/** Where the head of a PNG says how its colours are told, and what stands there when they are numbered. */
const [KIND, NUMBERED] = [25, 3];

describe('the pictures of the site', () => {
  it('number their colours, but for a few that have too many', () => {
    const written = pictures.filter((file) => readFileSync(join(DIST, file))[KIND] !== NUMBERED);
    expect(pictures.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThanOrEqual(pictures.length / 50);
  });

  it('are drawn from the small fonts, whatever their language', async () => {
    const fonts = await pictureFonts();
    const { view } = site();
    const cards = pledgeRows(view, view.pledges).map((row) => {
      const words = cardWords(row, translator(nearestLocale(row.pledge.language)));
      return { name: row.pledge.id, text: JSON.stringify(words) };
    });
    const charts = drawings.map((file) => ({ name: file, text: readFileSync(join(DIST, file), 'utf8') }));
    const whole = [...cards, ...charts].filter(({ text }) => fonts(text).some((file) => file.includes('node_modules')));
    expect(charts.length).toBeGreaterThan(0);
    expect(whole.map(({ name }) => name)).toEqual([]);
  });
});
