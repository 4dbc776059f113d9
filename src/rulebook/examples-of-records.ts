import { EXAMPLE_FILE, type RuleExamples } from './example.ts';

// A report of the entity, up to the field that says what it answers.
const REPLY =
  '---\nstatus: in-progress\nsaid_by: entity\nsources: [{ title: A source, url: https://www.example.org/ }]\n';
const fields = { part: 'fields' } as const;

/** Examples of what can be wrong between values that are right by themselves. */
export const RECORD_EXAMPLES: RuleExamples = {
  'unique-id': {
    ...fields,
    fails: 'new_entities: [{ id: acme-telecom, name: Acme Tel, entity_type: private-sector }]',
    passes: 'new_entities: [{ id: acme-tel, name: Acme Tel, entity_type: private-sector }]',
    finds: { field: 'new_entities.0.id', values: { value: 'acme-telecom', other: 'data/entities.csv:2' } },
  },
  'path-matches-id': {
    part: 'name',
    fails: 'content/pledges/2023/example.md',
    passes: EXAMPLE_FILE,
    finds: {
      field: 'announced',
      values: { value: 'content/pledges/2023/example.md', expected: 'content/pledges/2024/example.md' },
    },
  },
  'known-references': {
    ...fields,
    fails: 'entities: [acme-telecoms]',
    passes: 'entities: [acme-telecom]',
    finds: { field: 'entities.0', values: { value: 'acme-telecoms', table: 'entities', suggestion: 'acme-telecom' } },
  },
  'former-id-leads-on': {
    part: 'file',
    file: 'data/former-ids.csv',
    fails: 'kind,former_id,id,since\npledge,old-name,example-schools,2026-05\n',
    passes: 'kind,former_id,id,since\npledge,old-name,example,2026-05\n',
    finds: { field: 'id', values: { value: 'example-schools', kind: 'nowhere' } },
  },
  'identifier-checks-out': {
    ...fields,
    fails:
      'new_entities: [{ id: a-university, name: A University, entity_type: academia, identifiers: [XI-ROR-03vek6s25] }]',
    passes:
      'new_entities: [{ id: a-university, name: A University, entity_type: academia, identifiers: [XI-ROR-03vek6s52] }]',
    finds: { field: 'new_entities.0.identifiers.0', values: { value: 'XI-ROR-03vek6s25', kind: 'digits' } },
  },
  'no-repeats': {
    ...fields,
    fails: 'focus_areas: [access, access]',
    passes: 'focus_areas: [access, adoption]',
    finds: { field: 'focus_areas.1', values: { value: 'access' } },
  },
  'source-present': {
    ...fields,
    fails: 'provenance: published\nsources: []',
    passes: 'provenance: published\nsources: [{ title: A source, url: https://www.example.org/ }]',
    finds: { field: 'provenance', values: { value: 'published' } },
  },
  'confidence-explained': {
    ...fields,
    fails: 'confidence: medium',
    passes: 'confidence: medium\nconfidence_reason: The date is inferred from the page.',
    finds: { field: 'confidence', values: { value: 'medium' } },
  },
  'text-present': {
    part: 'text',
    fails: '',
    passes: 'Acme connects two hundred schools, one in each district.',
    finds: { field: 'summary', values: { kind: 'empty' } },
  },
  'plain-markdown': {
    part: 'text',
    fails: 'Acme connects <b>two hundred</b> schools.',
    passes: 'Acme connects **two hundred** schools.',
    finds: { field: 'summary', values: { kind: 'html', value: '<b>' } },
  },
  'no-contact-data': {
    part: 'text',
    fails: 'Acme connects schools. Write to a.person@example.org.',
    passes: 'Acme connects schools. See [the plan](https://www.example.org/).',
    finds: { field: 'summary', values: { value: 'a.person@example.org' } },
  },
  'amount-has-currency': {
    ...fields,
    fails: 'amount: { value: 250000 }',
    passes: 'amount: { value: 250000, currency: EUR }',
    finds: { field: 'amount.value', values: { value: 250000, kind: 'currency' } },
  },
  'counted-in-wholes': {
    ...fields,
    fails: 'targets: [{ metric: people, value: 2.5 }]',
    passes: 'targets: [{ metric: people, value: 2500000 }]',
    finds: { field: 'targets.0.value', values: { value: '2.5' } },
  },
  'dates-exist': {
    ...fields,
    fails: 'period: { end: 2025-02-30 }',
    passes: 'period: { end: 2025-02-28 }',
    finds: { field: 'period.end', values: { value: '2025-02-30' } },
  },
  'dates-in-order': {
    ...fields,
    fails: 'period: { start: 2026, end: 2025 }',
    passes: 'period: { start: 2025, end: 2026 }',
    finds: { field: 'period.end', values: { value: '2025', other: '2026', other_field: 'period.start' } },
  },
  'not-in-future': {
    ...fields,
    today: '2026-11-25',
    fails: 'submitted: 2062-11-24',
    passes: 'submitted: 2026-11-24',
    finds: { field: 'submitted', values: { value: '2062-11-24', other: '2026-11-25' } },
  },
  'scope-names-places': {
    ...fields,
    fails: 'scope: national\ncountries: [GHA, FRA]',
    passes: 'scope: regional\ncountries: [GHA, FRA]',
    finds: { field: 'scope', values: { value: 'national', count: 2, kind: 'several' } },
  },
  'pillar-in-focus-area': {
    ...fields,
    fails: 'focus_areas: [access]\npillars: [skills]',
    passes: 'focus_areas: [access, adoption]\npillars: [skills]',
    finds: { field: 'pillars.0', values: { value: 'skills', expected: 'adoption' } },
  },
  'shared-sum-agrees': {
    ...fields,
    another: 'amount: { value: 250000, currency: EUR }',
    fails: 'amount: { value: 200000, currency: EUR, same_sum_as: another }',
    passes: 'amount: { value: 250000, currency: EUR, same_sum_as: another }',
    finds: { field: 'amount.same_sum_as', values: { value: 'another' } },
  },
  'related-to-another': {
    ...fields,
    another: 'note: The first phase',
    fails: 'related: [{ pledge: example, relation: renews }]',
    passes: 'related: [{ pledge: another, relation: renews }]',
    finds: { field: 'related.0.pledge', values: { value: 'example', kind: 'self' } },
  },
  'renewal-counted-once': {
    ...fields,
    another: 'amount: { value: 250000, currency: EUR }',
    fails: 'amount: { value: 250000, currency: EUR }\nrelated: [{ pledge: another, relation: renews }]',
    passes:
      'amount: { value: 250000, currency: EUR, same_sum_as: another }\nrelated: [{ pledge: another, relation: renews }]',
    finds: { field: 'related.0.pledge', values: { value: 'another' } },
  },
  'report-after-pledge': {
    part: 'name',
    fails: 'content/progress-reports/example/2023.md',
    passes: 'content/progress-reports/example/2025.md',
    finds: { field: '', values: { value: '2023', other: '2024' } },
  },
  'reply-to-statement': {
    part: 'file',
    file: 'content/progress-reports/example/2025.md',
    fails: `${REPLY}replies_to: 2024\n---\n\nEighty schools are online.\n`,
    passes: `${REPLY}---\n\nEighty schools are online.\n`,
    finds: { field: 'replies_to', values: { value: '2024' } },
  },
  'amount-unusual': {
    ...fields,
    fails: 'title: EUR 155 million for schools\namount: { value: 155, currency: EUR }',
    passes: 'title: EUR 155 million for schools\namount: { value: 155000000, currency: EUR }',
    finds: {
      field: 'amount.value',
      values: { value: 155, currency: 'EUR', kind: 'unlike-text', other: '155 million' },
    },
  },
  'rate-missing': {
    ...fields,
    file: 'content/pledges/undated/example.md',
    without: ['announced'],
    fails: 'amount: { value: 250000, currency: EUR }',
    passes: 'amount: { value: 250000, currency: EUR }\nperiod: { start: 2024 }',
    finds: { field: 'amount.currency', values: { value: 'EUR', kind: 'undated' } },
  },
  'title-says-more': {
    part: 'text',
    fails: 'Two hundred schools online.',
    passes: 'Acme connects two hundred schools, one in each district.',
    finds: { field: 'title', values: { kind: 'same' } },
  },
  'one-alphabet': {
    ...fields,
    fails: 'title: Two hundred sch\u043eols online',
    passes: 'title: Two hundred schools online',
    finds: { field: 'title', values: { value: 'sch\u043eols', letter: '\u043e', code: 'U+043E' } },
  },
  'announced-later': {
    ...fields,
    fails: 'announced: 2024\nsources: [{ title: A source, url: https://www.example.org/, date: 2022-03 }]',
    passes: 'announced: 2024\nsources: [{ title: A source, url: https://www.example.org/, date: 2024-03 }]',
    finds: { field: 'sources.0.date', values: { value: '2022-03', other: '2024' } },
  },
  'announced-since-launch': {
    ...fields,
    file: { fails: 'content/pledges/2012/example.md', passes: 'content/pledges/2021/example.md' },
    fails: 'announced: 2012',
    passes: 'announced: 2021',
    finds: { field: 'announced', values: { value: '2012', other: '2021' } },
  },
  'end-far-away': {
    ...fields,
    fails: 'period: { start: 2024, end: 2052 }',
    passes: 'period: { start: 2024, end: 2025 }',
    finds: { field: 'period.end', values: { value: '2052', other: '2024', years: 15 } },
  },
  'share-above-whole': {
    ...fields,
    fails: 'targets: [{ metric: percent-of-population, value: 500 }]',
    passes: 'targets: [{ metric: people, value: 500 }]',
    finds: { field: 'targets.0.value', values: { value: '500' } },
  },
  'country-outside-region': {
    ...fields,
    fails: 'countries: [GHA]\nimplementation_regions: [EUR]',
    passes: 'countries: [GHA]\nimplementation_regions: [AFR]',
    finds: { field: 'countries.0', values: { value: 'GHA', regions: 'EUR' } },
  },
  'global-without-countries': {
    ...fields,
    fails: 'scope: global\ncountries: [GHA]',
    passes: 'scope: global\ncountries: []',
    finds: { field: 'countries', values: { value: 'GHA' } },
  },
  'possible-overlap': {
    ...fields,
    another: 'amount: { value: 250000, currency: EUR }',
    fails: 'amount: { value: 250000, currency: EUR }',
    passes: 'amount: { value: 900000, currency: EUR }',
    finds: { field: 'amount.value', values: { other: 'another', other_file: 'content/pledges/2024/another.md' } },
  },
  'could-say-more': {
    ...fields,
    fails: 'provenance: submitted\nsubmitted: 2024-05-27',
    passes:
      'provenance: submitted\nsubmitted: 2024-05-27\ntargets: [{ metric: schools, value: 200, by: 2026 }]\nnote: Paid from the budget of Acme.',
    finds: { field: '', values: { value: 'specific, measurable, achievable, time-bound' } },
  },
};
