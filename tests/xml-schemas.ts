import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import * as libxml2 from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { ErrorLevel, type IndexItem, XMLToSitemapIndexStream } from 'sitemap';
import { REPOSITORY } from './dataset-builder.ts';

/*
 * What libxml2 finds wrong with a file by the schema of its standard. The schema of sitemaps comes with a package; that
 * of Atom is a transcript of the one in RFC 4287.
 */

const STANDARDS = join(REPOSITORY, 'tests/standards');
const SITEMAP = join(dirname(createRequire(import.meta.url).resolve('sitemap/package.json')), 'schema/sitemap.xsd');
/** Joins sitemaps and the links between languages, which a schema of sitemaps alone knows nothing of. */
const SITEMAP_WITH_LINKS = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="${SITEMAP}"/>
  <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="${join(STANDARDS, 'xhtml-link.xsd')}"/>
</schema>`;

/** A schema, ready to judge by. */
interface Schema {
  readonly validate: (document: libxml2.XmlDocument) => void;
}
const { XmlDocument, XsdValidator } = libxml2;
// libxml2 means to drop RELAX NG one day, and says so in its types; it is what the RFC is written in.
const { RelaxNGValidator: RelaxNg } = libxml2 as unknown as {
  RelaxNGValidator: { fromDoc: (schema: libxml2.XmlDocument) => Schema };
};
let atom: Schema | undefined;
let sitemaps: Schema | undefined;

/** The first fault of an Atom feed; nothing where it has none. */
export function faultOfFeed(xml: string): string | undefined {
  atom ??= RelaxNg.fromDoc(XmlDocument.fromString(readFileSync(join(STANDARDS, 'atom.rng'), 'utf8')));
  return faultOf(xml, atom);
}

/** The first fault of a sitemap; nothing where it has none. */
export function faultOfSitemap(xml: string): string | undefined {
  xmlRegisterFsInputProviders();
  sitemaps ??= XsdValidator.fromDoc(XmlDocument.fromString(SITEMAP_WITH_LINKS));
  return faultOf(xml, sitemaps);
}

/** The addresses of the sitemaps that an index names. A fault in it is an error. */
export async function readSitemapIndex(xml: string): Promise<string[]> {
  const reader = Readable.from([xml]).pipe(new XMLToSitemapIndexStream({ level: ErrorLevel.THROW, logger: false }));
  const addresses: string[] = [];
  for await (const { url } of reader as AsyncIterable<IndexItem>) addresses.push(url);
  return addresses;
}

function faultOf(xml: string, schema: Schema): string | undefined {
  let document: libxml2.XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(xml);
    schema.validate(document);
    return undefined;
  } catch (fault) {
    return fault instanceof Error ? fault.message.trim() : String(fault);
  } finally {
    document?.dispose();
  }
}
