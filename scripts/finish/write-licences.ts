import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowed } from './licences.ts';

/** What the bundler writes of the packages in the code of the site, below its folder. */
export const BUNDLED = 'licences.json';
/** What the site says of it. */
export const NOTICES = 'licences.txt';

/** Licences under which code may go out to readers: they ask for no more than their own text. */
export const GOES_OUT = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense'];
/** The bundler puts a few lines of its own into what it makes, and does not name itself. */
const BUNDLER = ['vite', 'rolldown'];

/** A package whose code goes out to readers. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** Its licence, as SPDX writes it. */
  readonly identifier?: string;
  /** The text of its licence. */
  readonly text?: string;
}

const HEAD = `Code of others in the scripts of this site, and their licences.

The site itself: code MIT, records and texts CC BY 4.0.
Pictures are drawn in DejaVu and Noto Sans, whose licences leave what is drawn with them free. No font is passed on.
`;

/** The notices of packages, sorted by name. Throws where one may not go out, or where its text is missing. */
export function noticesOf(packages: readonly Bundled[]): string {
  const parts = [...packages]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, identifier = '', text }) => {
      if (!isAllowed(identifier, GOES_OUT))
        throw new Error(
          `${name} ${version} is in scripts of the site, and its licence is “${identifier}”. See CONTRIBUTING.md, “Packages”.`,
        );
      if (!text)
        throw new Error(`${name} ${version} is in scripts of the site, and has no file with its licence. Replace it.`);
      return `${'-'.repeat(72)}\n${name} ${version} (${identifier})\n\n${text.trim()}\n`;
    });
  return `${HEAD}\n${parts.join('\n')}`;
}

/**
 * Writes the notices of a built site, in place of what the bundler says.
 * @param project folder of the project, where its packages are
 */
export function writeLicences(folder: string, project: string): void {
  const bundled = JSON.parse(readFileSync(join(folder, BUNDLED), 'utf8')) as Bundled[];
  rmSync(join(folder, BUNDLED));
  writeFileSync(join(folder, NOTICES), noticesOf([...bundled, ...BUNDLER.map((name) => installed(name, project))]));
}

function installed(name: string, project: string): Bundled {
  const folder = join(project, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  // Below its own licence stand those of tools that are part of it, and not of what it makes.
  const [text] = file ? readFileSync(join(folder, file), 'utf8').split(/^(?:# Licenses of|end of terms)/m) : [];
  return { name, version: version ?? '', ...(license && { identifier: license }), ...(text && { text }) };
}
