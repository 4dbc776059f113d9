import { describe, expect, it } from 'vitest';
import { pledgeParts } from '../src/components/pledge/pledge-parts.ts';
import { totalsTable } from '../src/components/totals-table.ts';
import { openTable } from '../src/explorer/facet-table.ts';
import { foundSums } from '../src/i18n/found-sums.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { translator } from '../src/i18n/translate.ts';
import { listView } from '../src/model/list-view.ts';
import { totalsOfColumns } from '../src/model/totals.ts';
import { facetFile } from '../src/publish/explorer-files.ts';
import type { Amount, Pledge } from '../src/schema/pledge.ts';
import { buildAmount, buildDataset, buildPledge, buildRate, buildView } from './dataset-builder.ts';

const pledge = (id: string, amount: Partial<Amount>) => buildPledge({ id, amount: buildAmount(amount) });
/** No rate of this currency is known. */
const unknown = pledge('unknown', { value: 5_000_000, currency: 'XAF' });
const raised = pledge('raised', { value: 5_000_000, currency: 'XAF', kind: 'mobilised' });
/** Less than half a cent. */
const tiny = pledge('tiny', { value: 0.01, currency: 'KRW' });
const dollars = pledge('dollars', { value: 2_000_000, currency: 'USD' });

/** What the explorer says of all pledges of a register, and what the page of a list says of them. */
function saidOf(pledges: readonly Pledge[], locale: (typeof LOCALES)[number]['id'] = 'en') {
  const view = buildView({ pledges, fx_rates: [...buildDataset().fx_rates, buildRate('KRW', 2022, 1291.78)] });
  const all = Uint32Array.from(pledges, (_, row) => row);
  const list = listView(view, [{ dimension: 'focus-area', value: 'access' }], () => undefined);
  const speech = translator(locale);
  return {
    sums: foundSums(speech, totalsOfColumns(all, openTable(facetFile(view)))).map(({ label, value, pledges: those }) =>
      [label, value, those].join(': ').replaceAll('\u00a0', ' '),
    ),
    table: [
      ...String(totalsTable(list, speech)).matchAll(
        /<tr><th scope="row">(?:<strong>)?([^<]+).*?>([^<>]+)(?:<\/strong>)?<\/td><\/tr>/g,
      ),
    ].map(([, label = '', value = '']) => `${label}: ${value}`),
    headings: [...String(pledgeParts(list, speech, '')).matchAll(/colspan="6">([^<]+)/g)].map(([, text]) => text),
  };
}

describe('the sums of the explorer', () => {
  it('say no value, as the lists do, where no amount has an exchange rate', () => {
    expect(saidOf([unknown, raised])).toEqual({
      sums: ['Stated: no value: 2', 'Counted: no value: ', 'Excluded: no value: 2'],
      table: [
        'Stated: no value',
        'Counted: no value',
        'Excluded: Estimate of money to be mobilized from others: no value',
        'Excluded: No exchange rate for its year: no value',
      ],
      headings: [
        'Stated: 2 pledges, no value',
        'Excluded: 1 pledge. Estimate of money to be mobilized from others',
        'Excluded: 1 pledge. No exchange rate for its year',
      ],
    });
  });

  it('say no value, as the lists do, of less than half a cent', () => {
    expect(saidOf([tiny])).toEqual({
      sums: ['Stated: no value: 1', 'Counted: no value: 1', 'Excluded: no value: '],
      table: ['Stated: no value', 'Counted: no value'],
      headings: ['Counted: 1 pledge, no value'],
    });
  });

  it('add up what is known, and count what is not beside it', () => {
    const { sums, table } = saidOf([unknown, dollars]);
    expect(sums).toEqual(['Stated: USD 2 m: 2', 'Counted: USD 2 m: 1', 'Excluded: no value: 1']);
    expect(table).toEqual([
      'Stated: 2,000,000.00',
      'Counted: 2,000,000.00',
      'Excluded: No exchange rate for its year: no value',
    ]);
  });

  it.each(LOCALES.map(({ id }) => id))('never say nought for what is unknown: %s', (locale) => {
    const { sums, table, headings } = saidOf([unknown, raised], locale);
    for (const text of [...sums, ...table, ...headings]) expect(text).not.toMatch(/USD|[0٠][.,٫]0/);
  });
});
