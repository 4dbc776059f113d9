import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../src/chronicle/entry.ts';
import { readChronicle } from '../src/chronicle/read-chronicle.ts';
import type { LocaleId } from '../src/i18n/locales.ts';
import { pageWords, tell } from '../src/i18n/history/tell.ts';
import { translator } from '../src/i18n/translate.ts';
import { lookup } from '../src/model/lookup.ts';
import { buildDataset, emptyFolder, type Files, pledgeFile, pledgeTable, reportFile } from './dataset-builder.ts';
import { gitRepository, type TestRepository } from './git-repository.ts';

const FILE = 'content/pledges/2024/good.md';
const TARGET = '{ metric: people, value: 3000, by: 2026 }';
const WITH_SUM = {
  amount: '{ value: 5000000, currency: USD }',
  targets: `[${TARGET}]`,
  period: '{ start: 2024, end: 2026 }',
};

/** A repository whose pledge has a sum, a target and a period; each step is a day of May 2025. */
function begun(fields: Readonly<Record<string, string>> = WITH_SUM): TestRepository & { step: (files: Files) => void } {
  const repository = gitRepository('2025-05-01T12:00:00Z');
  let day = 1;
  const step = (files: Files): void => {
    for (const [file, text] of Object.entries(files))
      if (text === undefined) rmSync(join(repository.folder, file));
      else repository.write({ [file]: String(text) });
    day++;
    repository.commit(`Day ${day}`, `2025-05-${String(day).padStart(2, '0')}T12:00:00Z`);
  };
  step({ [FILE]: pledgeFile(fields) });
  return { ...repository, step };
}

/** Everything told of a pledge, the newest first: date, mark and sentence, with plain spaces. */
function told(chronicle: Chronicle | undefined, id: string, lang: LocaleId = 'en'): string[] {
  const speaker = translator(lang);
  const words = pageWords(speaker, lookup(buildDataset()));
  return (chronicle?.pledge.get(id)?.entries ?? [])
    .flatMap((entry) => {
      const { text, changes } = tell(speaker, entry, words);
      const sentences = changes.map(({ mark, text: change }) => (mark ? `${mark} · ${change}` : change));
      return [...(text === undefined ? [] : [text]), ...sentences].map((line) => `${entry.date} ${line}`);
    })
    .map((line) => line.replaceAll('\u00a0', ' '));
}

/** What is told of the pledge of a repository, without how it entered. */
function story({ folder }: TestRepository, id = 'good', lang: LocaleId = 'en'): string[] {
  return told(readChronicle(folder), id, lang).filter((line) => !/2025-05-0[12] /.test(line));
}

const amount = (value: string): Files => ({ [FILE]: pledgeFile({ ...WITH_SUM, amount: value }) });
const target = (value: string): Files => ({ [FILE]: pledgeFile({ ...WITH_SUM, targets: `[${value}]` }) });
const period = (value: string): Files => ({ [FILE]: pledgeFile({ ...WITH_SUM, period: value }) });
const other = (fields: Readonly<Record<string, string>>, text?: string): Files => ({
  [FILE]: pledgeFile({ ...WITH_SUM, ...fields }, text),
});

