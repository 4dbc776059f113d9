import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectMarkdown, isHttps } from './inspect.ts';

describe('inspectMarkdown', () => {
  it('has nothing to say of plain Markdown', () => {
    const text = [
      'A *plain* **promise** of `code` and [a link](https://www.example.org/ "title").  ',
      'A second line, <https://www.example.org/>, a < b & c > d, 5 * 3 * 2.',
      '<https://пример.рф/>, [www.Example.org.](https://example.org/a), [Example.com](https://news.example.org/)',
      '',
      '- one',
      '- two',
      '',
      '  more of two',
      '',
      '> said',
      '',
      '3. third',
      '',
      '[by reference][r]',
      '',
      '[r]: https://www.example.org/r',
    ].join('\n');
    expect(inspectMarkdown(text)).toEqual([]);
  });

  it.each([
    ['html', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['html', '<!-- a comment -->', '<!-- a comment -->'],
    ['html', 'so <br/> so', '<br/>'],
    ['html', '<a href="https://www.example.org/">', '<a href="https://www.example.org/">'],
    ['html', '<?php x ?>', '<?php x ?>'],
    ['image', '![words](https://www.example.org/x.png)', 'words'],
    ['link', '[x](http://www.example.org/)', 'http://www.example.org/'],
    ['link', '[x](vbscript:alert(1))', 'vbscript:alert(1)'],
    ['link', '[x](/relative)', '/relative'],
    ['link', '[x](#part)', '#part'],
    ['link', '[x](https://user@www.example.org/)', 'https://user@www.example.org/'],
    ['link', '<http://www.example.org/>', 'http://www.example.org/'],
    ['link', '<a@example.org>', 'mailto:a@example.org'],
    ['link', '[x][r]\n\n[r]: data:text/html,x', 'data:text/html,x'],
    ['address', '[x](https://[)', 'https://%5B'],
    ['address', '<https://www.example.org:99999/>', 'https://www.example.org:99999/'],
    ['hidden', 'so&#x202E; so', 'U+202E'],
    ['hidden', 'so&#8203;so', 'U+200B'],
    ['hidden', 'pay&shy;ment', 'U+00AD'],
    ['hidden', 'so&rlm;', 'U+200F'],
    ['hidden', '*so*&#x2028;so', 'U+2028'],
    ['hidden', 'so&#xE0041;', 'U+E0041'],
    ['hidden', 'so&zwj;so', 'U+200D'],
    ['hidden', '[so](https://www.example.org/ "so&lrm;")', 'U+200E'],
    ['definition', '[r]: https://www.example.org/ "words"', '[r]: https://www.example.org/ "words"'],
    ['definition', '> [r]: https://www.example.org/', '> [r]: https://www.example.org/'],
    ['misleading', '[https://www.itu.int/](https://other.example/)', 'https://www.itu.int/ → https://other.example/'],
    ['misleading', '[see www.*itu*.int/x](https://itu.int.example/)', 'see www.itu.int/x → https://itu.int.example/'],
    ['misleading', '[http://itu.int@a.example](https://a.example/)', 'http://itu.int@a.example → https://a.example/'],
    ['misleading', 'so [](https://other.example/) so', '→ https://other.example/'],
    ['misleading', '[&nbsp;][r]\n\n[r]: https://a.example/', '→ https://a.example/'],
    ['heading', '## Heading', '##'],
    ['heading', 'Heading\n===', '='],
    ['table', '| a |\n| - |\n| 1 |', 'table_open'],
    ['code-block', '```js\nlet x;\n```', 'let x;'],
    ['code-block', '    let x;', 'let x;'],
    ['rule', '- - -', '---'],
    ['rule', '***', '***'],
  ])('names %s in “%s”', (kind, text, value) => {
    expect(inspectMarkdown(`First.\n\n${text}`)).toEqual([{ kind, line: 2, value }]);
  });

  it('lets codes stand for what can be seen, and for joiners between letters that need them', () => {
    expect(inspectMarkdown('R&amp;D&nbsp;so, &laquo;so&raquo;, می&zwnj;خواهم, *می*&zwnj;خواهم')).toEqual([]);
  });

  it('takes the first of two definitions for the one that is meant', () => {
    const text = '[so][r]\n\n[r]: https://www.example.org/\n[R]: https://www.example.org/other';
    expect(inspectMarkdown(text)).toEqual([
      { kind: 'definition', line: 3, value: '[R]: https://www.example.org/other' },
    ]);
  });

  it('gives the line of each finding, inside paragraphs, lists and quotations', () => {
    const text =
      'one\ntwo <i>\nthree&shy;\n\n- four\n- five ![x](y)\n\n> six\n> [seven](http://x.example/)\n\n# eight\n\n[r]: x';
    expect(inspectMarkdown(text).map(({ kind, line }) => `${line} ${kind}`)).toEqual([
      '1 html',
      '2 hidden',
      '5 image',
      '8 link',
      '10 heading',
      '12 definition',
    ]);
  });

  it('finds in lines of plain words what it finds beside other Markdown', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'Б',
        '数',
        ' ',
        '  ',
        '    ',
        '\t',
        '\n',
        '\n\n',
        '1',
        '12 ',
        '3, ',
        '4. ',
        '5) ',
        '.',
        ':',
        '"',
        "'",
        '/',
      ],
      ...[
        'import ',
        'import "a"',
        'export ',
        'export x = 1',
        'from "b"',
        '&',
        '& ',
        '&lt;',
        '&#123;',
        'R&D',
        '%',
        '(',
        ')',
      ],
      ...[
        '-',
        '- ',
        '---',
        '+',
        '+ ',
        '=',
        '@',
        '#',
        '# ',
        '>',
        '<',
        '<b>',
        '{',
        '}',
        '[',
        ']',
        '|',
        '~',
        '*',
        '_',
        '\\',
        '!',
      ],
    );
    const placesIn = (text: string) => inspectMarkdown(text).map(({ kind, line }) => `${line} ${kind}`);
    const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(words, (text) => {
        expect(placesIn(text)).toEqual(placesIn(`${text}\n\nb *c*`));
      }),
      { numRuns: 3000 },
    );
  });

  it('shows no more than a line of what it found', () => {
    const [finding] = inspectMarkdown(`<div class="${'x'.repeat(200)}">\nmore\n</div>`);
    expect(finding?.value).toHaveLength(80);
    expect(finding?.value).toMatch(/^<div class="x+…$/);
  });
});

describe('isHttps', () => {
  it.each(['https://a.example', 'HTTPS://a.example/', 'https://a.example?b', 'https://a.example#b'])(
    'accepts %s',
    (href) => {
      expect(isHttps(href)).toBe(true);
    },
  );

  it.each([
    '',
    'http://a.example/',
    'https:a.example',
    'https:///a',
    'https://',
    'https://b@a.example/',
    'https://a\\@b/',
    ' https://a.example/',
    'https://a.example/b c',
    'https://[',
    'https://a%b/',
    'https://a.example:99999/',
  ])('refuses “%s”', (href) => {
    expect(isHttps(href)).toBe(false);
  });
});
