import type { Problem } from '../schema/problem.ts';

/** What a rule refuses or asks about, and how it is right: a piece of a file of which all the rest is good. */
export interface RuleExample {
  /**
   * What is shown: some fields of a pledge, the text below them, a whole file, or the names of files as `ls -F` lists
   * them (`name -> elsewhere` is a link, `name|` no file at all, `–` nothing).
   */
  readonly part: 'fields' | 'text' | 'file' | 'name';
  /** The file, where it is not the pledge; with two names the one that fails and the one that passes. */
  readonly file?: string | { readonly fails: string; readonly passes: string };
  readonly fails: string;
  /** The good pledge where nothing is said. */
  readonly passes?: string;
  /** Fields of the good pledge that are left out of both. */
  readonly without?: readonly string[];
  /** Fields of a second pledge that both need. */
  readonly another?: string;
  /** What `[…]` stands for; too long to be shown. */
  readonly filling?: () => string;
  /** The day of the check. */
  readonly today?: string;
  /** True where no other pledge may be in the tree. */
  readonly alone?: boolean;
  /** Other rules that the failing example cannot but break. */
  readonly also?: readonly string[];
  /** What the check finds in the failing one. */
  readonly finds: Pick<Problem, 'field' | 'values'>;
}

/** Examples by the name of their rule. */
export type RuleExamples = Readonly<Record<string, RuleExample>>;

/** Where the pledge of the examples stands. */
export const EXAMPLE_FILE = 'content/pledges/2024/example.md';
/** Where the second pledge stands, for rules that look at two. */
export const ANOTHER_FILE = 'content/pledges/2024/another.md';
/** Where the table of the examples stands. */
export const EXAMPLE_TABLE = 'data/pledges/example.csv';

/** The good pledge all examples are pieces of. */
export const GOOD_PLEDGE = `---
title: Two hundred schools online
entities: [acme-telecom]
focus_areas: [access]
focus_area_basis: stated
pledge_types: [financial]
scope: national
countries: [GHA]
announced: 2024
provenance: published
sources: [{ title: A source, url: https://www.example.org/ }]
---

Acme connects two hundred schools, one in each district.
`;

/** The header of the good table. */
export const TABLE_HEADER =
  'id,title,entities,focus_areas,focus_area_basis,pledge_types,scope,countries,announced,provenance,sources.0.title,sources.0.url,summary\n';

/** A row of the good table. */
export const TABLE_ROW =
  'example-row,Two hundred schools online,acme-telecom,access,stated,financial,national,GHA,2024,published,A source,https://www.example.org/,Acme connects two hundred schools.\n';

/** The good pledge with other fields: lines of YAML that take the place of those of the same name. */
export function pledgeWith(lines: string, without: readonly string[] = []): string {
  const names = new Set([...without, ...[...lines.matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name)]);
  const [, fields = '', text = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(GOOD_PLEDGE) ?? [];
  const kept = fields.split('\n').filter((line) => line !== '' && !names.has(line.split(':')[0] ?? ''));
  return ['---', ...kept, lines, '---', text].join('\n');
}

/** The text a reader is shown of the failing or the passing example. */
export function shownOf({ part, fails, passes }: RuleExample, which: 'fails' | 'passes'): string {
  const text = which === 'fails' ? fails : (passes ?? GOOD_PLEDGE);
  return part === 'name' ? text : text.replace(/\n$/, '');
}

/** The file an example stands in; where its name is the example, that name. */
export function fileOf({ part, file, fails, passes = '' }: RuleExample, which: 'fails' | 'passes'): string {
  if (part === 'name') return (which === 'fails' && fails !== '–' ? fails : passes).replace(/ -> .*|\|$/, '');
  return typeof file === 'object' ? file[which] : (file ?? EXAMPLE_FILE);
}