/** What each of these commits is told as, in English. */
const COMMITS: readonly (readonly [files: Files, ...sentences: string[]])[] = [
  [
    target('{ metric: people, value: 3000, by: 2028 }'),
    'weakened · The target date moved from 2026 to 2028; amount unchanged',
  ],
  [
    target('{ metric: people, value: 3000, by: 2025-06 }'),
    'strengthened · The target date moved from 2026 to June 2025; amount unchanged',
  ],
  [
    target('{ metric: people, value: 3000, by: 2026-10-01 }'),
    'corrected · The target date moved from 2026 to 1 October 2026; amount unchanged',
  ],
  [target('{ metric: people, value: 2000, by: 2026 }'), 'weakened · The target fell from 3,000 people to 2,000 people'],
  [
    target('{ metric: people, value: 4500, by: 2026 }'),
    'strengthened · The target rose from 3,000 people to 4,500 people',
  ],
  [target(`${TARGET}, { metric: schools, value: 12 }`), 'strengthened · Target: added 12 schools'],
  [
    target('{ metric: people, value: 3000, by: 2026, qualifier: up-to }'),
    'weakened · How exact the target is: from 3,000 people to up to 3,000 people',
  ],
  [period('{ start: 2024, end: 2028 }'), 'weakened · The end moved from 2026 to 2028; amount unchanged'],
  [
    period('{ start: 2025, end: 2027 }'),
    'weakened · The start moved from 2024 to 2025',
    'weakened · The end moved from 2026 to 2027; amount unchanged',
  ],
  [period('{ start: 2024 }'), 'weakened · End: no longer stated; 2026 before'],
  [amount('{ value: 7000000, currency: USD }'), 'strengthened · The amount rose from USD 5,000,000 to USD 7,000,000'],
  [amount('{ value: 4000000, currency: USD }'), 'weakened · The amount fell from USD 5,000,000 to USD 4,000,000'],
  [amount('{ value: 5000000, currency: EUR }'), 'corrected · Currency of the amount: from “USD” to “EUR”'],
  [
    amount('{ value: 4600000, currency: EUR }'),
    'Amount: from USD 5,000,000 to EUR 4,600,000',
    'Currency of the amount: from “USD” to “EUR”',
  ],
  [
    amount('{ value: 5000000, currency: USD, per: year }'),
    'strengthened · Sum in all or a year: from USD 5,000,000 to USD 5,000,000 a year',
  ],
  [
    other({ title: 'Three hundred schools online' }),
    'Title: from “Two hundred schools online” to “Three hundred schools online”',
  ],
  [other({ countries: '[GHA, KEN]', scope: 'regional' }), 'Scope: from National to Regional', 'Countries: added “KEN”'],
  [other({ additionality: 'new' }), 'corrected · New or existing work: from not stated to New'],
  [other({ announced: '2024-03' }), 'corrected · Announced: from 2024 to March 2024'],
  [other({ focus_areas: '[adoption]' }), 'Focus areas: added Adoption; taken out Access'],
  [other({ entities: '[example-ministry]' }), 'Entities: added “example-ministry”; taken out “acme-telecom”'],
  [
    other({ period: '{ start: 2024, end: 2028 }', amount: '{ value: 6000000, currency: USD }' }),
    'strengthened · The amount rose from USD 5,000,000 to USD 6,000,000',
    'weakened · The end moved from 2026 to 2028',
  ],
  [
    { 'content/progress-reports/good/2025-05-03.md': reportFile() },
    'Progress report of 3 May 2025: In progress (said by the entity)',
  ],
  [
    { 'content/progress-reports/good/undated.md': reportFile({ said_by: 'third-party', status: 'completed' }) },
    'Progress report without a date: Completed (said by a third party)',
  ],
  [
    { 'content/progress-reports/good/2025-05.md': reportFile({ status: 'discontinued' }) },
    'Progress report of May 2025: the pledge is withdrawn (said by the entity)',
  ],
];

