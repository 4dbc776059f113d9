import type { Dataset } from '../schema/dataset.ts';
import { fenced } from './fenced.ts';

/** A web address and the files that name it. */
export interface Link {
  readonly url: string;
  readonly files: readonly string[];
}

/** A link that leads nowhere any more. */
export interface DeadLink extends Link {
  readonly reason: string;
}

/** First line of the issue that lists dead links. */
export const LINKS_MARKER = '<!-- links-that-do-not-answer -->';

const MAX_ISSUE = 60_000;

/** Every web address the records name, each once, in the order of the alphabet. */
export function linksIn({ pledges, progress_reports, entities }: Dataset): Link[] {
  const files = new Map<string, Set<string>>();
  const add = (url: string | undefined, file: string): void => {
    if (url !== undefined) files.set(url, (files.get(url) ?? new Set()).add(file));
  };
  for (const { sources, url, origin } of pledges) for (const one of [...sources, { url }]) add(one.url, origin.file);
  for (const { sources, origin } of progress_reports) for (const { url } of sources) add(url, origin.file);
  for (const { url, origin } of entities) add(url, origin.file);
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([url, named]) => ({ url, files: [...named].sort() }));
}

/** False for an address that leads into the machine or its network rather than to the web. */
export function isWorthAsking(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port } = new URL(url);
  return (
    /^https?:$/.test(protocol) &&
    port === '' &&
    /^(?!.*\.(?:local|internal)$)[\p{L}\d.-]+\.\p{L}[\p{L}\d-]+$/u.test(hostname)
  );
}

/** The issue that lists them. Addresses are a stranger's words: they stand in a box and lead nowhere. */
export function linksIssue(dead: readonly DeadLink[]): string {
  const lines = dead.map(({ url, reason, files }) =>
    [`${url} ${reason}`, ...files.map((file) => `  ${file}`)].join('\n'),
  );
  return [
    LINKS_MARKER,
    'These addresses were asked for and are gone. Please find the page elsewhere, or a copy of it in a web archive, and correct the record. This list is renewed every day, and the issue closes itself.',
    fenced(lines.join('\n'), MAX_ISSUE),
  ].join('\n\n');
}
