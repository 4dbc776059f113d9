/* Packages of the tests that come without types, as far as the tests use them. */
/* eslint-disable no-restricted-syntax -- how others export is theirs to choose */

declare module '@rdfjs/data-model' {
  import type { DataFactory, Term } from '@rdfjs/types';
  const factory: DataFactory & { fromTerm: (term: object) => Term };
  export default factory;
}

declare module '@rdfjs/dataset' {
  import type { DatasetCore, Quad } from '@rdfjs/types';
  const factory: { dataset: (quads?: Iterable<Quad>) => DatasetCore };
  export default factory;
}

declare module 'jsonld' {
  const jsonld: {
    toRDF: (
      document: object,
      options: {
        base: string;
        safe: boolean;
        documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
      },
    ) => Promise<readonly { subject: object; predicate: object; object: object }[]>;
  };
  export default jsonld;
}

declare module 'rdf-parser-csvw' {
  import type { DatasetCore, Quad } from '@rdfjs/types';
  import type { Readable } from 'node:stream';
  export default class CsvwParser {
    constructor(options: { metadata: DatasetCore; baseIRI: string; timezone?: string });
    import(input: Readable): AsyncIterable<Quad>;
  }
}