describe('the history of a pledge', () => {
  it('tells twenty-five commits, each in its own words and with its own mark', { timeout: 120_000 }, () => {
    const repository = begun();
    const expected: string[] = [];
    let day = 2;
    for (const [files, ...sentences] of COMMITS) {
      repository.step(files);
      day++;
      expected.unshift(...sentences.map((sentence) => `2025-05-${String(day).padStart(2, '0')} ${sentence}`));
      // Back to the beginning, so that each commit is told against the same record.
      if (files[FILE] !== undefined) repository.write({ [FILE]: pledgeFile(WITH_SUM) });
      repository.git('add', '--all');
      repository.git('commit', '--quiet', '--allow-empty', '--message', 'Back');
    }
    const days = new Set(expected.map((line) => line.slice(0, 10)));
    const lines = told(readChronicle(repository.folder), 'good').filter((line) => days.has(line.slice(0, 10)));
    expect(lines).toEqual(expected);
  });

  it('begins when the record entered the register', () => {
    const { folder } = begun();
    expect(told(readChronicle(folder), 'good').at(-1)).toBe('2025-05-01 Entered the register');
  });

  it('is told in six languages', () => {
    const repository = begun();
    repository.step(target('{ metric: people, value: 3000, by: 2028 }'));
    const said = (lang: LocaleId): string[] => story(repository, 'good', lang);
    expect(said('ar')).toEqual([
      '2025-05-03 weakened · \u2068انتقل التاريخ المستهدف من \u20682026\u2069 إلى \u20682028\u2069\u2069؛ والمبلغ دون تغيير',
    ]);
    expect(said('ru')).toEqual([
      '2025-05-03 weakened · Срок целевого показателя перенесен: было 2026, стало 2028; сумма не изменилась',
    ]);
    expect(said('fr')).toEqual([
      '2025-05-03 weakened · L’échéance de la cible est déplacée : 2026 auparavant, 2028 désormais ; montant inchangé',
    ]);
    expect(said('es')).toEqual([
      '2025-05-03 weakened · Cambia el plazo de la meta: antes, 2026; ahora, 2028; el importe no cambia',
    ]);
    expect(said('zh')).toEqual(['2025-05-03 weakened · 具体目标的日期由2026年改为2028年；金额不变']);
  });

  it('says nothing of a change of form', () => {
    const repository = begun();
    const text = pledgeFile(WITH_SUM);
    repository.step({ [FILE]: text.replaceAll('\n', '\r\n') });
    repository.step({
      [FILE]: pledgeFile({ ...WITH_SUM, targets: '\n  - metric: "people"\n    value: 3000\n    by: "2026"' }),
    });
    repository.step({ [FILE]: pledgeFile(WITH_SUM, 'Acme connects\ntwo hundred schools.') });
    repository.step({ [FILE]: undefined, 'content/pledges/2025/good.md': text });
    expect(story(repository)).toEqual([]);
  });

  it('says nothing of a version that cannot be read, and compares with the one before it', () => {
    const repository = begun();
    repository.step({ [FILE]: '---\ntitle: [\n---\n' });
    repository.step({ [FILE]: pledgeFile({ ...WITH_SUM, additionality: 'certainly' }) });
    repository.step({ [FILE]: 'x'.repeat(70_000) });
    repository.step(amount('{ value: 7000000, currency: USD }'));
    expect(story(repository)).toEqual([
      '2025-05-06 strengthened · The amount rose from USD 5,000,000 to USD 7,000,000',
    ]);
  });

  it('goes on under another id, and under the same in another folder', () => {
    const repository = begun();
    const fields = { ...WITH_SUM, amount: '{ value: 7000000, currency: USD }' };
    repository.write({ 'content/progress-reports/good/2025.md': reportFile() });
    repository.step({ [FILE]: undefined, 'content/pledges/2024/better.md': pledgeFile(fields) });
    repository.git('mv', 'content/progress-reports/good', 'content/progress-reports/better');
    repository.step({});
    repository.step({
      'content/pledges/2024/better.md': undefined,
      'content/pledges/2025/best.md': pledgeFile(fields),
    });
    expect(story(repository, 'best')).toEqual([
      '2025-05-05 The id changed from “better” to “best”',
      '2025-05-04 Progress report of 2025: In progress (said by the entity)',
      '2025-05-03 The id changed from “good” to “better”',
      '2025-05-03 strengthened · The amount rose from USD 5,000,000 to USD 7,000,000',
    ]);
    const chronicle = readChronicle(repository.folder);
    expect(chronicle?.pledge.get('best')?.first_id).toBe('good');
    expect(chronicle?.pledge.has('good')).toBe(false);
  });

  it('tells a report that was there before its pledge when the pledge comes, and once', () => {
    const repository = begun();
    repository.step({ 'content/progress-reports/late/2024.md': reportFile() });
    repository.step({ 'content/progress-reports/late/2025.md': reportFile({ status: 'completed' }) });
    repository.step({ 'content/progress-reports/late/2024.md': undefined });
    const late = 'content/pledges/2024/late.md';
    repository.step({ [late]: pledgeFile({ title: 'A late one' }, 'It came later.') });
    repository.step({ 'content/pledges/2024/later.md': pledgeFile({ title: 'A later one' }, 'It came last.') });
    expect(story(repository, 'late')).toEqual([
      '2025-05-06 Progress report of 2025: Completed (said by the entity)',
      '2025-05-06 Entered the register',
    ]);
  });

  it('takes another pledge in place of one that goes for another pledge', () => {
    const repository = begun();
    const another = pledgeFile({ ...WITH_SUM, title: 'Masts on every hill' }, 'A mast on each.');
    repository.step({ [FILE]: undefined, 'content/pledges/2024/masts.md': another });
    const chronicle = readChronicle(repository.folder);
    expect(told(chronicle, 'masts')).toEqual(['2025-05-03 Entered the register']);
    expect(chronicle?.histories.map(({ pledge, stands }) => [pledge.id, stands])).toEqual([
      ['good', false],
      ['masts', true],
    ]);
  });

  it('follows a pledge that gets another id and another title at once', () => {
    const repository = begun();
    repository.step({
      [FILE]: undefined,
      'content/pledges/2024/better.md': pledgeFile({ ...WITH_SUM, title: 'A title' }),
    });
    expect(story(repository, 'better')).toEqual([
      '2025-05-03 The id changed from “good” to “better”',
      '2025-05-03 Title: from “Two hundred schools online” to “A title”',
    ]);
  });

  it('gives a pledge that takes a free id a first id of its own', () => {
    const repository = begun();
    repository.step({ [FILE]: undefined, 'content/pledges/2024/better.md': pledgeFile(WITH_SUM) });
    repository.step({ [FILE]: pledgeFile({ title: 'Masts on every hill', entities: '[example-ministry]' }) });
    const chronicle = readChronicle(repository.folder);
    expect(chronicle?.pledge.get('better')?.first_id).toBe('good');
    expect(chronicle?.pledge.get('good')?.first_id).toBe('good/2');
  });

  it('does not tell a new id again in every pledge that points to it', () => {
    const repository = begun();
    const pointer = (to: string): Files => ({
      'content/pledges/2024/pointer.md': pledgeFile({
        title: 'Another',
        related: `[{ pledge: ${to}, relation: same-set }]`,
      }),
    });
    repository.step(pointer('good'));
    repository.step({
      ...pointer('better'),
      [FILE]: undefined,
      'content/pledges/2024/better.md': pledgeFile(WITH_SUM),
    });
    repository.step({
      ...pointer('better'),
      'content/pledges/2024/better.md': undefined,
      'content/pledges/2024/best.md': pledgeFile(WITH_SUM),
    });
    repository.step(pointer('best'));
    expect(told(readChronicle(repository.folder), 'pointer')).toEqual(['2025-05-03 Entered the register']);
  });

  it('reads rows of tables, and follows a pledge from a table into a file of its own', () => {
    const repository = begun();
    const table = (rows: readonly Readonly<Record<string, string>>[]): Files => ({
      'data/pledges/batch.csv': pledgeTable(...rows),
    });
    const [first, second] = [
      { id: 'first', title: 'The first one', 'period.end': '2026', note: '' },
      { id: 'second', title: 'The second one', 'period.end': '2027', note: '' },
    ];
    repository.step(table([first, second]));
    repository.step(table([second, { ...first, 'period.end': '2028' }]));
    repository.step(table([second, { ...first, 'period.end': '2028', note: 'x'.repeat(1001) }]));
    repository.step(
      table([
        { ...second, id: 'renamed' },
        { ...first, 'period.end': '2028' },
      ]),
    );
    repository.step({
      ...table([{ ...second, id: 'renamed' }]),
      'content/pledges/2024/first.md': pledgeFile({ title: 'The first one', period: '{ end: 2029 }' }),
    });
    const chronicle = readChronicle(repository.folder);
    expect(told(chronicle, 'first')).toEqual([
      '2025-05-07 weakened · The end moved from 2028 to 2029',
      '2025-05-04 weakened · The end moved from 2026 to 2028',
      '2025-05-03 Entered the register',
    ]);
    expect(told(chronicle, 'renamed')).toEqual([
      '2025-05-06 The id changed from “second” to “renamed”',
      '2025-05-03 Entered the register',
    ]);
  });

  it('tells a pledge that is taken out and comes back, and a report that is edited or taken out', () => {
    const repository = begun();
    const report = 'content/progress-reports/good/2025.md';
    repository.step({ [report]: reportFile() });
    repository.step({ [report]: reportFile({}, 'Eighty schools\nare online.') });
    repository.step({ [report]: reportFile({}, 'Ninety schools are online.') });
    repository.step({ [report]: undefined });
    repository.step({ [FILE]: undefined });
    repository.step(amount('{ value: 7000000, currency: USD }'));
    expect(story(repository)).toEqual([
      '2025-05-08 Back in the register',
      '2025-05-08 strengthened · The amount rose from USD 5,000,000 to USD 7,000,000',
      '2025-05-07 Taken out of the register',
      '2025-05-06 Progress report of 2025: taken out of the register',
      '2025-05-05 Progress report of 2025: the text published before was edited',
      '2025-05-03 Progress report of 2025: In progress (said by the entity)',
    ]);
  });

  it('takes a merge for one step, on the day it was made', () => {
    const repository = begun();
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.step(amount('{ value: 6000000, currency: USD }'));
    repository.step(amount('{ value: 7000000, currency: USD }'));
    repository.git('checkout', '--quiet', 'main');
    repository.step({ 'README.md': 'Meanwhile.' });
    repository.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
    repository.step({});
    const [entry] = readChronicle(repository.folder)?.pledge.get('good')?.entries ?? [];
    expect(story(repository)).toEqual([
      '2025-05-06 strengthened · The amount rose from USD 5,000,000 to USD 7,000,000',
    ]);
    expect(entry?.commit).toBe(repository.git('rev-parse', 'HEAD').trim());
    expect(entry?.time).toBe('2025-05-06T12:00:00Z');
  });

  it('reads a register that is only a part of its repository', () => {
    const repository = begun();
    const part = join(repository.folder, 'part');
    mkdirSync(part);
    for (const folder of ['content', 'data']) renameSync(join(repository.folder, folder), join(part, folder));
    repository.step({});
    repository.step({ [`part/${FILE}`]: pledgeFile({ ...WITH_SUM, amount: '{ value: 7000000, currency: USD }' }) });
    expect(told(readChronicle(part), 'good')).toEqual([
      '2025-05-04 strengthened · The amount rose from USD 5,000,000 to USD 7,000,000',
      '2025-05-03 Entered the register',
    ]);
  });

  it('obeys no setting, hook, attribute or replacement of the repository', () => {
    const repository = begun();
    repository.step(amount('{ value: 7000000, currency: USD }'));
    const before = story(repository);
    for (const [name, value] of [
      ['log.showSignature', 'true'],
      ['diff.relative', 'false'],
      ['diff.renames', 'false'],
      ['diff.external', 'false'],
      ['core.abbrev', '4'],
      ['core.quotePath', 'true'],
      ['log.date', 'local'],
      ['color.ui', 'always'],
      ['format.pretty', 'oneline'],
      ['log.diffMerges', 'combined'],
    ] as const)
      repository.git('config', name, value);
    const [old, now] = ['HEAD~1', 'HEAD'].map((name) => repository.git('rev-parse', `${name}:${FILE}`).trim());
    repository.git('replace', now ?? '', old ?? '');
    expect(before).toHaveLength(1);
    expect(story(repository)).toEqual(before);
  });
});

