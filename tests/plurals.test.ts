import { describe, expect, it } from 'vitest';
import { LOCALES, type LocaleId } from '../src/i18n/locales.ts';
import { type MessageKey, MESSAGES } from '../src/i18n/messages.ts';
import { translator } from '../src/i18n/translate.ts';

/** Nothing, one, two, few, many, one again, a round number, a part: where the six languages part ways. */
const NUMBERS = [0, 1, 2, 3, 11, 21, 100, 1.5];

/** Messages that have a form for one and a form for others in English. */
const PLURAL = Object.keys(MESSAGES.en)
  .filter((key) => key.endsWith('.other') && key.replace(/other$/, 'one') in MESSAGES.en)
  .map((key) => key.slice(0, -'.other'.length) as MessageKey);

/** Every gap filled, so that a sentence can be read whole. */
const everyGap = (message: string): Record<string, string> =>
  Object.fromEntries([...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, `<${name}>`]));
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');

describe.each(LOCALES)('messages about a number in $id', ({ id, intl }) => {
  const rules = new Intl.PluralRules(intl);
  const { t } = translator(id);
  const forms = (key: string): string[] =>
    rules.resolvedOptions().pluralCategories.filter((category) => `${key}.${category}` in MESSAGES[id]);

  it('have every form the language has, or one that holds for any number', () => {
    expect(PLURAL.length).toBeGreaterThan(50);
    const wrong = PLURAL.filter((key) =>
      key in MESSAGES[id] ? forms(key).length > 0 : forms(key).length < rules.resolvedOptions().pluralCategories.length,
    );
    expect(wrong).toEqual([]);
  });

  it('name the number wherever a form stands for more than one', () => {
    const serves = (category: Intl.LDMLPluralRule): number =>
      NUMBERS.filter((number) => rules.select(number) === category).length;
    const wrong = PLURAL.flatMap((key) =>
      forms(key)
        .filter((category) => serves(category as Intl.LDMLPluralRule) > 1)
        .map((category) => `${key}.${category}`)
        .filter((form) => !/\{(?:count|value)\}/.test(MESSAGES[id][form] ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  it.each(NUMBERS)('pick the form for %d', (count) => {
    const category = rules.select(count);
    for (const key of PLURAL) {
      const nothing = count === 0 ? MESSAGES[id][`${key}.zero`] : undefined;
      const form = nothing ?? MESSAGES[id][`${key}.${category}`] ?? MESSAGES[id][key] ?? '';
      const gaps = everyGap(form);
      const number = new Intl.NumberFormat(intl).format(count);
      const expected = form.replaceAll(/\{(\w+)\}/g, (_gap, name: string) => (name === 'count' ? number : `<${name}>`));
      expect(plain(t(key, { ...gaps, count })), `${key} ${category}`).toBe(plain(expected));
    }
  });
});

describe('what readers see', () => {
  const said = (id: LocaleId, key: MessageKey): string[] =>
    NUMBERS.map((count) => plain(translator(id).t(key, { count })));

  it('countries', () => {
    expect(Object.fromEntries(LOCALES.map(({ id }) => [id, said(id, 'table.countries')]))).toEqual({
      ar: ['عدد البلدان: 0', 'عدد البلدان: 1', 'عدد البلدان: 2', '3 بلدان', '11 بلداً', '21 بلداً', '100 بلد', '1.5 بلد'],
      zh: ['0个国家', '1个国家', '2个国家', '3个国家', '11个国家', '21个国家', '100个国家', '1.5个国家'],
      en: [
        '0 countries',
        '1 country',
        '2 countries',
        '3 countries',
        '11 countries',
        '21 countries',
        '100 countries',
        '1.5 countries',
      ],
      fr: ['0 pays', '1 pays', '2 pays', '3 pays', '11 pays', '21 pays', '100 pays', '1,5 pays'],
      ru: ['0 стран', '1 страна', '2 страны', '3 страны', '11 стран', '21 страна', '100 стран', '1,5 страны'],
      es: ['0 países', '1 país', '2 países', '3 países', '11 países', '21 países', '100 países', '1,5 países'],
    });
  });

  it('pledges found', () => {
    expect(Object.fromEntries(LOCALES.map(({ id }) => [id, said(id, 'explorer.found')]))).toEqual({
      ar: [
        'لم يُعثر على أي تعهد',
        'عُثر على تعهد واحد',
        'عُثر على تعهدين',
        'عُثر على 3 تعهدات',
        'عُثر على 11 تعهداً',
        'عُثر على 21 تعهداً',
        'عُثر على 100 تعهد',
        'عُثر على 1.5 تعهد',
      ],
      zh: [
        '未找到认捐',
        '找到1项认捐',
        '找到2项认捐',
        '找到3项认捐',
        '找到11项认捐',
        '找到21项认捐',
        '找到100项认捐',
        '找到1.5项认捐',
      ],
      en: [
        'No pledge found',
        '1 pledge found',
        '2 pledges found',
        '3 pledges found',
        '11 pledges found',
        '21 pledges found',
        '100 pledges found',
        '1.5 pledges found',
      ],
      fr: [
        'Aucun engagement trouvé',
        '1 engagement trouvé',
        '2 engagements trouvés',
        '3 engagements trouvés',
        '11 engagements trouvés',
        '21 engagements trouvés',
        '100 engagements trouvés',
        '1,5 engagement trouvé',
      ],
      ru: [
        'Обязательств не найдено',
        'Найдено 1 обязательство',
        'Найдено 2 обязательства',
        'Найдено 3 обязательства',
        'Найдено 11 обязательств',
        'Найдено 21 обязательство',
        'Найдено 100 обязательств',
        'Найдено 1,5 обязательства',
      ],
      es: [
        'No se encontró ningún compromiso',
        '1 compromiso encontrado',
        '2 compromisos encontrados',
        '3 compromisos encontrados',
        '11 compromisos encontrados',
        '21 compromisos encontrados',
        '100 compromisos encontrados',
        '1,5 compromisos encontrados',
      ],
    });
  });
});
