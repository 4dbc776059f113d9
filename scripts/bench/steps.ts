import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteFiles } from '../finish/site-files.ts';
import { CHECKSUMS } from '../finish/summary.ts';
import { CHANGES } from './change-register.ts';
import { writeHugoSite } from './hugo-site.ts';
import type { Command } from './measure.ts';

/** What the steps work on: the invented registers and a folder for whatever they make. */
export interface Bench {
  /** The project that is measured. */
  readonly project: string;
  /** A register of files and tables, and one of tables only. */
  readonly register: string;
  readonly tables: string;
  /** A register in a repository of its own, with a history. */
  readonly history: string;
  readonly work: string;
  readonly pledges: number;
  readonly rows: number;
  readonly commits: number;
  readonly locales: number;
}

/** Work that is timed beside a floor: the least that such work can cost. */
export interface Step {
  readonly title: string;
  readonly floorTitle?: string;
  /** The register it needs. */
  readonly needs: 'register' | 'tables' | 'history';
  /** How many things it works on, and what they are. */
  readonly count: (bench: Bench) => number;
  readonly unit: string;
  /** The work; it runs before its floor in each round, so that the floor can be made to its measure. */
  readonly work: (bench: Bench) => Command;
  /** Nothing where what counts is not the time of the process. */
  readonly floor?: (bench: Bench) => Command;
  /** The same work by another engine, where that is installed. */
  readonly peer?: { readonly title: string; readonly command: (bench: Bench) => Command };
  /** Other figures of what was made, such as bytes. */
  readonly figures?: (bench: Bench) => Readonly<Record<string, number>>;
}

/** The copy in which what was built again is built from nothing, to compare. */
const COLD = 'project-cold';

const inBench = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The command of a script of package.json that is nothing but Node.js and its arguments. */
function scriptOf(project: string, name: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return (scripts[name] ?? '').split(' ').slice(1);
}

function checkOf(project: string, root: string): Command {
  return { args: scriptOf(project, 'check'), cwd: project, env: { P2C_ROOT: root } };
}

/** The steps by name, in the order they run. */
export const STEPS: Readonly<Record<string, Step>> = {
  check: {
    title: 'check of files',
    floorTitle: 'read, js-yaml, zod',
    needs: 'register',
    count: ({ pledges }) => pledges,
    unit: 'pledge',
    work: ({ project, register }) => checkOf(project, register),
    floor: ({ register }) => ({ args: [inBench('floor-check.ts'), register] }),
    peer: {
      title: 'read, yaml with lines, zod',
      command: ({ register }) => ({ args: [inBench('peer-check.ts'), register] }),
    },
  },
  rows: {
    title: 'check of tables',
    floorTitle: 'papaparse alone',
    needs: 'tables',
    count: ({ rows }) => rows,
    unit: 'row',
    work: ({ project, tables }) => checkOf(project, tables),
    floor: ({ tables }) => ({ args: [inBench('floor-rows.ts'), tables] }),
  },
  history: {
    title: 'history of pledges',
    floorTitle: 'log, contents, js-yaml, zod',
    needs: 'history',
    count: ({ commits }) => commits,
    unit: 'commit',
    work: ({ history }) => ({ args: [inBench('read-history.ts'), history] }),
    floor: ({ history }) => ({ args: [inBench('floor-history.ts'), history] }),
  },
  build: {
    title: 'cold build',
    floorTitle: 'read, parse, zod, markdown-it, write as much',
    needs: 'register',
    count: (bench) => pagesIn(filesOf(distOf(bench))),
    unit: 'page',
    work: coldBuild,
    floor: (bench) => {
      const list = join(bench.work, 'files.json');
      writeFileSync(list, JSON.stringify(filesOf(distOf(bench))));
      const out = join(bench.work, 'floor');
      rmSync(out, { recursive: true, force: true });
      return { args: [inBench('floor-build.ts'), bench.register, list, out] };
    },
    ...(hasHugo() && { peer: { title: 'Hugo, as many pages as large', command: hugoBuild } }),
    figures: (bench) => {
      const files = filesOf(distOf(bench));
      const languages = files.filter(({ path }) => /^[a-z]{2}[/\\]index\.html$/.test(path)).length;
      return {
        languages,
        files: files.length,
        pages: pagesIn(files),
        bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
        largest: files.reduce((most, { bytes }) => Math.max(most, bytes), 0),
      };
    },
  },
  ...Object.fromEntries(
    Object.entries(CHANGES).map(([name, change]) => [
      name,
      {
        title: `build again after one ${name.replace('-', ' ')}`,
        floorTitle: 'cold build of the same',
        needs: 'register',
        count: (bench) => pagesIn(filesOf(distOf(bench))),
        unit: 'page',
        work: (bench) => {
          if (!existsSync(distOf(bench)))
            throw new Error('To build again there must be a build: add the step “build”.');
          change(bench.register);
          return buildIn(bench, join(bench.work, 'project'));
        },
        floor: (bench) => buildIn(bench, copyOf(bench, COLD)),
        figures: (bench) => ({ 'same bytes': Number(sumsOf(bench, 'project') === sumsOf(bench, COLD)) }),
      } satisfies Step,
    ]),
  ),
  explorer: {
    title: 'explorer in Chromium',
    needs: 'tables',
    count: ({ rows }) => rows,
    unit: 'pledge',
    work: (bench) => ({
      args: [inBench('browse-explorer.ts'), copyOf(bench), bench.tables, figuresOf(bench)],
      // The page is that of a small register; only what the explorer loads is of the large one.
      env: { P2C_ROOT: join(bench.project, 'tests/dataset') },
    }),
    figures: (bench) => JSON.parse(readFileSync(figuresOf(bench), 'utf8')) as Record<string, number>,
  },
};

function hasHugo(): boolean {
  return spawnSync('hugo', ['version']).status === 0;
}

/** Hugo builds as many pages as were built before it, each as large. */
function hugoBuild(bench: Bench): Command {
  const [site, out] = [join(bench.work, 'hugo'), join(bench.work, 'hugo-out')];
  for (const folder of [site, out]) rmSync(folder, { recursive: true, force: true });
  writeHugoSite(
    site,
    filesOf(distOf(bench)).filter(({ path }) => path.endsWith('.html')),
  );
  return { program: 'hugo', args: ['--source', site, '--destination', out, '--quiet'] };
}

function figuresOf({ work }: Bench): string {
  return join(work, 'explorer.json');
}

function distOf({ work }: Bench): string {
  return join(work, 'project/dist');
}

/** A build in a copy of the project, which keeps nothing of earlier builds and is in the way of no other. */
function coldBuild(bench: Bench): Command {
  return buildIn(bench, copyOf(bench));
}

function sumsOf({ work }: Bench, copy: string): string {
  return readFileSync(join(work, copy, 'dist', CHECKSUMS), 'utf8');
}

function buildIn(bench: Bench, cwd: string): Command {
  return {
    args: ['scripts/build.mjs'],
    cwd,
    env: { P2C_ROOT: bench.register, P2C_LOCALES: String(bench.locales) },
  };
}

const COPIED = [
  'src',
  'scripts',
  'public',
  'content',
  'data',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
];

/** A copy of the project without anything built. */
function copyOf({ project, work }: Bench, name = 'project'): string {
  const copy = join(work, name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy);
  for (const name of COPIED) cpSync(join(project, name), join(copy, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

function filesOf(folder: string): BuiltFile[] {
  return siteFiles(folder).map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
}

function pagesIn(files: readonly BuiltFile[]): number {
  return files.filter(({ path }) => path.endsWith('.html')).length;
}
