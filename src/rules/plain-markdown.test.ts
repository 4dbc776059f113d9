import { describe, expect, it } from 'vitest';
import {
  BATCH_FILE,
  PLEDGE_FILE,
  placesIn,
  pledgeFile,
  pledgeTable,
  problemsIn,
  reportFile,
} from '../../tests/dataset-builder.ts';

const REFUSED = [
  {
    text: 'A broken<br>promise.',
    message: 'The text holds an HTML tag: <br>',
    hint: 'Delete it. Emphasis is written *so*, strong emphasis **so**, a link [words](https://…).',
  },
  {
    text: '![A picture](https://www.example.org/a.png)',
    message: 'The text holds a picture: A picture',
    hint: 'Delete it, or link to the page that shows it.',
  },
  {
    text: 'See [the page](http://www.example.org/).',
    message: 'The text holds a link that does not begin with https:// : http://www.example.org/',
    hint: 'Give the full address with https://, or take the link out.',
  },
  {
    text: '# A promise',
    message: 'The text holds a heading: #',
    hint: 'Write it as a sentence. A # or a line of = or - signs below a line makes a heading.',
  },
  {
    text: '| a | b |\n| - | - |\n| 1 | 2 |',
    message: 'The text holds a table.',
    hint: 'Write a list, or put the numbers under “targets”.',
  },
  {
    text: '```\ncode\n```',
    message: 'The text holds a block of code: code',
    hint: 'Remove the fence (```) or the four spaces at the start of the line.',
  },
  {
    text: 'See [the page](https://[).',
    message: 'The text holds a link to an address that cannot be: https://%5B',
    hint: 'Open the page in a browser and copy its address from there, or take the link out.',
  },
  {
    text: 'A pay&shy;ment.',
    message: 'The text holds a code for the character U+00AD, which cannot be seen.',
    hint: 'Delete the code: it begins with & and ends with a semicolon.',
  },
  {
    text: '[page]: https://www.example.org/ "words"',
    message: 'The text holds the address of a link, and no words lead to it: [page]: https://www.example.org/ "words"',
    hint: 'Delete it, or write the link where it belongs: [words](https://…).',
  },
  {
    text: '***',
    message: 'The text holds a line of hyphens or asterisks, which draws a rule.',
    hint: 'Delete it.',
  },
];

describe('plain-markdown', () => {
  it('accepts paragraphs, lists, quotations, emphasis, code words and https links', () => {
    const text = 'A *plain* **promise** with `code`.\n\n- one\n- two\n\n> said\n\n1. [so](https://www.example.org/).';
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, text) })).toEqual([]);
  });

  it.each(REFUSED)('refuses “$text” and says what to do', ({ text, message, hint }) => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, `First.\n\n${text}`) })).toEqual([
      { rule: 'plain-markdown', place: `${PLEDGE_FILE}:16:1`, message, hint },
    ]);
  });

  it('refuses a text of which nothing is seen, and of others only what must not be there', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, '&nbsp;') })).toEqual([
      {
        rule: 'plain-markdown',
        place: `${PLEDGE_FILE}:14:1`,
        message: 'Of this text a reader sees nothing: &nbsp;',
        hint: 'Say in one to three sentences who promises what, for whom and by when, or what was done.',
      },
    ]);
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, '![](x)') })).toHaveLength(1);
  });

  it('looks at the text of reports, too', () => {
    const file = 'content/progress-reports/good/2025.md';
    expect(placesIn({ [file]: reportFile({}, 'Done.\nAnd <i>more</i>.') })).toEqual([
      `${file}:8:1 plain-markdown`,
      `${file}:8:1 plain-markdown`,
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(
      placesIn({ [BATCH_FILE]: pledgeTable({ summary: 'A picture: ![x](https://www.example.org/x.png)' }) }),
    ).toEqual(['data/pledges/batch.csv:2:13 plain-markdown']);
  });
});
