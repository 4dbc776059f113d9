import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROJECT } from './built-site.ts';
import { copyToy, environmentOf } from './toy-register.ts';

/*
 * A server for development on a copy of the example register: its pages follow the files, without a restart.
 */

const PLEDGES = 'content/pledges/2024';
const MASTS = 'example-ministry-rural-masts';

let root = '';
let server: ChildProcess | undefined;
let address = '';

beforeAll(async () => {
  root = copyToy(mkdtempSync(join(tmpdir(), 'dev-')));
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environmentOf({ P2C_ROOT: root }),
  });
  server = child;
  address = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`The server ended: ${said}`)));
  });
});

afterAll(() => {
  server?.kill();
  rmSync(root, { recursive: true, force: true });
});

/** Asks for a page until it is as expected, or a few seconds have passed. */
async function see(path: string, expected: { status: number; text: string }): Promise<void> {
  await expect
    .poll(
      async () => {
        const answer = await fetch(address + path, { headers: { accept: 'text/html' } });
        const text = await answer.text();
        return { status: answer.status, text: text.includes(expected.text) ? expected.text : text.slice(0, 2_000) };
      },
      { timeout: 30_000, interval: 100 },
    )
    .toEqual(expected);
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

it('a changed, an added, a renamed and a removed pledge are on the next page', async () => {
  const file = `${PLEDGES}/${MASTS}.md`;
  const [, title = ''] = /^title: (.+)$/m.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  await see(`en/pledges/${MASTS}/`, { status: 200, text: title });
  change(file, title, 'Masts that were named anew');
  for (const page of [`pledges/${MASTS}/`, 'countries/xaa/', 'countries/xaa/brief/'])
    await see(`en/${page}`, { status: 200, text: 'Masts that were named anew' });

  cpSync(join(root, `${PLEDGES}/example-ministry-skills.md`), join(root, `${PLEDGES}/example-ministry-more.md`));
  await see('en/pledges/example-ministry-more/', { status: 200, text: '<h1' });
  renameSync(join(root, `${PLEDGES}/example-ministry-more.md`), join(root, `${PLEDGES}/example-ministry-else.md`));
  await see('en/pledges/example-ministry-else/', { status: 200, text: '<h1' });
  await see('en/pledges/example-ministry-more/', { status: 404, text: '' });
  rmSync(join(root, `${PLEDGES}/example-ministry-else.md`));
  await see('en/pledges/example-ministry-else/', { status: 404, text: '' });
});

it('a changed table is on the next page', async () => {
  const table = 'data/entities.csv';
  const [, name = ''] = /^example-ministry,([^,]+),/m.exec(readFileSync(join(root, table), 'utf8')) ?? [];
  change(table, name, 'Ministry of Examples');
  await see('en/entities/example-ministry/', { status: 200, text: 'Ministry of Examples' });
});

it('a file of data and a picture are answered like pages', async () => {
  await see('data/v1/entities.csv', { status: 200, text: 'Ministry of Examples' });
  await see('zh/charts/amounts.png', { status: 200, text: 'IHDR' });
});

it('a broken record makes each page the report of the check in its language, and a mended one ends that', async () => {
  const file = `${PLEDGES}/${MASTS}.md`;
  change(file, 'focus_areas: [access]', 'focus_areas: [acess]');
  await see('fr/', { status: 500, text: `${file}:4:15  erreur` });
  change(file, 'focus_areas: [acess]', 'focus_areas: [access]');
  await see('fr/', { status: 200, text: '<h1' });
});

it('a folder of the register that is taken away is named on each page, and followed again when it is back', async () => {
  const title = 'Masts of a folder that is back';
  renameSync(join(root, 'content'), join(root, 'elsewhere'));
  await see('fr/', { status: 500, text: `${root} n’a pas de dossier «\u00a0content\u00a0».` });
  await see('zh/', { status: 500, text: `${root}中没有文件夹“content”。` });
  renameSync(join(root, 'elsewhere'), join(root, 'content'));
  await see('fr/', { status: 200, text: '<h1' });
  change(`${PLEDGES}/${MASTS}.md`, 'Masts that were named anew', title);
  await see(`en/pledges/${MASTS}/`, { status: 200, text: title });
  change(`${PLEDGES}/${MASTS}.md`, title, 'Masts that were named again');
  await see(`en/pledges/${MASTS}/`, { status: 200, text: 'Masts that were named again' });
});

it('what an editor keeps while a record is open is in the way of no page', async () => {
  const kept = [
    `${PLEDGES}/.${MASTS}.md.swp`,
    `${PLEDGES}/#${MASTS}.md#`,
    `${PLEDGES}/${MASTS}.md~`,
    'data/.entities.csv.swp',
  ];
  for (const file of kept) writeFileSync(join(root, file), 'b0VIM');
  symlinkSync('officer@ministry.1234', join(root, `${PLEDGES}/.#${MASTS}.md`));
  change(`${PLEDGES}/${MASTS}.md`, 'Masts that were named again', 'Masts of an open file');
  await see(`en/pledges/${MASTS}/`, { status: 200, text: 'Masts of an open file' });
});

it('the register is opened anew when the code changes that it is read with', async () => {
  await see('data/v1/pledges.json', { status: 200, text: '"commit": null' });
  // Seen with the next register that is opened, and a reason for opening none.
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Officer', '-c', 'user.email=officer@example.org', ...words], { cwd: root });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  const commit = git('rev-parse', 'HEAD').toString().trim();
  utimesSync(join(PROJECT, 'src/schema/vocabularies.ts'), new Date(), new Date());
  await see('data/v1/pledges.json', { status: 200, text: commit });
});
