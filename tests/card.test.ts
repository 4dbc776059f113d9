import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { CARD, placeCard } from '../src/charts/place-card.ts';
import { card } from '../src/components/card.ts';
import { FOCUS_AREA_SIGN } from '../src/i18n/focus-area-sign.ts';
import { directionOf, nearestLocale } from '../src/i18n/locales.ts';
import { translator } from '../src/i18n/translate.ts';
import { wholeFonts } from '../src/picture/fonts.ts';
import { measureText } from '../src/picture/measure-text.ts';
import { fontOptions, toPng } from '../src/picture/to-png.ts';
import { FocusArea } from '../src/schema/vocabularies.ts';
import { REPOSITORY } from './dataset-builder.ts';

const fonts = wholeFonts(REPOSITORY);
const measure = measureText(fonts);

/** The longest titles there may be, and worse. */
const TITLES: Readonly<Record<string, string>> = {
  en: 'Two thousand and sixteen rural cell sites for three million people in remote parts of the country, by the end of 2028',
  ar: 'ألفان وستة عشر موقعاً خلوياً ريفياً لثلاثة ملايين شخص في المناطق النائية والمحرومة من خدمات الإنترنت (2028) حتى نهاية العقد',
  zh: '在2028年之前为偏远地区三百万农村居民建设2,016个蜂窝基站，为学校提供宽带互联网接入服务，并培训一千名教师使用ICT工具，让所有人都能负担得起有意义的互联互通，为残疾人、妇女和女童提供专门的数字技能课程以及终端设备补贴，并公布年度进展',
  ru: 'Две тысячи шестнадцать сельских базовых станций для трёх миллионов человек в отдалённых районах страны к концу 2028 года',
  fa: 'دو هزار و شانزده ایستگاه روستایی برای سه میلیون نفر در مناطق دورافتاده',
  de: 'W'.repeat(120),
};

function draw(language: string): string {
  const { t } = translator(nearestLocale(language));
  const direction = directionOf(language);
  const title = TITLES[language] ?? '';
  const labels = FocusArea.options.map((key) => ({ key, sign: FOCUS_AREA_SIGN[key], name: t(`focus-area.${key}`) }));
  const words = { title, entity: title, labels, register: t('site.title') };
  return String(card(placeCard(words, direction, measure), direction));
}

describe.each(Object.keys(TITLES))('a card in %s', (language) => {
  it('has all its words between its margins, as the fonts really draw them', () => {
    const svg = draw(language);
    const words = svg.replaceAll(/<rect[^>]*>(?:<\/rect>)?/g, '');
    const box = new Resvg(words, { font: fontOptions(fonts, words) }).getBBox();
    expect(box?.x).toBeGreaterThanOrEqual(76);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(CARD.width - 76);
    expect(box?.y).toBeGreaterThan(40);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(CARD.height - 30);
  });

  it('is a PNG of the size that is announced, with the same bytes twice', () => {
    const [one, two] = [draw(language), draw(language)].map((svg) => Buffer.from(toPng(svg, fonts, 1)));
    expect([one?.readUInt32BE(16), one?.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
    expect(one?.equals(two ?? Buffer.from(''))).toBe(true);
  });
});

it('a title is text on the card, whatever it holds', () => {
  const words = { title: '<script>alert(1)</script>', entity: '"&', labels: [], register: 'r' };
  expect(String(card(placeCard(words, 'ltr', measure), 'ltr'))).not.toContain('<script');
});
