import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</script>',
  '<script\n>alert(1)</script\n>',
  '<script/x>alert(1)</script>',
  '</p><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<body onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="https://www.example.org/" onclick="alert(1)">x</a>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example/"><button>x</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<marquee onstart=alert(1)>',
  '<video><source onerror="alert(1)"></video>',
  '<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)></style>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<!-- --><script>alert(1)</script><!-- -->',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<!DOCTYPE html><script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;&#x61;vascript:alert(1))',
  '[x](\\javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x]( javascript:alert(1) "title")',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](file:///etc/passwd)',
  '[x](//evil.example/)',
  '[x](https://www.example.org/"onmouseover="alert(1))',
  '[x](https://www.example.org/ "\\" onmouseover=alert(1) x=\\"")',
  '[x](https://www.example.org/<script>alert(1)</script>)',
  '[x](https://user:word@evil.example/)',
  '[x](https:\\\\evil.example\\)',
  '[x]: javascript:alert(1)\n\n[x]',
  '[x]: <javascript:alert(1)> "t"\n\n[y][x]',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '<https://www.example.org/"onclick="alert(1)>',
  '![x](javascript:alert(1))',
  '![x](https://evil.example/x.png "onerror=alert(1)")',
  '![x" onerror="alert(1)](https://evil.example/x.png)',
  '[![x](javascript:alert(1))](javascript:alert(1))',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '~~~ "onload=alert(1)\nx\n~~~',
  '# <script>alert(1)</script>',
  '| <script>alert(1)</script> |\n| - |\n| x |',
  '- <img src=x onerror=alert(1)>',
  '> <svg/onload=alert(1)>',
  '1. [x](javascript:alert(1))',
  '**<script>alert(1)</script>**',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\\<script>alert(1)\\</script>',
  '\u0000<script>alert(1)</script>',
  '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  '\u202e<script>alert(1)</script>',
  '＜script＞alert(1)＜/script＞',
];

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

describe('plainText', () => {
  it('gives the words alone, on one line', () => {
    const text = 'A *b* **c** `d`  \nand [e](https://e.example/)\nso.\n\n- f\n- g\n\n> h & i &amp; <j>';
    expect(plainText(text)).toBe('A b c d and e so. f g h & i & <j>');
    expect(plainText('')).toBe('');
  });
});
