import { describe, expect, it } from 'vitest';
import { ownValue } from './own-value.ts';

describe('ownValue', () => {
  it('gives what was put there under a name, and nothing that every object has', () => {
    expect(ownValue({ a: 1 }, 'a')).toBe(1);
    for (const name of ['b', 'constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])
      expect(ownValue({ a: 1 }, name), name).toBeUndefined();
    expect(ownValue(JSON.parse('{ "constructor": 2, "__proto__": 3 }') as Record<string, number>, '__proto__')).toBe(3);
  });
});
