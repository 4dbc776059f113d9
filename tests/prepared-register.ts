import type { Comparison } from '../src/effect/comparison.ts';
import { type Effect, effectOf } from '../src/effect/effect-of.ts';
import { asCode } from '../src/i18n/effect/markdown.ts';
import { effectAsMarkdown } from '../src/i18n/effect/statement.ts';
import { wordsFor } from '../src/i18n/effect/words.ts';
import type { LocaleId } from '../src/i18n/locales.ts';
import { translator } from '../src/i18n/translate.ts';
import { type RegisterView, viewRegister } from '../src/model/register-view.ts';
import { openRegister } from '../src/register.ts';
import { csv, type Files, pledgeFile, TODAY, writeTree } from './dataset-builder.ts';

/** The folder of the pledges of the prepared register. */
export const FOLDER = 'content/pledges/2024';

type Fields = Readonly<Record<string, string | undefined>>;

/** The file of a pledge of the prepared register, changed by the fields of the test. */
export function prepared(id: keyof typeof PLEDGES, fields: Fields = {}, text?: string): string {
  return pledgeFile({ title: `The pledge of the ${id}`, ...PLEDGES[id], ...fields }, text);
}

const PLEDGES = {
  backbone: { entities: '[example-ministry]', countries: '[FRA]', amount: '{ value: 100000, currency: USD }' },
  spur: { entities: '[example-ministry]', countries: '[FRA]', amount: '{ value: 100000, currency: USD }' },
  // Shared out over two focus areas: 500.01 for access, 500.00 for adoption.
  masts: {
    focus_areas: '[access, adoption]',
    amount: '{ value: 1000.01, currency: USD }',
    period: '{ start: 2024, end: 2028 }',
    targets: '[{ metric: people, value: 3000, by: 2028 }]',
  },
  // 500 / 0.9242 = 541.0084…
  skills: {
    entities: '[example-ministry]',
    focus_areas: '[adoption]',
    countries: '[FRA]',
    amount: '{ value: 500, currency: EUR }',
  },
  // Three years at 100.
  yearly: { amount: '{ value: 100, currency: USD, per: year }', period: '{ start: 2022, end: 2024 }' },
  // No rate for its currency in 2024 or before.
  labs: { amount: '{ value: 1379, currency: SGD }' },
} as const satisfies Record<string, Fields>;

/** Six small sums, so that eleven pledges have a value, and nineteen pledges without one. */
const SMALL: Files = Object.fromEntries([
  ...[60, 50, 40, 30, 20, 10].map((value) => [
    `${FOLDER}/small-${value}.md`,
    pledgeFile({ title: `Small pledge of ${value}`, amount: `{ value: ${value}, currency: USD }` }),
  ]),
  ...Array.from({ length: 18 }, (_, index) => [
    `${FOLDER}/silent-${index + 10}.md`,
    pledgeFile({ title: `Silent pledge number ${index + 10}` }),
  ]),
]) as Files;

/** The entities of the prepared register, under the names and the id of the ministry that a test gives. */
export function entities(
  names: { acme?: string; ministry?: string; more?: readonly Record<string, string>[] } = {},
): string {
  return csv([
    { id: 'acme-telecom', name: names.acme ?? 'Acme Telecom', entity_type: 'private-sector', country: 'GHA' },
    { id: names.ministry ?? 'example-ministry', name: 'Example Ministry', entity_type: 'government', country: 'FRA' },
    ...(names.more ?? []),
  ]);
}

/** The exchange rates of the prepared register, changed by the test. */
export function rates({ eur = '0.9242', sgd }: { eur?: string; sgd?: string } = {}): string {
  const source = { source_title: 'A source', source_url: 'https://www.example.org/' };
  return csv([
    { currency: 'EUR', year: '2024', units_per_usd: eur, full_year: 'true', ...source },
    { currency: 'SGD', year: '2025', units_per_usd: '1.3', full_year: 'true', ...source },
    ...(sgd === undefined ? [] : [{ currency: 'SGD', year: '2024', units_per_usd: sgd, full_year: 'true', ...source }]),
  ]);
}

/** The prepared register: 31 pledges, twelve with an amount, USD 202,051.02 counted. */
const PREPARED: Files = {
  ...Object.fromEntries(
    (Object.keys(PLEDGES) as (keyof typeof PLEDGES)[]).map((id) => [`${FOLDER}/${id}.md`, prepared(id)]),
  ),
  ...SMALL,
  'data/entities.csv': entities(),
  'data/fx-rates.csv': rates(),
};

/** What a change of some files of the prepared register does. */
export function effectOnPrepared(files: Files): Told {
  before ??= viewOf(PREPARED);
  return tellEffect(before, viewOf({ ...PREPARED, ...files }));
}

let before: RegisterView | undefined;

function viewOf(files: Files): RegisterView {
  const { dataset, problems } = openRegister(writeTree(files));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return viewRegister(dataset, TODAY);
}

/** An effect, as data and in words. */
export interface Told {
  readonly effect: Effect;
  readonly markdown: string;
  /** The lines of the statement, with plain spaces. */
  readonly lines: readonly string[];
}

/** Compares two registers and puts the effect into words. */
export function tellEffect(before: RegisterView, after: RegisterView, lang: LocaleId = 'en'): Told {
  const effect = effectOf(before, after);
  const comparison: Comparison = {
    before: { kind: 'commit', id: '1'.repeat(40) },
    asked: undefined,
    after: { kind: 'working-files' },
    day: { date: TODAY, from: 'commit', is_ahead: false },
    consents: [],
    prose: [],
  };
  const speaker = translator(lang);
  const markdown = effectAsMarkdown(effect, comparison, speaker, wordsFor(speaker, [after, before], asCode));
  return { effect, markdown, lines: markdown.replaceAll('\u00a0', ' ').split('\n') };
}
