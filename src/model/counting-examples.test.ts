import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildView, repositoryRegister, TODAY } from '../../tests/dataset-builder.ts';
import { countingExamples } from './counting-examples.ts';
import { viewRegister } from './register-view.ts';

const usd = (value: number) => buildAmount({ value, currency: 'USD' });

describe('countingExamples', () => {
  it('picks the largest pledge that names most focus areas, with shares that add up', () => {
    const { sharedOut } = countingExamples(
      buildView({
        pledges: [
          buildPledge({ id: 'wide', focus_areas: ['accelerate', 'access', 'adoption'], amount: usd(1) }),
          buildPledge({ id: 'wider', focus_areas: ['access', 'adoption', 'accelerate'], amount: usd(2) }),
          buildPledge({ id: 'large', focus_areas: ['access'], amount: usd(1000) }),
        ],
      }),
    );
    expect(sharedOut?.valuation.pledge.id).toBe('wider');
    expect(sharedOut?.shares).toEqual([
      { area: 'access', cents: 67n },
      { area: 'adoption', cents: 67n },
      { area: 'accelerate', cents: 66n },
    ]);
  });

  it('picks the largest pledge each reason keeps out, and the largest converted amount', () => {
    const { excluded, converted } = countingExamples(
      buildView({
        pledges: [
          buildPledge({ id: 'small', amount: { ...usd(1), kind: 'mobilised' } }),
          buildPledge({ id: 'big', amount: { ...usd(2), kind: 'mobilised' } }),
          buildPledge({ id: 'open', amount: { ...usd(3), per: 'year' } }),
          buildPledge({ id: 'silent' }),
          buildPledge({ id: 'euro', amount: buildAmount({ value: 5, currency: 'EUR' }) }),
          buildPledge({ id: 'dollar', amount: usd(500) }),
        ],
      }),
    );
    expect(excluded.map(({ pledge }) => pledge.id)).toEqual(['big', 'open']);
    expect(converted?.pledge.id).toBe('euro');
  });

  it('has no example where the data has none', () => {
    expect(countingExamples(buildView())).toEqual({ sharedOut: undefined, excluded: [], converted: undefined });
    const plain = buildView({ pledges: [buildPledge({ amount: usd(1) })] });
    expect(countingExamples(plain).sharedOut).toBeUndefined();
  });

  it('finds every example in this register', () => {
    const { sharedOut, excluded, converted } = countingExamples(viewRegister(repositoryRegister().dataset, TODAY));
    expect(sharedOut?.shares.reduce((total, { cents }) => total + cents, 0n)).toBe(sharedOut?.valuation.counted);
    expect(excluded.length).toBeGreaterThan(0);
    expect(converted?.converted?.rate).toBeDefined();
  });
});
