import fc from 'fast-check';
import * as z from 'zod';
import { unwrap } from '../src/schema/csv-codecs.ts';
import { references } from '../src/schema/references.ts';

const WORDS = fc.constantFrom(
  'Two hundred schools online by 2029',
  'no',
  'null',
  'true',
  '2024',
  '1e5',
  '0x1F',
  '.inf',
  '12',
  '2024-05-27',
  'Twice as many: at least 500 million',
  'yes, “so to say”',
  "it's # not a comment",
  '- dash',
  '? key',
  '[list]',
  '{ map }',
  '* star',
  '& anchor',
  '! tag',
  '| bar',
  '% percent',
  '`tick`',
  '"quoted"',
  "'single'",
  'trailing colon:',
  'école – Ésélé',
  'e\u0301cole',
  'قرية متصلة',
  '数字技能',
  'Сельская связь',
  'a  b',
  '~',
  '...',
  '--- three',
  'key: value',
  '🌍 emoji',
);

/** What a field may be filled with. */
export interface Pools {
  /** Keys that exist, by the table they point into. */
  readonly known: Readonly<Record<'pledges' | 'entities' | 'countries' | 'currencies', readonly string[]>>;
  /** How often, of a hundred, a value is one that its field refuses. */
  readonly wrong: number;
}

const BAD_TEXTS = ['', 'a <b> tag', 'a\u200bb', '=1+1', 'tab\there', 'x'.repeat(2100), '１２', 'someone@example.org'];

/** Values for a schema: mostly right, some wrong, so that both are met in every field. */
export function arbitraryOf(schema: z.ZodType, pools: Pools): fc.Arbitrary<unknown> {
  const right = rightOf(schema, pools);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: right });
  return right;
}

function rightOf(schema: z.ZodType, pools: Pools): fc.Arbitrary<unknown> {
  const inner = unwrap(schema);
  const table = references.get(inner)?.points_to;
  const spoilt = (good: fc.Arbitrary<unknown>, bad: readonly unknown[]): fc.Arbitrary<unknown> =>
    pools.wrong === 0
      ? good
      : fc.oneof(
          { weight: 100 - pools.wrong, arbitrary: good },
          { weight: pools.wrong, arbitrary: fc.constantFrom(...bad) },
        );
  if (table) return spoilt(fc.constantFrom(...pools.known[table]), ['nobody-knows', 'XXX', 'Not An Id', 'usd']);
  if (inner instanceof z.ZodEnum) return spoilt(fc.constantFrom(...inner.options), ['something-else', 'ACCESS']);
  if (inner instanceof z.ZodNumber)
    return spoilt(
      fc
        .oneof(
          fc.integer({ min: 1, max: 17 }),
          fc.integer({ min: 1, max: 1e12 }),
          fc.integer({ min: 1, max: 1e9 }).map((n) => n / 100),
        )
        .filter((value) => schema.safeParse(value).success),
      [-1, 0, 1.005, 1e16, 250.5],
    );
  if (inner instanceof z.ZodArray)
    return fc.uniqueArray(arbitraryOf(inner.element as z.ZodType, pools), {
      minLength: 1,
      maxLength: 3,
      comparator: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    });
  if (inner instanceof z.ZodObject)
    return fc.record(
      Object.fromEntries(
        Object.entries(inner.shape).map(([key, field]) => [key, arbitraryOf(field as z.ZodType, pools)]),
      ),
    );
  return spoilt(textOf(inner), BAD_TEXTS);
}

/** A text that a string schema takes: whichever of these it accepts. */
function textOf(schema: z.ZodType): fc.Arbitrary<string> {
  const forms = [
    fc.constantFrom('2022', '2024-05', '2025-02-28', '2023-12-31'),
    fc.constantFrom('https://www.example.org/a?b=c#d', 'https://xn--bcher-kva.example/%20'),
    fc.constantFrom('en', 'fr', 'zh-Hans'),
    fc.constantFrom('acme-telecom', 'a-new-entity', '1234', 'null', 'no', 'e5'),
    fc.constantFrom('GHA'),
    WORDS,
  ];
  const fitting = forms.filter((form) => fc.sample(form, 12).every((text) => schema.safeParse(text).success));
  return fitting[0] ?? WORDS;
}

/** Texts below the fields, the odd ones included. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('Acme connects two hundred schools and keeps them online until 2029.') },
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.constantFrom(
          'A line.',
          '',
          '- an entry',
          '  indented',
          'two blanks  ',
          'one blank ',
          '---',
          '> said',
          '[a link](https://www.example.org/)',
          '**so**\r\nand *so*',
          'e\u0301',
          '1. one',
        ),
        { maxLength: 6 },
      )
      .map((lines) => lines.join('\n')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '<b>html</b>',
      '# heading',
      '![x](https://a.b/c.png)',
      'a\u202eb',
      'write to a@b.org',
    ),
  },
);
