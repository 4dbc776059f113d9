import { expect, it } from 'vitest';
import { buildAmount, buildPledge, buildView } from '../../tests/dataset-builder.ts';
import { translator } from '../i18n/translate.ts';
import { pledgeViews } from '../model/pledge-view.ts';
import { pledgeFacts } from './pledge-facts.ts';

function factsOf(fields: Parameters<typeof buildPledge>[0]): Record<string, string> {
  const [view] = pledgeViews(buildView({ pledges: [buildPledge(fields)] }));
  if (!view) throw new Error('There is no such pledge.');
  return Object.fromEntries(
    pledgeFacts(view, translator('en')).map(({ label, lines }) => [
      label,
      lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' / '),
    ]),
  );
}

it('the record of a pledge says who, what, how much, where, when and how it came here', () => {
  const facts = factsOf({
    amount: buildAmount({ value: 2_000_000, currency: 'EUR' }),
    targets: [{ metric: 'schools', value: 200, qualifier: 'about', basis: 'committed', by: '2029' }],
    period: { start: '2022', end: '2029' },
    dates_computed: ['end'],
    provenance: 'submitted',
    submitted: '2022-05-01',
    confidence: 'medium',
    confidence_reason: 'The page is undated.',
  });
  expect(facts).toMatchObject({
    'Who pledges': 'acme-telecom · Private sector',
    'Focus area': 'Access / stated by the source',
    Target: 'about 200 schools, by 2029',
    'Where it is carried out': 'GHA',
    Period: '2022 to 2029 / computed or inferred, not printed in the source',
    'How it came here': 'Submitted by the entity, 1 May 2022',
    Confidence: 'Medium / The page is undated.',
  });
  expect(facts['Amount as pledged']).toMatch(/^EUR.2,000,000 \/ USD.2,106,815\.55 at 0\.9493 EUR/);
});

it('a sum in US dollars is said once, unless it is that of several years', () => {
  expect(factsOf({ amount: buildAmount({ value: 2_000_000, currency: 'USD' }) })['Amount as pledged']).toMatch(
    /^USD.2,000,000$/,
  );
  expect(
    factsOf({
      amount: buildAmount({ value: 2_000_000, currency: 'USD', per: 'year' }),
      period: { start: '2025', end: '2029' },
    })['Amount as pledged'],
  ).toMatch(/^USD.2,000,000 a year \/ USD.10,000,000\.00 5 years at the sum per year$/);
});

it.each<[Parameters<typeof buildPledge>[0], string]>([
  [{ countries: ['GHA', 'KEN'] }, 'GHA / KEN'],
  [{ countries: [], country_count: 12 }, 'Place not stated / 12 countries, not listed by the source'],
  [{ countries: ['GHA', 'KEN'], country_count: 12 }, 'GHA / KEN / 10 countries, not listed by the source'],
  [{ countries: ['GHA', 'KEN'], country_count: 2 }, 'GHA / KEN'],
  [{ countries: ['GHA'], implementation_regions: ['AFR', 'ARB'] }, 'GHA / Arab States'],
  [{ countries: ['GHA'], scope: 'global' }, 'GHA / Worldwide'],
])('every place in which a pledge is counted stands on its record: %o', (places, said) => {
  expect(factsOf({ scope: 'regional', ...places })['Where it is carried out']).toBe(said);
});

it('what is not stated is left out, or said to be not stated', () => {
  const facts = factsOf({});
  expect(facts['Amount as pledged']).toBe('not stated');
  for (const label of ['Period', 'Target', 'SDGs', 'Pillar']) expect(facts).not.toHaveProperty(label);
});
