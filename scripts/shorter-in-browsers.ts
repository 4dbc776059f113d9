import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { shorterZod } from './shorter-zod.ts';

/** A module that another stands in for: how it is imported, from where, and what stands in for it, below `src/browser`. */
type StandIn = readonly [source: RegExp, importer: RegExp, instead: string];

const ZOD = /\/zod\/v4\/classic\/schemas\.js$/;

const STAND_INS: readonly StandIn[] = [
  // The messages of one language come with the page that needs them.
  [/^\.\/messages\.ts$/, /\/src\/i18n\/[^/]+$/, 'messages.ts'],
  // The parser of Markdown, and what looks at links, come with the first text that needs them, the writer of YAML with the
  // first file.
  [/^\.\/(?:parser|misleading-links)\.ts$/, /\/src\/markdown\/[^/]+$/, 'markdown-parser.ts'],
  [/^\.\/to-yaml\.ts$/, /\/src\/authoring\/[^/]+$/, 'yaml.ts'],
  // A browser has the table of HTML entities already, and bare addresses are never looked for.
  [/^entities$/, /./, 'decode-entities.ts'],
  [/^linkify-it$/, /./, 'no-bare-links.ts'],
  // A form has names of fields on it, which nobody can write in another way.
  [/\/schema\/field-words\.ts$/, /\/src\/reader\/[^/]+$/, 'no-field-words.ts'],
  // A draft adds entities, and rows to no other table.
  [/^\.\/tables-of\.ts$/, /\/src\/rules\/[^/]+$/, 'draft-tables.ts'],
  [/^\.\/memberships-in-order\.ts$/, /\/src\/rules\/[^/]+$/, 'no-memberships.ts'],
  [/^\.\/given-up\.ts$/, /\/src\/rules\/[^/]+$/, 'none-given-up.ts'],
  // A part of the code that could not be loaded can be asked for again.
  [/^\0vite\/preload-helper\.js$/, /./, 'bring-files.ts'],
  // Nobody there asks for a JSON Schema.
  [/\/to-json-schema\.js$/, ZOD, 'no-json-schema.ts'],
];

/** What js-yaml makes when it is loaded, whether or not somebody asks for it. */
const MADE_BY_YAML = /(?<== )(?=(?:define(?:Scalar|Sequence|Mapping)Tag|new Schema|YAML11_SCHEMA\.withTags)\()/g;

const SCHEMA = /\/src\/schema\/[^/]+\.ts$/;
/** Title and description of a field: a form has them in its page, in the language of its reader. */
const FIELD_TEXTS =
  /(?<=\.meta\(\{\s*)title:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),\s*description:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?/g;

const RULE = /\/src\/rules\/[^/]+\.ts$/;
/** What a rule ensures, for those who work on the rules; a form says what is wrong. */
const RULE_TEXT = /^ {2}description:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),$/gm;

/** What a row of a table is: only those that are asked for are made. */
const ROW = /(?<=^export const \w+ = )(?=z\.strictObject\()/gm;

/**
 * Makes the code shorter that a browser loads: what only the build needs is left out, what few readers need comes later.
 * @param project the root of the project, where `src` is
 */
export function shorterInBrowsers(project: string): Plugin {
  const called = namesCalledIn(join(project, 'src'));
  const shorten = (code: string, id: string): string | undefined => {
    if (id.endsWith('/zod/v4/classic/schemas.js')) return shorterZod(code, called);
    if (id.endsWith('/js-yaml.mjs')) return code.replace(MADE_BY_YAML, '/* @__PURE__ */ ');
    if (RULE.test(id)) return code.replace(RULE_TEXT, '');
    return SCHEMA.test(id) ? code.replace(FIELD_TEXTS, '').replace(ROW, '/* @__PURE__ */ ') : undefined;
  };
  return {
    name: 'shorter-in-browsers',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (this.environment.name !== 'client') return;
      const found = STAND_INS.find(([what, where]) => what.test(source) && where.test(importer));
      return found && join(project, 'src/browser', found[2]);
    },
    transform(code, id) {
      const shorter = this.environment.name === 'client' ? shorten(code, id) : undefined;
      return shorter === undefined ? undefined : { code: shorter, map: null };
    },
  };
}

/** The names of all that is called in the modules that know zod, wherever they lie in a folder. */
function namesCalledIn(folder: string): ReadonlySet<string> {
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((code) => code.includes(" from 'zod';"));
  return new Set(modules.flatMap((code) => [...code.matchAll(/\.(\w+)\(/g)].map(([, name = '']) => name)));
}
