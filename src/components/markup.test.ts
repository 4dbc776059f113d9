import { describe, expect, it } from 'vitest';
import { kept, markup, nested, wordless } from './markup.ts';

describe('markup', () => {
  it('escapes every text put into it, in elements and in attributes', () => {
    const text = `<script>alert("1")</script> & 'more'`;
    const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;';
    expect(String(markup`<p title="${text}">${text}</p>`)).toBe(`<p title="${escaped}">${escaped}</p>`);
    expect(String(markup`${[text, text]}`)).toBe(`${escaped}${escaped}`);
  });

  it('takes what it made itself as it is, once and within lists', () => {
    const item = markup`<li>${'a & b'}</li>`;
    expect(String(markup`<ul>${item}${[item, item]}</ul>`)).toBe(`<ul>${'<li>a &amp; b</li>'.repeat(3)}</ul>`);
  });

  it('escapes what only looks like its own', () => {
    const forged = { toString: () => '<b>' } as unknown as string;
    expect(() => String(markup`${[forged]}`)).toThrow();
  });

  it('keeps what stands on many pages as one part, wherever it is put', () => {
    const mark = kept(markup`<b>${'&'}</b>`);
    const { parts } = markup`<p>${[mark, markup`, ${mark}`]}</p>`;
    expect(parts.map(String)).toEqual(['<p>', '<b>&amp;</b>', ', ', '<b>&amp;</b>', '</p>']);
    expect(parts[1]).toBe(parts[3]);
    expect(parts.join('')).toBe(String(markup`<p>${mark}, ${mark}</p>`));
  });

  it('writes nothing for nothing, and numbers as they are', () => {
    expect(String(markup`${false}${undefined}${0}${[]}`)).toBe('0');
  });
});

describe('a page as part of a page', () => {
  const inside = (whole: ReturnType<typeof markup>) => String(nested(whole, (part) => `own--${part}`));

  it('has its headings a level lower', () => {
    expect(inside(markup`<h1 lang="fr">A</h1><h2>B</h2><header>C</header>`)).toBe(
      '<h2 lang="fr">A</h2><h3>B</h3><header>C</header>',
    );
  });

  it('has names of its own for its parts, wherever they are named', () => {
    expect(inside(markup`<p id="a"><a href="#a">A</a><a href="/b#a">B</a></p><svg aria-labelledby="t d"></svg>`)).toBe(
      '<p id="own--a"><a href="#own--a">A</a><a href="/b#a">B</a></p><svg aria-labelledby="own--t own--d"></svg>',
    );
  });

  it('keeps every text as it is, even one that looks like a name or a heading', () => {
    const text = '<h1 id="x"> href="#y" id=';
    const whole = markup`<p title="${text}" class="z">${text}</p>`;
    expect(inside(whole)).toBe(String(whole));
  });
});

describe('a drawing for the eye alone', () => {
  it('has no word, no name and no link, and all its marks', () => {
    const drawn = markup`<svg role="group" aria-labelledby="t"><title id="t">${'<text>'}</title><g class="low"><text x="1">${'</text>'}</text> </g><a href="/b" class="high" aria-label="B"><rect x="0" fill="none" pointer-events="all"></rect><rect x="1"></rect></a></svg>`;
    expect(String(wordless(drawn))).toBe('<svg><g class="high"><rect x="1"></rect></g></svg>');
  });
});
