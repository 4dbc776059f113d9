import { describe, expect, it } from 'vitest';
import { buildPledge, buildReport, buildView } from '../../tests/dataset-builder.ts';
import type { Reading } from '../i18n/citation-text.ts';
import { type LocaleId, LOCALES } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { pledgeViews } from '../model/pledge-view.ts';
import type { Dataset } from '../schema/dataset.ts';
import { cardAlt, citationFacts } from './citation.ts';

const ADDRESS = 'https://register.example/en/pledges/a-pledge/';
const NOWHERE: Reading = { date: '2026-11-24', commit: undefined, address: undefined };
const SOMEWHERE: Reading = { date: '2026-11-24', commit: '0123456789abcdef', address: ADDRESS };
const CARD_LINK = { to: '/cards/a-pledge.png', width: 1200, height: 630 };

function viewOf(fields: Parameters<typeof buildPledge>[0], tables: Partial<Dataset> = {}) {
  const [view] = pledgeViews(buildView({ pledges: [buildPledge(fields)], ...tables }));
  if (!view) throw new Error('There is no such pledge.');
  return view;
}

function textsOf(view: ReturnType<typeof viewOf>, reading: Reading, locale: LocaleId = 'en'): string[] {
  return citationFacts(view, translator(locale), reading, CARD_LINK).flatMap(({ lines }) =>
    lines.map(({ runs }) => runs.map(({ text }) => text).join('')),
  );
}

describe('citationFacts', () => {
  it('gives a short citation, a full one, a sentence and the picture', () => {
    expect(textsOf(viewOf({ title: 'Two hundred schools', announced: '2022-03-01' }), SOMEWHERE)).toEqual([
      'acme-telecom (2022). Two hundred schools. Partner2Connect open register.',
      'acme-telecom (2022). Two hundred schools [pledge]. In: Partner2Connect open register, data as at 24 November 2026, ' +
        `commit 0123456. Licence CC BY 4.0. ${ADDRESS}`,
      `A pledge by acme-telecom under Partner2Connect: “Two hundred schools”. Focus area: Access. The record and its sources: ${ADDRESS}`,
      'PNG, 1200 × 630 pixels',
    ]);
  });

  it('leaves out the commit and the address where they are not known', () => {
    const [, full = '', sentence = ''] = textsOf(viewOf({}), NOWHERE);
    expect(full).toMatch(/data as at 24 November 2026\. Licence CC BY 4\.0\.$/);
    expect(sentence).toMatch(/Focus area: Access\.$/);
    expect(textsOf(viewOf({}), { ...NOWHERE, commit: '0123456789' })[1]).toMatch(
      /commit 0123456\. Licence CC BY 4\.0\.$/,
    );
    expect(textsOf(viewOf({}), { ...NOWHERE, address: ADDRESS })[1]).toMatch(/2026\. Licence CC BY 4\.0\. https:/);
  });

  it('says that there is no date, and names up to three who pledge', () => {
    const names = ['acme-telecom', 'example-ministry', 'world-body'];
    expect(textsOf(viewOf({ announced: undefined, entities: names }), NOWHERE)[0]).toMatch(
      /^acme-telecom, example-ministry and world-body \(no date\)/,
    );
  });

  it('offers no sentence for a pledge that was given up', () => {
    const given = viewOf({}, { progress_reports: [buildReport({ date: '2024-01-01', status: 'discontinued' })] });
    expect(textsOf(given, NOWHERE)).toHaveLength(3);
    expect(textsOf(given, NOWHERE).join()).not.toMatch(/A pledge by/);
  });

  it.each(LOCALES.map(({ id }) => id))('is whole in %s, with an address to copy as it is', (locale) => {
    const texts = textsOf(viewOf({}), SOMEWHERE, locale);
    expect(texts.filter((text) => /[{}]|undefined|\0|cite\./.test(text))).toEqual([]);
    expect(texts[1]?.endsWith(ADDRESS)).toBe(true);
    expect(texts[2]?.includes('\u2068http')).toBe(false);
    for (const text of texts.slice(0, 3)) expect(text).toContain('Pledge a-pledge');
  });

  it('marks the title with its language where the page has another', () => {
    const runsOf = (locale: LocaleId) =>
      citationFacts(viewOf({ language: 'fr' }), translator(locale), NOWHERE, CARD_LINK)[0]?.lines[0]?.runs;
    expect(runsOf('en')?.map(({ lang }) => lang)).toEqual([undefined, 'fr', undefined]);
    expect(runsOf('fr')?.map(({ lang }) => lang)).toEqual([undefined, undefined, undefined]);
  });
});

it('the card is told in words', () => {
  expect(cardAlt(viewOf({}))).toEqual({ text: 'Card of the pledge “Pledge a-pledge” by acme-telecom', lang: 'en' });
  expect(cardAlt(viewOf({ language: 'fr' }))).toMatchObject({
    lang: 'fr',
    text: expect.stringContaining('engagement') as string,
  });
});
