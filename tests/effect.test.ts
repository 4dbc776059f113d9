import { describe, expect, it } from 'vitest';
import type { CutDimension } from '../src/effect/total-moves.ts';
import { pledgeFile, reportFile, type Files } from './dataset-builder.ts';
import { effectOnPrepared, entities, FOLDER, prepared, rates, type Told } from './prepared-register.ts';

/** Counted in the prepared register: 100,000 + 100,000 + 1,000.01 + 541.01 + 300 + 60 + 50 + 40 + 30 + 20 + 10. */
const TOTAL = 20_205_102n;

/** A category that moves: dimension, category, then pledges, share and undivided value, each before and after. */
type Move = readonly [
  dimension: CutDimension,
  category: string,
  pledges: readonly [number, number],
  shared: readonly [bigint, bigint],
  undivided: readonly [bigint, bigint],
];

interface Change {
  readonly files: Files;
  /** The counted total after the change, in cents. */
  readonly total: bigint;
  readonly moves: readonly Move[];
  /** Lines that stand in the statement, in this order. */
  readonly says: readonly string[];
  readonly needsConsent?: true;
  readonly losesIds?: true;
}

/** The prepared register with another id for its ministry, in the table and in its three pledges. */
const OTHER_MINISTRY: Files = {
  'data/entities.csv': entities({ ministry: 'ministry-of-examples' }),
  ...Object.fromEntries(
    (['backbone', 'spur', 'skills'] as const).map((id) => [
      `${FOLDER}/${id}.md`,
      prepared(id, { entities: '[ministry-of-examples]' }),
    ]),
  ),
};
const NO_TOTAL = '**No total moves.**';
const masts = '`masts` (`The pledge of the masts`)';
const amount = (text: string): { amount: string } => ({ amount: `{ ${text} }` });

