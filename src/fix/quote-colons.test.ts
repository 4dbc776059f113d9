import { describe, expect, it } from 'vitest';
import { quoteColons } from './quote-colons.ts';

describe('quoteColons', () => {
  it.each([
    ['title: Schools: 200 online\n', 'title: "Schools: 200 online"\n'],
    ['title: “Schools: 200 online”\nscope: national\n', 'title: "“Schools: 200 online”"\nscope: national\n'],
    ['title: The plan:\n', 'title: "The plan:"\n'],
    ['title: A "plan": C:\\\n', 'title: "A \\"plan\\": C:\\\\"\n'],
    [
      'sources:\n  - title: A page: its name\n    url: https://a.example/\n',
      'sources:\n  - title: "A page: its name"\n    url: https://a.example/\n',
    ],
  ])('writes %j as %j', (before, after) => {
    expect(quoteColons(before).text).toBe(after);
    expect(quoteColons(after)).toEqual({ text: after, repairs: [] });
  });

  it('names the line, and what stood there', () => {
    expect(quoteColons('scope: national\ntitle: Schools: 200 online\n').repairs).toEqual([
      { name: 'quotes', line: 2, before: 'Schools: 200 online', after: '"Schools: 200 online"' },
    ]);
  });

  it.each([
    'title: Schools online\nurl: https://a.example/\n',
    'period: { start: 2025, end: 2028 }\n',
    'note: >\n  One: two\ntitle: One: two\n',
    'title: One: two # three: four\n',
    'title: One: two\n  and: more\n   of it\n',
    'title: One: two\nscope national\n',
  ])('leaves %j as it is', (yaml) => {
    expect(quoteColons(yaml)).toEqual({ text: yaml, repairs: [] });
  });
});
