import { describe, expect, it } from 'vitest';
import { markup } from './markup.ts';

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

  it('writes nothing for nothing, and numbers as they are', () => {
    expect(String(markup`${false}${undefined}${0}${[]}`)).toBe('0');
  });
});
