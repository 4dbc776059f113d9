import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { dirname, join } from 'node:path';
import terms from '@rdfjs/data-model';
import datasets from '@rdfjs/dataset';
import type { DatasetCore, Quad, Quad_Object, Quad_Predicate, Quad_Subject } from '@rdfjs/types';
import jsonld from 'jsonld';
import CsvwParser from 'rdf-parser-csvw';
import ShaclValidator from 'rdf-validate-shacl';
import { PROJECT } from './built-site.ts';

/** Where the files are read as if they stood there; nothing is asked for at that address. */
export const ELSEWHERE = 'https://register.example/data/v1/';

const require = createRequire(import.meta.url);
/** The contexts that documents name by address. The one of CSVW comes with its parser. */
const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/csvw': readJson(
    join(dirname(require.resolve('rdf-parser-csvw/package.json')), 'test/support/csvw.json'),
  ),
  // As far as an address is one and not a text.
  'https://schema.org': {
    '@context': {
      '@vocab': 'http://schema.org/',
      url: { '@type': '@id' },
      license: { '@type': '@id' },
      contentUrl: { '@type': '@id' },
      dateModified: { '@type': 'http://schema.org/Date' },
    },
  },
};

function readJson(file: string): object {
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

/** A JSON-LD document as RDF. What a processor would drop without a word is an error here. */
export async function readJsonLd(document: object, base: string): Promise<DatasetCore> {
  const read = await jsonld.toRDF(document, {
    base,
    safe: true,
    documentLoader: (url) => {
      const context = CONTEXTS[url];
      if (!context) return Promise.reject(new Error(`A document asks for ${url}.`));
      return Promise.resolve({ documentUrl: url, document: context });
    },
  });
  const quads = read.map(({ subject, predicate, object }): Quad =>
    terms.quad(
      terms.fromTerm(subject) as Quad_Subject,
      terms.fromTerm(predicate) as Quad_Predicate,
      terms.fromTerm(object) as Quad_Object,
    ),
  );
  return datasets.dataset(quads);
}

/** What the shapes in `tests/standards/` find wrong with a catalogue. */
export async function faultsOfCatalog(catalog: DatasetCore): Promise<string[]> {
  const shapes = await readJsonLd(readJson(join(PROJECT, 'tests/standards/dcat.shapes.json')), ELSEWHERE);
  const { results } = await new ShaclValidator(shapes).validate(catalog);
  return results.map(
    ({ focusNode, path, sourceConstraintComponent: rule }) =>
      `${focusNode.value} ${path.value} ${rule.value.split('#')[1] ?? ''}`,
  );
}

/** The cells of a CSV file as a reader of its metadata finds them: a row each, values by the name of the column. */
export async function readCsvw(table: string, csv: string, metadata: object): Promise<Map<string, string>[]> {
  const base = `${ELSEWHERE}${table}.csv-metadata.json`;
  const parser = new CsvwParser({ metadata: await readJsonLd(metadata, base), baseIRI: base, timezone: 'UTC' });
  const rows = new Map<string, Map<string, string>>();
  for await (const { subject, predicate, object } of parser.import(Readable.from([csv]))) {
    const [file, column] = predicate.value.split('#');
    if (file !== base && file !== `${ELSEWHERE}${table}.csv`) continue;
    const row = rows.get(subject.value) ?? new Map<string, string>();
    rows.set(subject.value, row.set(decodeURIComponent(column ?? ''), object.value));
  }
  return [...rows.values()];
}
