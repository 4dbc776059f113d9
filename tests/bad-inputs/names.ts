import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pledgeFile, pledgeTable, reportFile } from '../dataset-builder.ts';
import { type BadInput, table } from './bad-input.ts';

/** Bad inputs: the names and places of files. */
export const BAD_NAMES: readonly BadInput[] = [
  {
    fault: 'An id climbs out of its folder.',
    files: table({ id: '../../etc/passwd' }),
    problems: ['data/pledges/batch.csv:2:1 bad-id'],
    message: '“id” is “../../etc/passwd”, which is not an id.',
    hint: 'Use lower-case letters, digits and single hyphens, such as mtn-group.',
  },
  {
    fault: 'An id is a path.',
    files: table({ id: 'a/b' }),
    problems: ['data/pledges/batch.csv:2:1 bad-id'],
    message: '“id” is “a/b”, which is not an id.',
    hint: 'Use lower-case letters, digits and single hyphens, such as mtn-group.',
  },
  {
    fault: 'An id is two dots.',
    files: table({ id: '..' }),
    problems: ['data/pledges/batch.csv:2:1 bad-id'],
    message: '“id” is “..”, which is not an id.',
    hint: 'Use lower-case letters, digits and single hyphens, such as mtn-group.',
  },
  {
    fault: 'An id holds a percent sign.',
    files: table({ id: '%2e%2e' }),
    problems: ['data/pledges/batch.csv:2:1 bad-id'],
    message: '“id” is “%2e%2e”, which is not an id.',
    hint: 'Use lower-case letters, digits and single hyphens, such as mtn-group.',
  },
  {
    fault: 'An id is a name that Windows keeps.',
    files: table({ id: 'nul' }),
    problems: ['data/pledges/batch.csv:2:1 bad-id'],
    message: '“id” is “nul”, a name that Windows or this register keeps for itself.',
    hint: 'Add a word, such as nul-pledge.',
  },
  {
    fault: 'An id has more than eighty characters.',
    files: table({ id: 'x'.repeat(81) }),
    problems: ['data/pledges/batch.csv:2:1 too-long'],
    message: '“id” has 81 characters; 80 are allowed.',
    hint: 'Shorten it; details belong in the text below.',
  },
  {
    fault: 'An id is in capitals.',
    files: table({ id: 'Good' }),
    problems: ['data/pledges/batch.csv:2:1 bad-id'],
    message: '“id” is “Good”, which is not an id.',
    hint: 'Did you mean “good”? Use lower-case letters, digits and single hyphens, such as mtn-group.',
  },
  {
    fault: 'A file is called con.',
    files: { 'content/pledges/2024/con.md': pledgeFile() },
    problems: ['content/pledges/2024/con.md:1:1 unexpected-file'],
    message: '“con” is a name that Windows or this register keeps for itself: no file here can have it.',
    hint: 'Add a word, such as con-pledge.',
  },
  {
    fault: 'A table is called aux.',
    files: { 'data/pledges/aux.csv': pledgeTable({}) },
    problems: ['data/pledges/aux.csv:1:1 unexpected-file'],
    message: '“aux” is a name that Windows or this register keeps for itself: no file here can have it.',
    hint: 'Add a word, such as aux-pledge.',
  },
  {
    fault: 'Two files differ by case only.',
    files: { 'content/pledges/2024/Good.md': pledgeFile() },
    problems: ['content/pledges/2024/Good.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/good.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'Two files differ by their Unicode form only.',
    files: { 'content/pledges/2024/caf\u00e9.md': pledgeFile(), 'content/pledges/2024/cafe\u0301.md': pledgeFile() },
    problems: [
      'content/pledges/2024/cafe\u0301.md:1:1 unexpected-file',
      'content/pledges/2024/caf\u00e9.md:1:1 unexpected-file',
    ],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/cafe.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A name has a letter that only looks like ours.',
    files: { 'content/pledges/2024/g\u043eod.md': pledgeFile() },
    problems: ['content/pledges/2024/g\u043eod.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A pledge lies one folder too high.',
    files: { 'content/pledges/high.md': pledgeFile() },
    problems: ['content/pledges/high.md:1:1 unexpected-file'],
    message: 'A pledge lies in the folder of the year it was announced, not here.',
    hint: 'Move it to content/pledges/<year>/high.md, or to content/pledges/undated/high.md if no date is known.',
  },
  {
    fault: 'A pledge lies two folders too high.',
    files: { 'content/high.md': pledgeFile() },
    problems: ['content/high.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A pledge lies one folder too deep.',
    files: { 'content/pledges/2024/deep/low.md': pledgeFile() },
    problems: ['content/pledges/2024/deep/low.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A pledge lies in a folder that is misspelt.',
    files: { 'content/pledge/2024/lost.md': pledgeFile() },
    problems: ['content/pledge:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A pledge lies in a folder with a year of two digits.',
    files: { 'content/pledges/24/lost.md': pledgeFile() },
    problems: ['content/pledges/24/lost.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A table of pledges lies one folder too high.',
    files: { 'data/batch.csv': pledgeTable({}) },
    problems: ['data/batch.csv:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A pledge lies among the tables.',
    files: { 'data/pledges/lost.md': pledgeFile() },
    problems: ['data/pledges/lost.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “data/pledges/lost.csv”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A table lies among the pledges.',
    files: { 'content/pledges/2024/lost.csv': pledgeTable({}) },
    problems: ['content/pledges/2024/lost.csv:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/lost.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'The extension is in capitals.',
    files: { 'content/pledges/2024/shout.MD': pledgeFile() },
    problems: ['content/pledges/2024/shout.MD:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/shout.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'The extension is the long one.',
    files: { 'content/pledges/2024/long.markdown': pledgeFile() },
    problems: ['content/pledges/2024/long.markdown:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/long.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'The extension is that of MDX.',
    files: { 'content/pledges/2024/code.mdx': pledgeFile() },
    problems: ['content/pledges/2024/code.mdx:1:1 unexpected-file'],
    message: 'The register reads no files that end in .mdx.',
    hint: 'Save a pledge as plain text with the ending .md, a table as “CSV UTF-8” with the ending .csv; anything else does not belong here.',
  },
  {
    fault: 'The extension is missing.',
    files: { 'content/pledges/2024/bare': pledgeFile() },
    problems: ['content/pledges/2024/bare:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/bare.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'The extension stands twice.',
    files: { 'content/pledges/2024/twice.md.md': pledgeFile() },
    problems: ['content/pledges/2024/twice.md.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/twice.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'The file is a copy of an editor.',
    files: { 'content/pledges/2024/good.md~': pledgeFile() },
    problems: ['content/pledges/2024/good.md~:1:1 unexpected-file'],
    message: '“good.md~” was left behind by a program and holds no pledge.',
    hint: 'Delete it.',
  },
  {
    fault: 'The file is hidden.',
    files: { 'content/pledges/2024/.hidden.md': pledgeFile() },
    problems: ['content/pledges/2024/.hidden.md:1:1 unexpected-file'],
    message: 'A file whose name begins with a dot is hidden from most people.',
    hint: 'Delete it, or take the dot away if it is a pledge.',
  },
  {
    fault: 'A program left its own file.',
    files: { 'content/pledges/.DS_Store': pledgeFile() },
    problems: ['content/pledges/.DS_Store:1:1 unexpected-file'],
    message: '“.DS_Store” was left behind by a program and holds no pledge.',
    hint: 'Delete it.',
  },
  {
    fault: 'A pledge is open in an editor.',
    files: { 'content/pledges/2024/.good.md.swp': 'b0VIM' },
    problems: ['content/pledges/2024/.good.md.swp:1:1 unexpected-file'],
    message: '“.good.md.swp” is kept by a program while it has a file open; it holds no pledge.',
    hint: 'Close the file there, and this one goes. If it stays, delete it.',
  },
  {
    fault: 'A pledge is open in an editor that says so by a link.',
    build: (root) => symlinkSync('officer@ministry.1234', join(root, 'content/pledges/2024/.#good.md')),
    problems: ['content/pledges/2024/.#good.md:1:1 unexpected-file'],
    message: '“.#good.md” is kept by a program while it has a file open; it holds no pledge.',
    hint: 'Close the file there, and this one goes. If it stays, delete it.',
  },
  {
    fault: 'A table of the register is open in an office program.',
    files: { 'data/.~lock.entities.csv#': ',officer,ministry;' },
    problems: ['data/.~lock.entities.csv#:1:1 unexpected-file'],
    message: '“.~lock.entities.csv#” is kept by a program while it has a file open; it holds no pledge.',
    hint: 'Close the file there, and this one goes. If it stays, delete it.',
  },
  {
    fault: 'A name has spaces.',
    files: { 'content/pledges/2024/two words.md': pledgeFile() },
    problems: ['content/pledges/2024/two words.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/two-words.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A name has quotation marks.',
    files: { 'content/pledges/2024/it\'s "so".md': pledgeFile() },
    problems: ['content/pledges/2024/it\'s "so".md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/it-s-so.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A name has a line break.',
    files: { 'content/pledges/2024/two\nlines.md': pledgeFile() },
    problems: ['content/pledges/2024/two\nlines.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/two-lines.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A name looks like a command of the annotations.',
    files: { 'content/pledges/2024/x::error::y.md': pledgeFile() },
    problems: ['content/pledges/2024/x::error::y.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/x-error-y.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A name begins with a hyphen.',
    files: { 'content/pledges/2024/--help.md': pledgeFile() },
    problems: ['content/pledges/2024/--help.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/help.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A name has an underscore.',
    files: { 'content/pledges/2024/two_words.md': pledgeFile() },
    problems: ['content/pledges/2024/two_words.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/pledges/2024/two-words.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A name has more than eighty characters.',
    files: { [`content/pledges/2024/${'x'.repeat(81)}.md`]: pledgeFile() },
    problems: [
      'content/pledges/2024/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.md:1:1 unexpected-file',
    ],
    message: 'The name of this file has 81 characters; 80 are allowed.',
    hint: 'Choose a shorter one: three to six words.',
  },
  {
    fault: 'A report is named by a word.',
    files: { 'content/progress-reports/good/march.md': reportFile() },
    problems: ['content/progress-reports/good/march.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A report lies outside the folder of its pledge.',
    files: { 'content/progress-reports/2025.md': reportFile() },
    problems: ['content/progress-reports/2025.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A report is named by a day without zeros.',
    files: { 'content/progress-reports/good/2025-3-1.md': reportFile() },
    problems: ['content/progress-reports/good/2025-3-1.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Did you mean “content/progress-reports/good/2025-03-01.md”? Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A picture lies beside a pledge.',
    files: { 'content/pledges/2024/good.png': 'x' },
    problems: ['content/pledges/2024/good.png:1:1 unexpected-file'],
    message: 'The register reads no files that end in .png.',
    hint: 'Save a pledge as plain text with the ending .md, a table as “CSV UTF-8” with the ending .csv; anything else does not belong here.',
  },
  {
    fault: 'A folder is called like a pledge.',
    build: (root) => mkdirSync(join(root, 'content/pledges/2024/folder.md')),
    problems: ['content/pledges/2024/folder.md:1:1 unexpected-file'],
    message: 'This is a folder, but its name is that of a file.',
    hint: 'Move what it holds one folder up and delete it.',
  },
  {
    fault: 'A link leads out of the tree.',
    build: (root) => symlinkSync('/etc/hostname', join(root, 'content/pledges/2024/linked.md')),
    problems: ['content/pledges/2024/linked.md:1:1 symbolic-link'],
    message: 'This is a link to another place, not a file.',
    hint: 'Put the file itself here.',
  },
  {
    fault: 'A link leads to another pledge.',
    build: (root) => symlinkSync('good.md', join(root, 'content/pledges/2024/linked.md')),
    problems: ['content/pledges/2024/linked.md:1:1 symbolic-link'],
    message: 'This is a link to another place, not a file.',
    hint: 'Put the file itself here.',
  },
  {
    fault: 'A link leads nowhere.',
    build: (root) => symlinkSync('nothing', join(root, 'data/pledges-more.csv')),
    problems: ['data/pledges-more.csv:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A link leads to a folder.',
    build: (root) => symlinkSync('/', join(root, 'content/pledges/2023')),
    problems: ['content/pledges/2023:1:1 symbolic-link'],
    message: 'This is a link to another place, not a file.',
    hint: 'Put the file itself here.',
  },
  {
    fault: 'A link leads round in a circle.',
    build: (root) => symlinkSync('..', join(root, 'content/pledges/2024/loop')),
    problems: ['content/pledges/2024/loop:1:1 symbolic-link'],
    message: 'This is a link to another place, not a file.',
    hint: 'Put the file itself here.',
  },
  {
    fault: 'A table is a link.',
    build: (root) => {
      rmSync(join(root, 'data/sdgs.csv'));
      symlinkSync('/etc/hostname', join(root, 'data/sdgs.csv'));
    },
    problems: ['data/sdgs.csv:1:1 symbolic-link'],
    message: 'This is a link to another place, not a file.',
    hint: 'Put the file itself here.',
  },
  {
    fault: 'A table is a folder.',
    build: (root) => {
      rmSync(join(root, 'data/sdgs.csv'));
      mkdirSync(join(root, 'data/sdgs.csv'));
    },
    problems: ['data/sdgs.csv:1:1 unexpected-file'],
    message: 'This is a folder, but a file belongs here.',
    hint: 'Put the file itself in its place; it may lie inside.',
  },
  {
    fault: 'A table is a pipe.',
    build: (root) => {
      rmSync(join(root, 'data/sdgs.csv'));
      execFileSync('mkfifo', [join(root, 'data/sdgs.csv')]);
    },
    problems: ['data/sdgs.csv:1:1 not-a-file'],
    message: 'This is neither a file nor a folder.',
    hint: 'Remove it.',
  },
  {
    fault: 'The folder of the tables of pledges is a file.',
    build: (root) => {
      rmSync(join(root, 'data/pledges'), { recursive: true, force: true });
      writeFileSync(join(root, 'data/pledges'), 'id,title\n');
    },
    problems: ['data/pledges:1:1 unexpected-file'],
    message: 'This is a file, but a folder belongs here.',
    hint: 'Give the file another name, make a folder of this name, and move into it what belongs there.',
  },
  {
    fault: 'The folder of a year is a file.',
    build: (root) => writeFileSync(join(root, 'content/pledges/2023'), ''),
    problems: ['content/pledges/2023:1:1 unexpected-file'],
    message: 'This is a file, but a folder belongs here.',
    hint: 'Give the file another name, make a folder of this name, and move into it what belongs there.',
  },
  {
    fault: 'A pipe lies among the pledges.',
    build: (root) => void execFileSync('mkfifo', [join(root, 'content/pledges/2024/pipe.md')]),
    problems: ['content/pledges/2024/pipe.md:1:1 not-a-file'],
    message: 'This is neither a file nor a folder.',
    hint: 'Remove it.',
  },
  {
    fault: 'A name is not UTF-8.',
    build: (root) =>
      writeFileSync(
        Buffer.concat([Buffer.from(join(root, 'content/pledges/2024/')), Buffer.from([0xff, 0x2e, 0x6d, 0x64])]),
        'x',
      ),
    problems: ['content/pledges/2024/\ufffd.md:1:1 unexpected-file'],
    message: 'The register does not know what to do with this file.',
    hint: 'Pledges are content/pledges/<year>/<pledge-id>.md or data/pledges/<batch>.csv, reports content/progress-reports/<pledge-id>/<date>.md: lower-case letters, digits and hyphens.',
  },
  {
    fault: 'A folder of prose is a link.',
    build: (root) => {
      symlinkSync('/etc', join(root, 'content/focus-areas'));
    },
    problems: ['content/focus-areas:1:1 symbolic-link'],
    message: 'This is a link to another place, not a file.',
    hint: 'Put the file itself here.',
  },
  {
    fault: 'Prose is a link.',
    build: (root) => {
      mkdirSync(join(root, 'content/pages'));
      symlinkSync('/etc/hostname', join(root, 'content/pages/en.mdx'));
    },
    problems: ['content/pages/en.mdx:1:1 symbolic-link'],
    message: 'This is a link to another place, not a file.',
    hint: 'Put the file itself here.',
  },
  {
    fault: 'A folder of prose is a file.',
    build: (root) => {
      writeFileSync(join(root, 'content/pages'), 'x');
    },
    problems: ['content/pages:1:1 unexpected-file'],
    message: 'This is a file, but a folder belongs here.',
    hint: 'Give the file another name, make a folder of this name, and move into it what belongs there.',
  },
  {
    fault: 'The sources are a link.',
    build: (root) => {
      symlinkSync('/etc/hostname', join(root, 'data/SOURCES.md'));
    },
    problems: ['data/SOURCES.md:1:1 symbolic-link'],
    message: 'This is a link to another place, not a file.',
    hint: 'Put the file itself here.',
  },
  {
    fault: 'The sources are a folder.',
    build: (root) => {
      mkdirSync(join(root, 'data/SOURCES.md'));
    },
    problems: ['data/SOURCES.md:1:1 unexpected-file'],
    message: 'This is a folder, but a file belongs here.',
    hint: 'Put the file itself in its place; it may lie inside.',
  },
];