const CHANGES: Readonly<Record<string, Change>> = {
  'a pledge is added': {
    files: {
      [`${FOLDER}/new-towers.md`]: pledgeFile({ title: 'New towers', ...amount('value: 2500.5, currency: USD') }),
    },
    total: TOTAL + 250_050n,
    moves: [
      ['focus-area', 'access', [30, 31], [20_101_001n, 20_351_051n], [20_151_001n, 20_401_051n]],
      ['implementation-region', 'AFR', [28, 29], [151_001n, 401_051n], [151_001n, 401_051n]],
      ['entity-type', 'private-sector', [28, 29], [151_001n, 401_051n], [151_001n, 401_051n]],
    ],
    says: [
      '**The counted total rises from USD 202,051.02 to USD 204,551.52, by USD 2,500.50 (1.2%).**',
      '- Pledges added: 1',
      '| All pledges | 31 → 32 |  |',
      '| Counted | 11 → 12 | 202,051.02 → 204,551.52 |',
      '| Access | 30 → 31 | 201,010.01 → 203,510.51 | 201,510.01 → 204,010.51 |',
      '- `new-towers` (`New towers`): comes in at place 3, with USD 2,500.50',
      `- ${masts}: from place 3 to place 4`,
      '- `small-20` (`Small pledge of 20`): no longer among them; place 10 before',
      '- `new-towers` (`New towers`), `Acme Telecom`: USD 2,500.5; USD 2,500.50 counted',
    ],
  },
  'an amount is raised': {
    // 1,500.02 shared out over two focus areas: 750.01 each.
    files: { [`${FOLDER}/masts.md`]: prepared('masts', amount('value: 1500.02, currency: USD')) },
    total: TOTAL + 50_001n,
    moves: [
      ['focus-area', 'access', [30, 30], [20_101_001n, 20_126_001n], [20_151_001n, 20_201_002n]],
      ['focus-area', 'adoption', [2, 2], [104_101n, 129_102n], [154_102n, 204_103n]],
      ['implementation-region', 'AFR', [28, 28], [151_001n, 201_002n], [151_001n, 201_002n]],
      ['entity-type', 'private-sector', [28, 28], [151_001n, 201_002n], [151_001n, 201_002n]],
    ],
    says: [
      '- `masts`: Amount',
      '| Adoption | 2 | 1,041.01 → 1,291.02 | 1,541.02 → 2,041.03 |',
      '  - **strengthened** · Amount: from USD 1,000.01 to USD 1,500.02',
      '  - In the totals: from USD 1,000.01 counted to USD 1,500.02 counted',
    ],
  },
  'an amount is lowered, and said to be a limit': {
    files: { [`${FOLDER}/masts.md`]: prepared('masts', amount('value: 600, currency: USD, qualifier: up-to')) },
    total: TOTAL - 40_001n,
    moves: [
      ['focus-area', 'access', [30, 30], [20_101_001n, 20_081_000n], [20_151_001n, 20_111_000n]],
      ['focus-area', 'adoption', [2, 2], [104_101n, 84_101n], [154_102n, 114_101n]],
      ['implementation-region', 'AFR', [28, 28], [151_001n, 111_000n], [151_001n, 111_000n]],
      ['entity-type', 'private-sector', [28, 28], [151_001n, 111_000n], [151_001n, 111_000n]],
    ],
    says: [
      '**The counted total falls from USD 202,051.02 to USD 201,651.01, by USD 400.01 (0.2%).**',
      '**Two reviewers and evidence are needed for:**',
      '- `masts`: Amount and How exact the amount is',
      '  - **weakened** · Amount: from USD 1,000.01 to USD 600',
      '  - **weakened** · How exact the amount is: from USD 1,000.01 to up to USD 600',
    ],
  },
  'a currency is corrected': {
    // 500 / 0.9242 = 541.0084…, and then 500 itself.
    files: { [`${FOLDER}/skills.md`]: prepared('skills', amount('value: 500, currency: USD')) },
    total: TOTAL - 4_101n,
    moves: [
      ['focus-area', 'adoption', [2, 2], [104_101n, 100_000n], [154_102n, 150_001n]],
      ['implementation-region', 'EUR', [3, 3], [20_054_101n, 20_050_000n], [20_054_101n, 20_050_000n]],
      ['entity-type', 'government', [3, 3], [20_054_101n, 20_050_000n], [20_054_101n, 20_050_000n]],
    ],
    says: [
      '- `skills`: Currency of the amount',
      '  - **corrected** · Currency of the amount: from `EUR` to `USD`',
      '  - In the totals: from USD 541.01 counted to USD 500.00 counted',
    ],
  },
  'an end is moved later': {
    files: { [`${FOLDER}/masts.md`]: prepared('masts', { period: '{ start: 2024, end: 2030 }' }) },
    total: TOTAL,
    moves: [],
    says: [NO_TOTAL, '- `masts`: End', `- ${masts}`, '  - **weakened** · End: from 2028 to 2030'],
  },
  'an end is moved earlier': {
    files: { [`${FOLDER}/masts.md`]: prepared('masts', { period: '{ start: 2024, end: 2027-06 }' }) },
    total: TOTAL,
    moves: [],
    says: [NO_TOTAL, '- `masts`: End', '  - **strengthened** · End: from 2028 to June 2027'],
  },
  'a sum each year runs a year longer': {
    files: { [`${FOLDER}/yearly.md`]: prepared('yearly', { period: '{ start: 2022, end: 2025 }' }) },
    total: TOTAL + 10_000n,
    moves: [
      ['focus-area', 'access', [30, 30], [20_101_001n, 20_111_001n], [20_151_001n, 20_161_001n]],
      ['implementation-region', 'AFR', [28, 28], [151_001n, 161_001n], [151_001n, 161_001n]],
      ['entity-type', 'private-sector', [28, 28], [151_001n, 161_001n], [151_001n, 161_001n]],
    ],
    says: [
      '  - **neutral** · End: from 2024 to 2025',
      '  - In the totals: from USD 300.00 counted to USD 400.00 counted',
    ],
  },
  'a pledge moves to another region': {
    files: { [`${FOLDER}/masts.md`]: prepared('masts', { countries: '[ABW]' }) },
    total: TOTAL,
    moves: [
      ['implementation-region', 'AFR', [28, 27], [151_001n, 51_000n], [151_001n, 51_000n]],
      ['implementation-region', 'AMS', [0, 1], [0n, 100_001n], [0n, 100_001n]],
      ['country-group', 'SIDS', [0, 1], [0n, 100_001n], [0n, 100_001n]],
    ],
    says: [
      '**The counted total stays at USD 202,051.02; other figures move.**',
      '| Americas | 0 → 1 | 0.00 → 1,000.01 | 0.00 → 1,000.01 |',
      '| Small island developing States | 0 → 1 | 0.00 → 1,000.01 |',
      '  - **neutral** · Countries: added `Aruba`; taken out `Ghana`',
    ],
  },
  'an entity is renamed': {
    files: { 'data/entities.csv': entities({ acme: 'Acme Holdings' }) },
    total: TOTAL,
    moves: [],
    says: [
      NO_TOTAL,
      '- `acme-telecom`: Name',
      '- `acme-telecom` (`Acme Holdings`): Name: from `Acme Telecom` to `Acme Holdings`',
    ],
  },
  'a pledge is withdrawn by a report': {
    files: { 'content/progress-reports/skills/2025-01-01.md': reportFile({ status: 'discontinued' }) },
    total: TOTAL - 54_101n,
    moves: [
      ['focus-area', 'adoption', [2, 2], [104_101n, 50_000n], [154_102n, 100_001n]],
      ['implementation-region', 'EUR', [3, 3], [20_054_101n, 20_000_000n], [20_054_101n, 20_000_000n]],
      ['entity-type', 'government', [3, 3], [20_054_101n, 20_000_000n], [20_054_101n, 20_000_000n]],
    ],
    says: [
      '- `skills`: withdrawn',
      '- Pledges withdrawn: 1',
      '- Pledges whose reporting state changes: 1',
      '| Not counted: Withdrawn by the entity | 0 → 1 | 0.00 → 541.01 |',
      '- `skills` (`The pledge of the skills`): from No report yet to Withdrawn',
      '- `skills/2025-01-01.md`: added',
      '  - Status: Discontinued',
    ],
  },
  'a pledge is removed': {
    files: { [`${FOLDER}/skills.md`]: undefined },
    total: TOTAL - 54_101n,
    losesIds: true,
    moves: [
      ['focus-area', 'adoption', [2, 1], [104_101n, 50_000n], [154_102n, 100_001n]],
      ['implementation-region', 'EUR', [3, 2], [20_054_101n, 20_000_000n], [20_054_101n, 20_000_000n]],
      ['entity-type', 'government', [3, 2], [20_054_101n, 20_000_000n], [20_054_101n, 20_000_000n]],
    ],
    says: [
      '- The published id `skills` vanishes. Addresses, citations and links that use it break. A row in data/former-ids.csv lets them lead on.',
      '**Published ids never vanish, and no word of consent changes that. Keep the record and say that it is withdrawn or discontinued, or let its id lead on by a row in data/former-ids.csv.**',
      '- `skills`: removed',
      '| All pledges | 31 → 30 |  |',
      '### Pledges removed',
      '- `skills` (`The pledge of the skills`), `Example Ministry`: EUR 500; USD 541.01 counted',
    ],
  },
  'a pledge gets another id': {
    files: { [`${FOLDER}/masts.md`]: undefined, [`${FOLDER}/rural-masts.md`]: prepared('masts') },
    total: TOTAL,
    moves: [],
    losesIds: true,
    says: [
      NO_TOTAL,
      '- The published id `masts` vanishes. Addresses, citations and links that use it break. A row in data/former-ids.csv lets them lead on.',
      '- `masts` is now `rural-masts` (`The pledge of the masts`)',
    ],
  },
  'a pledge gets another id, and the old one leads on': {
    files: {
      [`${FOLDER}/masts.md`]: undefined,
      [`${FOLDER}/rural-masts.md`]: prepared('masts'),
      'data/former-ids.csv': 'kind,former_id,id,since\npledge,masts,rural-masts,2026-05\n',
    },
    total: TOTAL,
    moves: [],
    says: [
      NO_TOTAL,
      '- `masts` is now `rural-masts` (`The pledge of the masts`)',
      '  - `pledge masts`: added; leads to `rural-masts` (`The pledge of the masts`, `Acme Telecom`)',
    ],
  },
  'an entity gets another id': {
    files: OTHER_MINISTRY,
    total: TOTAL,
    moves: [],
    losesIds: true,
    says: [
      NO_TOTAL,
      '- The published id `example-ministry` of an entity vanishes. Addresses, citations and links that use it break. A row in data/former-ids.csv lets them lead on.',
    ],
  },
  'an entity gets another id, and the old one leads on': {
    files: {
      ...OTHER_MINISTRY,
      'data/former-ids.csv': 'kind,former_id,id,since\nentity,example-ministry,ministry-of-examples,2026-05\n',
    },
    total: TOTAL,
    moves: [],
    says: [
      NO_TOTAL,
      '- `ministry-of-examples`: Id',
      '- Entities: 1',
      '- `example-ministry` is now `ministry-of-examples` (`Example Ministry`)',
      '  - `entity example-ministry`: added; leads to `ministry-of-examples` (`Example Ministry`)',
    ],
  },
  'only words change': {
    files: { [`${FOLDER}/masts.md`]: prepared('masts', { title: 'The masts' }, 'Acme builds masts.') },
    total: TOTAL,
    moves: [],
    says: [
      '**Only words change: no total moves.**',
      '- `masts` (`The masts`)',
      '  - **wording** · Title: from `The pledge of the masts` to `The masts`',
      '  - **wording** · Summary: from `Acme connects two hundred schools.` to `Acme builds masts.`',
    ],
  },
  'an entity comes with a pledge': {
    files: {
      [`${FOLDER}/new-school.md`]: pledgeFile({
        entities: '[new-school]',
        new_entities: '[{ id: new-school, name: The New School, entity_type: academia }]',
      }),
    },
    total: TOTAL,
    moves: [
      ['focus-area', 'access', [30, 31], [20_101_001n, 20_101_001n], [20_151_001n, 20_151_001n]],
      ['implementation-region', 'AFR', [28, 29], [151_001n, 151_001n], [151_001n, 151_001n]],
      ['entity-type', 'academia', [0, 1], [0n, 0n], [0n, 0n]],
    ],
    says: [
      '- Entities: 1',
      '| Academia | 0 → 1 | 0.00 | 0.00 |',
      '- `new-school` (`Two hundred schools online`), `The New School`: not stated; not counted (No amount stated)',
      '- `new-school` (`The New School`): added',
    ],
  },
  'two pledges are said to share a sum': {
    files: {
      [`${FOLDER}/spur.md`]: prepared('spur', amount('value: 100000, currency: USD, same_sum_as: backbone')),
    },
    total: TOTAL - 10_000_000n,
    needsConsent: true,
    moves: [
      ['focus-area', 'access', [30, 30], [20_101_001n, 10_101_001n], [20_151_001n, 10_151_001n]],
      ['implementation-region', 'EUR', [3, 3], [20_054_101n, 10_054_101n], [20_054_101n, 10_054_101n]],
      ['entity-type', 'government', [3, 3], [20_054_101n, 10_054_101n], [20_054_101n, 10_054_101n]],
    ],
    says: [
      '- The counted total moves by more than 20%: USD 202,051.02 before, USD 102,051.02 after.',
      '**A word of consent is needed: end the message of a commit of this change with a line `Consent: …` that says why in a few words.**',
      '- `spur`: Counted under',
      '| Not counted: Same sum, carried by another pledge | 0 → 1 | 0.00 → 100,000.00 |',
      '  - **corrected** · Counted under: `backbone`; not stated before',
    ],
  },
  'exchange rates are added and corrected': {
    // 500 / 0.9 = 555.555…; 1,379 / 1.379 = 1,000.
    files: { 'data/fx-rates.csv': rates({ eur: '0.9', sgd: '1.379' }) },
    total: TOTAL + 1_455n + 100_000n,
    moves: [
      ['focus-area', 'access', [30, 30], [20_101_001n, 20_201_001n], [20_151_001n, 20_251_001n]],
      ['focus-area', 'adoption', [2, 2], [104_101n, 105_556n], [154_102n, 155_557n]],
      ['implementation-region', 'AFR', [28, 28], [151_001n, 251_001n], [151_001n, 251_001n]],
      ['implementation-region', 'EUR', [3, 3], [20_054_101n, 20_055_556n], [20_054_101n, 20_055_556n]],
      ['entity-type', 'government', [3, 3], [20_054_101n, 20_055_556n], [20_054_101n, 20_055_556n]],
      ['entity-type', 'private-sector', [28, 28], [151_001n, 251_001n], [151_001n, 251_001n]],
    ],
    says: [
      '- `data/fx-rates.csv`: moves totals',
      '- Pledges not touched, yet counted anew: 2',
      '- `labs` (`The pledge of the labs`)',
      '  - In the totals: from not counted (No exchange rate for its year) to USD 1,000.00 counted',
      '- `data/fx-rates.csv`',
      '  - On its own, this table moves the counted total from USD 202,051.02 to USD 203,065.57. It moves the figures of: Access, Adoption, Africa, Europe, Government and Private sector',
      '  - `EUR 2024`: `units_per_usd`: from `0.9242` to `0.9`',
      '  - `SGD 2024`: added',
    ],
  },
};

/** The lines asked for that stand in the statement, in the order in which they stand there. */
function found({ lines }: Told, says: readonly string[]): string[] {
  return lines.filter((line) => says.includes(line));
}

describe('the effect of a prepared change', () => {
  it.each(Object.entries(CHANGES))(
    'is told right to the cent where %s',
    (_, { files, total, moves, says, ...rest }) => {
      const told = effectOnPrepared(files);
      const { totals, guards, vanished_ids } = told.effect;
      expect(totals.whole.before.counted.cents).toBe(TOTAL);
      expect(totals.whole.after.counted.cents).toBe(total);
      expect(
        totals.categories.map(({ dimension, category, before, after }): Move => [
          dimension,
          category,
          [before.pledges, after.pledges],
          [before.shared, after.shared],
          [before.undivided, after.undivided],
        ]),
      ).toEqual(moves);
      expect(found(told, says)).toEqual(says);
      expect(guards.length > 0).toBe(rest.needsConsent === true);
      expect(vanished_ids.length > 0).toBe(rest.losesIds === true);
    },
  );
});
