import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildRate, buildView } from '../../tests/dataset-builder.ts';
import type { Pledge } from '../schema/pledge.ts';
import { ratesOf } from './rates.ts';
import { valuationsOf } from './register-view.ts';

const pledge = (id: string, currency: string, announced: string): Pledge =>
  buildPledge({ id, announced, amount: buildAmount({ value: 5, currency }) });

describe('ratesOf', () => {
  it('names each rate once, by currency and year, with the number of amounts it converted', () => {
    const view = buildView({
      fx_rates: [buildRate('SGD', 2022, 1.379), buildRate('EUR', 2022, 0.9493), buildRate('EUR', 2021, 0.8453)],
      pledges: [
        pledge('a', 'SGD', '2022'),
        pledge('b', 'EUR', '2022'),
        pledge('c', 'EUR', '2021'),
        pledge('d', 'EUR', '2022-05'),
        pledge('dollars', 'USD', '2022'),
        pledge('no-rate', 'XXX', '2022'),
        buildPledge({ id: 'no-amount' }),
      ],
    });
    const bank = { source_title: 'A bank' };
    expect(ratesOf(valuationsOf(view, view.pledges))).toEqual([
      { currency: 'EUR', year: 2021, units_per_usd: 0.8453, ...bank, amounts: 1 },
      { currency: 'EUR', year: 2022, units_per_usd: 0.9493, ...bank, amounts: 2 },
      { currency: 'SGD', year: 2022, units_per_usd: 1.379, ...bank, amounts: 1 },
    ]);
  });

  it('names none where nothing was converted', () => {
    const view = buildView({ pledges: [pledge('dollars', 'USD', '2022'), buildPledge({ id: 'no-amount' })] });
    expect(ratesOf(valuationsOf(view, view.pledges))).toEqual([]);
  });
});
