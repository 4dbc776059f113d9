import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, licencesIn } from '../scripts/finish/licences.ts';
import { GOES_OUT, noticesOf } from '../scripts/finish/write-licences.ts';
import { REPOSITORY } from './dataset-builder.ts';

/*
 * What is installed, held against what the project says of it: CONTRIBUTING.md, “Packages”.
 */

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (file: string): string => readFileSync(join(REPOSITORY, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked & Partial<Manifest>> };
const { '': root, ...packages } = lock.packages;
const guide = read('CONTRIBUTING.md');

/** The packages of which something holds, by their folder. */
const those = (holds: (locked: Locked, folder: string) => boolean): string[] =>
  Object.entries(packages).flatMap(([folder, locked]) => (holds(locked, folder) ? [folder] : []));

/** The first cells of the table of the guide that is headed so. */
function firstCells(head: string): string[] {
  const [, rows = ''] = new RegExp(`^\\| ${head} .*\\n\\|.*\\n((?:\\|.*\\n)+)`, 'm').exec(guide) ?? [];
  return [...rows.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);
}

describe('the lock file', () => {
  it('pins the content of every package, and leads to no place but the registry', () => {
    expect(those(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
    expect(those(({ link, version }) => link === true || !/^\d+\.\d+\.\d+/.test(version ?? ''))).toEqual([]);
    expect(those(({ resolved }) => !/^(?:https:\/\/registry\.npmjs\.org\/.*)?$/.test(resolved ?? ''))).toEqual([]);
  });

  it('lets run while installing what is allowed to, and that is all there', () => {
    const running = those(({ hasInstallScript }) => hasInstallScript === true);
    expect(manifest.allowScripts).toEqual(
      Object.fromEntries(running.map((folder) => [folder.replace(/^.*node_modules\//, ''), true])),
    );
  });

  it('belongs to package.json, which gives exact versions', () => {
    const { dependencies, devDependencies, overrides } = manifest;
    expect(root).toMatchObject({ dependencies, devDependencies });
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...overrides }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  });
});

describe('the guide for contributors', () => {
  it('says of each package that the register is built with what it is for', () => {
    expect(firstCells('Package')).toEqual(Object.keys(manifest.dependencies));
  });

  it('names the licence of every package, and no other', () => {
    const licences = firstCells('Licence');
    expect(those(({ license }) => !isAllowed(license ?? '', licences))).toEqual([]);
    const used = new Set(Object.values(packages).flatMap(({ license = '' }) => licencesIn(license)));
    expect(licences.filter((licence) => !used.has(licence))).toEqual([]);
    expect([...guide.matchAll(/^\| `([^`]+)` +\| yes /gm)].map(([, licence]) => licence).sort()).toEqual(GOES_OUT);
  });
});

describe('isAllowed', () => {
  it('asks for all licences that hold together, and for one of those to choose from', () => {
    expect(isAllowed('MIT', ['MIT'])).toBe(true);
    expect(isAllowed('MIT AND GPL-3.0-only', ['MIT'])).toBe(false);
    expect(isAllowed('(MIT OR GPL-3.0-only)', ['MIT'])).toBe(true);
    expect(isAllowed('', ['MIT'])).toBe(false);
  });
});

describe('noticesOf', () => {
  const one = { name: 'one', version: '1.0.0', identifier: 'MIT', text: 'Copyright (c) One' };

  it('gives name, version, licence and text of each package, sorted', () => {
    const notices = noticesOf([one, { ...one, name: 'a', identifier: 'ISC', text: 'Copyright (c) A' }]);
    expect(notices).toMatch(
      /a 1\.0\.0 \(ISC\)\n\nCopyright \(c\) A\n\n-+\none 1\.0\.0 \(MIT\)\n\nCopyright \(c\) One\n$/,
    );
  });

  it('refuses a package that may not go out, and one that comes without its licence', () => {
    expect(() => noticesOf([{ ...one, identifier: 'MPL-2.0' }])).toThrow('one 1.0.0');
    expect(() => noticesOf([{ name: 'one', version: '1.0.0', identifier: 'MIT' }])).toThrow('no file with its licence');
  });
});
