import { parseEvents } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { timed } from '../../tests/timed.ts';
import { endOfFields, firstLineKind, kindOf, oddLead, plainNumber, unclosedLine, wholeNumberAt } from './yaml-fault.ts';

describe('firstLineKind', () => {
  it.each([
    ['-- \ntitle: A', 'almost'],
    ['\n---\ntitle: A', 'almost'],
    ['  ----', 'almost'],
    ['--\r\ntitle: A', 'almost'],
    ['—\ntitle: A', 'other-line'],
    ['***\ntitle: A', 'other-line'],
    ['___ \r\ntitle: A', 'other-line'],
    ['-\ntitle: A', 'other-line'],
    ['====', 'other-line'],
    ['title: A', 'fields'],
    ['\n  focus-areas:\n  - a', 'fields'],
    ['title:', 'fields'],
    ['title:A', 'other'],
    ['The title: A', 'other'],
    ['--- title: A', 'other'],
    ['*** title', 'other'],
    ['', 'other'],
  ])('of %j is %s', (text, kind) => {
    expect(firstLineKind(text)).toBe(kind);
  });
});

describe('endOfFields', () => {
  it.each([
    ['---\na: 1\nb: 2\n\nText.\n', 3],
    ['---\r\na: 1\r\n \r\nText.', 2],
    ['---\na: 1', 2],
    ['\n---\na: 1\n\nText.', 3],
    ['\n\nText.', 1],
  ])('of %j is line %d', (text, line) => {
    expect(endOfFields(text)).toBe(line);
  });
});

describe('kindOf', () => {
  it.each([
    ['found a tab character', 'title: "A', 'tab'],
    ['in a quoted scalar', 'title: A', 'quote'],
    ['unknown escape sequence', 'title: A', 'quote'],
    ['expected hexadecimal character', 'title: A', 'quote'],
    ['nesting exceeded', 'a: [[[', 'deep'],
    ['', '@acme', 'sign'],
    ['', 'title:  %', 'sign'],
    ['', 'focus-areas: `access`', 'sign'],
    ['', 'title: a @acme: b', 'colon'],
    ['', 'a: [one] two', 'sign'],
    ['', 'a:[one]two', 'sign'],
    ['', 'a: [one], two', 'bracket'],
    ['', 'a: [one] # two', 'bracket'],
    ['', 'a: [[one] two', 'bracket'],
    ['', '• access', 'bullet'],
    ['', 'the • access', 'no-colon'],
    ['in a flow collection', 'title: a "b', 'quote'],
    ['in a flow collection', 'title: [a "b', 'bracket'],
    ['expected the node content', 'title: }', 'bracket'],
    ['', 'title:  "A', 'quote'],
    ['', "title:'A", 'quote'],
    ['', 'my title: "A', 'other'],
    ['', 'amount:  { value: 5', 'bracket'],
    ['', 'amount:[', 'bracket'],
    ['', 'title: Access: for all', 'colon'],
    ['', 'title:  Access:', 'colon'],
    ['', 'title: Access:for all', 'other'],
    ['', 'title:A', 'no-colon'],
    ['', '- title:A', 'no-colon'],
    ['', 'title', 'no-colon'],
    ['', 'the title:A: b', 'other'],
    ['bad indentation of a mapping entry', 'title: A', 'indentation'],
    ['something else', 'title: A', 'other'],
  ])('of “%s” in %j is %s', (reason, line, kind) => {
    expect(kindOf(reason, line)).toBe(kind);
  });
});

describe('unclosedLine', () => {
  it.each([
    ['a: 1\nb: "open\nc: 3', 1],
    ['a: 1\nb: [x,\nc: 3', 1],
    ["a: 'one\n  two'\nb: {x\nc: 1", 2],
    ['a: "one\n  two"\nb: [x]\nc: 1', undefined],
    ['a: [x,\n  y]\nb: 2', undefined],
    ['- "open\nb: 2', undefined],
    ['a: open"\nb: 2', undefined],
    ['focus-areas:"x\nb: "y', 1],
  ])('of %j is line %s', (text, line) => {
    expect(unclosedLine(text)).toBe(line);
  });
});

describe('plainNumber', () => {
  it.each([
    ['1,715,000', '1715000'],
    ['12,345,678', '12345678'],
    ['1,500', ''],
    ['1234,500,000', ''],
    ['1,715,000.5', ''],
    ['x1,715,000', ''],
    ['1.5e6', '1500000'],
    ['2E3', '2000'],
    ['1e-3', ''],
    ['1e300', ''],
    ['0x1e3', ''],
    ['1_000', ''],
    ['.inf', ''],
    ['', ''],
  ])('writes %s as %j', (value, digits) => {
    expect(plainNumber(value)).toBe(digits);
  });
});

describe('wholeNumberAt', () => {
  const text = 'a: [1,\nb: [5,000, 12,345,678]\nc: 1,000';

  it.each([
    [3, undefined],
    [10, undefined],
    [11, '5,000'],
    [15, '5,000'],
    [16, undefined],
    [18, '12,345,678'],
    [27, '12,345,678'],
    [28, undefined],
    [33, '1,000'],
  ])('at position %d is %s', (position, number) => {
    expect(wholeNumberAt(text, position)).toBe(number);
  });
});

describe('oddLead', () => {
  it.each([
    ['a: 1\n\u00a0b: 2', 5, 'odd-space'],
    ['a:\u00a01', 2, 'odd-space'],
    ['focus-areas: \u3000x', 13, 'odd-space'],
    ['-\u00a0x', 1, 'odd-space'],
    ['  a：1', 3, 'wide-colon'],
    ['a: b\n  c：1', 8, 'wide-colon'],
  ])('finds in %j what is no plain blank or colon', (text, position, kind) => {
    expect(oddLead(text, parseEvents(text, {}))).toEqual({ position, kind });
    expect(oddLead(text)).toEqual({ position, kind });
  });

  it.each([
    'a: one\u00a0two',
    'a: \u00a0',
    'a: one：two',
    'a: 1',
    'a: >-\n  b：1\n  \u00a0c\nd: 2',
    'a: |\n  b：1',
    'a: "b\n  c：1\n  d"\ne: 2',
    "a: 'b\n  c：1'",
  ])('finds none in %j', (text) => {
    expect(oddLead(text, parseEvents(text, {}))).toBeUndefined();
    expect(oddLead(text)).toBeUndefined();
  });

  it('does not try without end in YAML that cannot be read', () => {
    const text = `a: >-\n${'  b：1\n'.repeat(8000)}c`;
    const { result, time } = timed(() => oddLead(text));
    expect(result).toBeUndefined();
    expect(time).toBeLessThan(5000);
  });

  it('finds its way in YAML that cannot be read', () => {
    expect(oddLead('a: >-\n  b：1\nc')).toBeUndefined();
    expect(oddLead('a: "b\n  c：1\n  d\ne: 2')).toBeUndefined();
    expect(oddLead('a: >-\n  b：1\nc：2\nd: [')).toEqual({ position: 13, kind: 'wide-colon' });
  });
});