describe('a history that is not here', () => {
  it('is none: no repository, a shallow clone, a clone without old contents, nothing committed', () => {
    const { folder, git } = begun();
    const clone = (...args: string[]): string => {
      const into = join(emptyFolder(), 'clone');
      git('config', 'uploadpack.allowFilter', 'true');
      execFileSync('git', ['clone', '-q', ...args, `file://${folder}`, into], { stdio: 'ignore' });
      return into;
    };
    expect(readChronicle(clone())?.pledge.size).toBe(1);
    expect(readChronicle(clone('--depth', '1'))).toBeUndefined();
    expect(readChronicle(clone('--filter=blob:none'))).toBeUndefined();
    expect(readChronicle(clone('--filter=tree:0', '--no-checkout'))).toBeUndefined();
    const tarball = emptyFolder();
    for (const name of ['content', 'data']) cpSync(join(folder, name), join(tarball, name), { recursive: true });
    expect(readChronicle(tarball)).toBeUndefined();
    execFileSync('git', ['init', '-q'], { cwd: tarball });
    expect(readChronicle(tarball)).toBeUndefined();
  });

  it('is not looked for above a ceiling, nor without Git', () => {
    const { folder } = begun();
    const inside = join(folder, 'part');
    mkdirSync(join(inside, 'content'), { recursive: true });
    const keep = { ...process.env };
    try {
      process.env['GIT_CEILING_DIRECTORIES'] = folder;
      expect(readChronicle(inside)).toBeUndefined();
      process.env['GIT_CEILING_DIRECTORIES'] = dirname(folder);
      expect(readChronicle(folder)?.pledge.size).toBe(1);
      process.env['PATH'] = emptyFolder();
      expect(readChronicle(folder)).toBeUndefined();
    } finally {
      process.env['PATH'] = keep['PATH'];
      if (keep['GIT_CEILING_DIRECTORIES'] === undefined) delete process.env['GIT_CEILING_DIRECTORIES'];
      else process.env['GIT_CEILING_DIRECTORIES'] = keep['GIT_CEILING_DIRECTORIES'];
    }
  });
});
