import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAYLOADS } from '../../tests/bad-inputs/payloads.ts';
import { plainText, renderMarkdown } from './render.ts';

const ALLOWED = new Set(['p', 'em', 'strong', 'code', 'ul', 'ol', 'li', 'blockquote', 'br', 'a']);

/** Everything about some HTML that must not be: read the way a browser reads it, tag by tag. */
function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const tag = /<(\/?)([a-z]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/gi;
  for (const [whole, , name = '', attributes = ''] of html.matchAll(tag)) {
    if (!ALLOWED.has(name)) faults.push(whole);
    for (const [, attribute = '', value = ''] of attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)) {
      const good =
        (name === 'a' && attribute === 'href' && /^https:\/\/[^\s/?#@\\]/i.test(value)) ||
        (name === 'a' && attribute === 'rel' && value === 'noopener noreferrer nofollow ugc') ||
        (name === 'a' && attribute === 'title') ||
        (name === 'ol' && attribute === 'start' && /^\d+$/.test(value));
      if (!good) faults.push(`${attribute}="${value}"`);
    }
  }
  const rest = html.replace(tag, '');
  if (/[<>]/.test(rest)) faults.push(`stray: ${rest}`);
  return faults;
}

describe('renderMarkdown', () => {
  it('renders paragraphs, lists, quotations, emphasis, code words, breaks and links', () => {
    const text = 'A *b* **c** `d`  \n<https://e.example/>\n\n- f\n\n3. g\n\n> h';
    expect(renderMarkdown(text)).toBe(
      [
        '<p>A <em>b</em> <strong>c</strong> <code>d</code><br>',
        '<a href="https://e.example/" rel="noopener noreferrer nofollow ugc">https://e.example/</a></p>',
        '<ul>\n<li>f</li>\n</ul>',
        '<ol start="3">\n<li>g</li>\n</ol>',
        '<blockquote>\n<p>h</p>\n</blockquote>\n',
      ].join('\n'),
    );
  });

  it('shows what it does not know as the text it is', () => {
    expect(renderMarkdown('# Title <b>x</b>')).toBe('<p># Title &lt;b&gt;x&lt;/b&gt;</p>\n');
    expect(renderMarkdown('[x](javascript:alert(1))')).toBe('<p>[x](javascript:alert(1))</p>\n');
    expect(renderMarkdown('')).toBe('');
  });

  it('marks every link as not vouched for', () => {
    expect(renderMarkdown('[x][r]\n\n[r]: https://e.example/ "t"')).toBe(
      '<p><a href="https://e.example/" title="t" rel="noopener noreferrer nofollow ugc">x</a></p>\n',
    );
  });

  it('is judged by a test that sees what must not be', () => {
    const html = [
      '<script>x</script>',
      '<p onclick="x">',
      '<p onclick=x>',
      '<a href="javascript:x">',
      '<a href="https://a.example/" autofocus>',
      '<ol style="x">',
      '<p',
      '<!-- -->',
    ];
    for (const one of html) expect(faultsOf(one), one).not.toEqual([]);
    expect(faultsOf('<p>a &lt;b&gt; <a href="https://a.example/">c</a><br></p>')).toEqual([]);
  });

  it.each(PAYLOADS)('makes nothing of %j but harmless text', (payload) => {
    for (const text of [payload, `Words ${payload} words`, `- ${payload}`, `> ${payload}\n\n*${payload}*`])
      expect(faultsOf(renderMarkdown(text))).toEqual([]);
  });

  it('puts out only what is allowed, whatever goes in', () => {
    const piece = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...PAYLOADS) },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ...['<', '>', '"', "'", '&', '`', '*', '_', '[', ']', '(', ')', '!', '#', '|', '\\', '\n', '\n\n', '    '],
          ...[
            '- ',
            '> ',
            '1. ',
            '](javascript:',
            'https://a.example/',
            'onclick=',
            'script',
            '&lt;',
            '&#60;',
            '```',
            '[x]: ',
          ],
        ),
      },
      fc.string({ maxLength: 20, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(faultsOf(renderMarkdown(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('renderMarkdown of words alone', () => {
  it('gives what the parser gives', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'Б',
        '数',
        'ع',
        'import ',
        ' ',
        '  ',
        '   ',
        '\u00a0',
        '\n',
        '\n\n',
        '\n\n\n',
        '12 ',
        '3, ',
        '4. ',
        '5) ',
      ],
      ...['.', ':', '"', "'", '/', '& ', 'R&D', '&', '%', '(', ')', '-', '- ', '+', '@', '…'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = `a${pieces.join('')}`;
        // What is beside the words needs the parser.
        expect(renderMarkdown(`${text}\n\n*b*`)).toBe(`${renderMarkdown(text)}<p><em>b</em></p>\n`);
        expect(plainText(`${text}\n\n*b*`)).toBe(`${plainText(text)} b`);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('plainText', () => {
  it('takes no longer for each blank of a long stretch, no more than the renderer', () => {
    const text = `a${' '.repeat(200_000)}b\nc${' '.repeat(200_000)}`;
    const start = performance.now();
    expect(plainText(text)).toHaveLength(200_004);
    expect(renderMarkdown(text).endsWith('b\nc</p>\n')).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('gives the words alone, on one line', () => {
    const text = 'A *b* **c** `d`  \nand [e](https://e.example/)\nso.\n\n- f\n- g\n\n> h & i &amp; <j>';
    expect(plainText(text)).toBe('A b c d and e so. f g h & i & <j>');
    expect(plainText('')).toBe('');
  });
});
