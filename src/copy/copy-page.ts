/** Where a page of a copy lies, and what lies beside it. */
export interface CopyPlace {
  /** Path of the page below the base, as an address: `en/pledges/`. */
  readonly page: string;
  /** Where the site lives on its host; begins and ends with a slash. */
  readonly base: string;
  /** Absolute address of the site, for what is not in the copy; nothing where it is not known. */
  readonly home: string | undefined;
  /** Whether a file is in the copy, by its path below the base. */
  readonly has: (file: string) => boolean;
  /** The file of a style, by its text. */
  readonly styleFile: (text: string) => string;
}

/** The copy holds no script, and none may come in with the texts of strangers. */
const POLICY =
  "<meta http-equiv=\"content-security-policy\" content=\"script-src 'none';connect-src 'none';object-src 'none';base-uri 'none';form-action 'none'\">";
/** What a copy does without: scripts, what only search engines and feed readers ask for, what is said in its place. */
const LEFT_OUT =
  /<script\b[^>]*>[^]*?<\/script>|<link rel="(?:alternate|canonical)"[^>]*>|<meta (?:property|name="twitter:card"|http-equiv="content-security-policy")[^>]*>|<\/?noscript>|<span[^>]* data-size-of="[^>]*><\/span>| data-build="\w*"/g;

/**
 * A page as it reads from a disk: links lead from file to file, styles lie in files of their own, and there is no script.
 * What is not in the copy is linked where it lives on the web; where that is not known, its words stay.
 */
export function copyPage(html: string, place: CopyPlace): string {
  const { page, base } = place;
  const up = '../'.repeat(page.split('/').length - 1);
  return html
    .replaceAll(LEFT_OUT, '')
    .replace('<meta charset="utf-8">', `$&${POLICY}`)
    .replaceAll(/ (href|src)="([^"]*)"(?: download="[^"]*")?/g, (whole, name: string, to: string) => {
      const path = pathOf(to, page, base);
      return path === undefined ? whole : attribute(name, path, up, place);
    })
    .replaceAll(/<style>([^]*?)<\/style>/g, (_, text: string) => {
      return `<link rel="stylesheet" href="${up}${place.styleFile(text)}">`;
    })
    .replaceAll(/(<meta http-equiv="refresh" content="0; url=)([^"]*)"/g, (_, start: string, to: string) => {
      const [path, rest] = splitAt(to.slice(base.length), /[?#]/);
      return `${start}${up}${fileOf(path)}${rest}"`;
    });
}

/** Where an address leads below the base; nothing where it leads elsewhere, or stays in the page. */
function pathOf(to: string, page: string, base: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(to)) return undefined;
  if (to.startsWith(base)) return to.slice(base.length);
  const { pathname, search, hash } = new URL(to, `https://site.example${base}${page}`);
  return pathname.startsWith(base) ? pathname.slice(base.length) + search + hash : undefined;
}

function attribute(name: string, to: string, up: string, { home, has }: CopyPlace): string {
  const [path, rest] = splitAt(to, /[?#]/);
  const file = fileOf(path);
  if (has(file)) return ` ${name}="${up}${file}${rest}"`;
  return home === undefined ? '' : ` ${name}="${home}${to}"`;
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function splitAt(text: string, mark: RegExp): [string, string] {
  const at = text.search(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
