import { describe, expect, it } from 'vitest';
import { PLEDGE_FILE, pledgeFile, problemsIn, reportFile } from '../../tests/dataset-builder.ts';

const pledge = (...targets: readonly string[]) => ({
  [PLEDGE_FILE]: pledgeFile({ targets: `[${targets.map((target) => `{ ${target} }`).join(', ')}]` }),
});

describe('share-above-whole', () => {
  it.each([
    'metric: percent-of-population, value: 97.5',
    'metric: percent-of-population, value: 100',
    'metric: people, value: 500',
    'metric: other, value: 500, counts: per cent more traffic',
  ])('accepts a target: %s', (target) => {
    expect(problemsIn(pledge(target))).toEqual([]);
  });

  it('accepts that more was reached than was promised', () => {
    const report = reportFile({ results: '[{ metric: percent-of-population, value: 120 }]' });
    const files = pledge('metric: percent-of-population, value: 80');
    expect(problemsIn({ ...files, 'content/progress-reports/good/2025.md': report })).toEqual([]);
  });

  it('points to a target above everybody', () => {
    expect(problemsIn(pledge('metric: people, value: 500', 'metric: percent-of-population, value: 100.01'))).toEqual([
      {
        rule: 'share-above-whole',
        place: `${PLEDGE_FILE}:12:76`,
        message: '“targets, item 2, value” is 100.01 per cent of the population, more than all of it.',
        hint: 'Check the number and its unit: 500 people are no 500 per cent. If it is right, leave it: a warning keeps nothing out.',
      },
    ]);
  });
});
