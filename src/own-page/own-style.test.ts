import { describe, expect, it } from 'vitest';
import { ownStyle } from './own-style.ts';
import { pageNames } from './page-names.ts';

const PAGE =
  '<html lang="fr"><body><nav class="languages"><a lang="ar">ع</a></nav><main id="content" class="wrap wide"><h1>T</h1><svg><a href="#x"><rect class="bar"/></a></svg></main></body></html>';
const NAMES = pageNames(PAGE);

describe('ownStyle', () => {
  it.each([
    ['h1{top:0}', 'h1{top:0}'],
    ['h2{top:0}', ''],
    ['h1,h2{top:0}', 'h1{top:0}'],
    ['.wrap.wide{top:0}', '.wrap.wide{top:0}'],
    ['.wrap .narrow{top:0}', ''],
    ['#content>h1{top:0}', '#content>h1{top:0}'],
    ['#other h1{top:0}', ''],
    [':is(h2,h1):hover{top:0}', ':is(h2,h1):hover{top:0}'],
    [':is(h2,h3){top:0}', ''],
    ['h1:not(.other){top:0}', 'h1:not(.other){top:0}'],
    ['[hidden]{top:0}', '[hidden]{top:0}'],
    [':lang(fr) h1{top:0}', ':lang(fr) h1{top:0}'],
    [':lang(ar){top:0}', ''],
    ['*,:before{top:0}', '*,:before{top:0}'],
    ['a:focus-visible{top:0}', 'a:focus-visible{top:0}'],
  ])('makes of %s %j', (style, own) => {
    expect(ownStyle(style, NAMES)).toBe(own);
  });

  it('looks into conditions, and leaves out those that hold nothing', () => {
    const style =
      '@media (width>=40rem){h1{top:0}h2{top:0}}@media print{h2{top:0}}@supports (top:0){@media print{h1{top:0}}}';
    expect(ownStyle(style, NAMES)).toBe('@media (width>=40rem){h1{top:0}}@supports (top:0){@media print{h1{top:0}}}');
  });

  it('leaves alone what it does not know', () => {
    const style = '@keyframes turn{0%{top:0}to{top:1px}}@page{margin:1cm}';
    expect(ownStyle(style, NAMES)).toBe(style);
  });

  it('keeps the properties that its rules ask for, and those that these ask for', () => {
    const style = ':root{--a:var(--b);--b:0;--c:1px;--d:var(--c)}h1{top:var(--a,1px)}h2{top:var(--d)}';
    expect(ownStyle(style, NAMES)).toBe(':root{--a:var(--b);--b:0}h1{top:var(--a,1px)}');
  });
});
