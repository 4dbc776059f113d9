import { expect, it } from 'vitest';
import { attributes } from './attributes.ts';
import { markup } from './markup.ts';

const element = (values: Parameters<typeof attributes>[0]) => String(markup`<a${attributes(values)}>`);

it('attributes are written in their order, those without a value left out', () => {
  expect(element({ href: '/en/', class: undefined, lang: 'en' })).toBe('<a href="/en/" lang="en">');
  expect(element({ class: undefined })).toBe('<a>');
});

it('nothing is a value: a nought and an empty text stay', () => {
  expect(element({ x: 0, alt: '' })).toBe('<a x="0" alt="">');
});

it('an attribute ends where it should, whatever its value holds', () => {
  expect(element({ title: `"><script>'&` })).toBe('<a title="&quot;&gt;&lt;script&gt;&#39;&amp;">');
});
