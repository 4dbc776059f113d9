import { Resvg } from '@resvg/resvg-js';
import { experimental_AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { CARD, placeCard } from '../../src/charts/place-card.ts';
import Card from '../../src/components/Card.astro';
import ShareMeta from '../../src/components/ShareMeta.astro';
import { FOCUS_AREA_SIGN } from '../../src/i18n/focus-area-sign.ts';
import { directionOf, nearestLocale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { measureText } from '../../src/picture/measure-text.ts';
import { fontsFor, toPng } from '../../src/picture/to-png.ts';
import { type FocusArea, FocusArea as FocusAreas } from '../../src/schema/vocabularies.ts';
import { REPOSITORY } from '../dataset-builder.ts';

const measure = measureText(REPOSITORY);
let container: experimental_AstroContainer;

beforeAll(async () => {
  container = await experimental_AstroContainer.create();
});

/** The longest titles there may be, and worse. */
const TITLES: Readonly<Record<string, string>> = {
  en: 'Two thousand and sixteen rural cell sites for three million people in remote parts of the country, by the end of 2028',
  ar: 'ألفان وستة عشر موقعاً خلوياً ريفياً لثلاثة ملايين شخص في المناطق النائية والمحرومة من خدمات الإنترنت (2028) حتى نهاية العقد',
  zh: '在2028年之前为偏远地区三百万农村居民建设2,016个蜂窝基站，为学校提供宽带互联网接入服务，并培训一千名教师使用ICT工具，让所有人都能负担得起有意义的互联互通，为残疾人、妇女和女童提供专门的数字技能课程以及终端设备补贴，并公布年度进展',
  ru: 'Две тысячи шестнадцать сельских базовых станций для трёх миллионов человек в отдалённых районах страны к концу 2028 года',
  fa: 'دو هزار و شانزده ایستگاه روستایی برای سه میلیون نفر در مناطق دورافتاده',
  de: 'W'.repeat(120),
};

async function draw(language: string, areas: readonly FocusArea[] = FocusAreas.options): Promise<string> {
  const { t } = translator(nearestLocale(language));
  const direction = directionOf(language);
  const title = TITLES[language] ?? '';
  const labels = areas.map((key) => ({ key, sign: FOCUS_AREA_SIGN[key], name: t(`focus-area.${key}`) }));
  const card = placeCard({ title, entity: title, labels, register: t('site.title') }, direction, measure);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- the linter does not see into .astro files
  const html = await container.renderToString(Card, { props: { card, direction } });
  return html.slice(html.indexOf('<svg'));
}

// The Chinese fonts are large, and a machine may be busy with other things.
describe.each(Object.keys(TITLES))('a card in %s', { timeout: 60_000 }, (language) => {
  it('has all its words between its margins, as the fonts really draw them', async () => {
    const svg = await draw(language);
    const words = svg.replaceAll(/<rect[^>]*>(?:<\/rect>)?/g, '');
    const box = new Resvg(words, { font: fontsFor(words, REPOSITORY) }).getBBox();
    expect(box?.x).toBeGreaterThanOrEqual(76);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(CARD.width - 76);
    expect(box?.y).toBeGreaterThan(40);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(CARD.height - 30);
  });

  it('is a PNG of the size that is announced, with the same bytes twice', async () => {
    const [one, two] = [await draw(language), await draw(language)].map((svg) =>
      Buffer.from(toPng(svg, REPOSITORY, 1)),
    );
    expect([one?.readUInt32BE(16), one?.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
    expect(one?.equals(two ?? Buffer.from(''))).toBe(true);
  });
});

it('a title is text on the card, whatever it holds', async () => {
  const direction = 'ltr' as const;
  const words = { title: '<script>alert(1)</script>', entity: '"&', labels: [], register: 'r' };
  const card = placeCard(words, direction, measure);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- the linter does not see into .astro files
  const html = await container.renderToString(Card, { props: { card, direction } });
  expect(html).not.toContain('<script');
});

describe('the metadata of a page with a card', () => {
  const meta = async (site?: string) => {
    const place = site === undefined ? container : await experimental_AstroContainer.create({ astroConfig: { site } });
    const props = {
      locale: 'fr',
      title: 'Two "hundred" schools',
      description: 'A summary',
      lang: 'en',
      path: 'pledges/a/',
      card: { path: 'cards/a.png', alt: { text: 'Alt', lang: 'en' } },
    };
    // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- the linter does not see into .astro files
    const html = await place.renderToString(ShareMeta, { props });
    const tags = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"(?: lang="(\w+)")?>/g)];
    return new Map(
      tags.map(([, key = '', value = '', lang]) => [key, lang === undefined ? value : `${lang}: ${value}`]),
    );
  };

  it('names title, language and kind, says what is in another language, and no address where none is known', async () => {
    const tags = await meta();
    expect(Object.fromEntries(tags)).toMatchObject({
      'og:title': 'en: Two &quot;hundred&quot; schools',
      'og:description': 'en: A summary',
      'og:type': 'article',
      'og:locale': 'fr_FR',
      'twitter:card': 'summary',
    });
    expect([...tags.keys()].filter((key) => /url|image/.test(key))).toEqual([]);
  });

  it('names the picture and its size by full addresses where the site has one', async () => {
    expect(Object.fromEntries(await meta('https://register.example'))).toMatchObject({
      'og:url': 'https://register.example/fr/pledges/a/',
      'og:image': 'https://register.example/cards/a.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'en: Alt',
      'twitter:card': 'summary_large_image',
    });
  });
});
