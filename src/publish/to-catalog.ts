import type { DataFile } from './data-file.ts';
import { ABOUT, type Place } from './register-about.ts';
import type { FileHead } from './json-file.ts';

/** Terms are written out with these prefixes, so that nobody has to fetch a context. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const IANA = 'https://www.iana.org/assignments/media-types';
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

const english = (text: string) => ({ '@value': text, '@language': 'en' });
const iri = (address: string) => ({ '@id': address });

/** The catalogue of the data as DCAT 3, in JSON-LD. */
export function toCatalog(files: readonly DataFile[], head: FileHead, place: Place): string {
  const about = {
    'dct:title': english(ABOUT.title),
    'dct:description': english(ABOUT.description),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': english(ABOUT.authors) },
    'dct:license': iri(ABOUT.license.path),
    'dct:modified': { '@value': head.as_of, '@type': 'xsd:date' },
  };
  const catalog = {
    '@context': CONTEXT,
    '@id': `${place.data}catalog.jsonld`,
    '@type': 'dcat:Catalog',
    ...about,
    'foaf:homepage': iri(place.page),
    'dcat:dataset': {
      '@id': `${place.data}datapackage.json`,
      '@type': 'dcat:Dataset',
      ...about,
      'dct:identifier': ABOUT.name,
      'dcat:version': head.commit ?? head.as_of,
      'dcat:landingPage': iri(place.page),
      'dcat:keyword': ABOUT.keywords.map(english),
      'dcat:theme': iri(`${AUTHORITY}/data-theme/TECH`),
      'dct:source': iri(ABOUT.source.path),
      'dcat:distribution': files.map((file) => distributionOf(file, place)),
    },
  };
  return `${JSON.stringify(catalog, null, 1)}\n`;
}

function distributionOf({ name, table, mediaType, bytes, sha256 }: DataFile, { data }: Place): object {
  return {
    '@id': `${data}${name}`,
    '@type': 'dcat:Distribution',
    'dct:title': english(`${table.title} (${name})`),
    'dct:license': iri(ABOUT.license.path),
    'dcat:accessURL': iri(`${data}${name}`),
    'dcat:downloadURL': iri(`${data}${name}`),
    'dcat:mediaType': iri(`${IANA}/${mediaType}`),
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': iri('spdx:checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  };
}
