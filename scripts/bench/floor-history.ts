import { execFileSync } from 'node:child_process';
import { Pledge } from '../../src/schema/pledge.ts';
import { readTextBarely } from './floor-records.ts';

// What the history of a register costs at least: one log, every content of a pledge's file read, parsed and held against
// the schema; nothing is compared.

const root = process.argv[2] ?? '.';
const git = (args: readonly string[], input?: string): Buffer =>
  execFileSync('git', args, { cwd: root, input, maxBuffer: 1024 ** 3 });
const log = git(['log', '--raw', '--no-abbrev', '--format=', 'HEAD', '--', 'content/pledges']).toString('utf8');
const objects = [...new Set([...log.matchAll(/^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) /gm)].map(([, object]) => object ?? ''))];
const output = git(['cat-file', '--batch'], `${objects.join('\n')}\n`);
let at = 0;
let read = 0;
for (const object of objects) {
  const start = output.indexOf('\n', at) + 1;
  const size = Number(/ (\d+)$/.exec(output.toString('latin1', at, start - 1))?.[1]);
  if (readTextBarely(output.toString('utf8', start, start + size), Pledge) === undefined)
    throw new Error(`${object} is not valid.`);
  read++;
  at = start + size + 1;
}
console.log(read);
