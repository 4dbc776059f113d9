/** Chance that repeats itself: the same words at the start give the same choices on every machine. */
export interface Chance {
  /** At least 0, less than 1. */
  readonly next: () => number;
  readonly happens: (probability: number) => boolean;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly one: <Item>(items: readonly Item[]) => Item;
  /** Different items, in the order of the list. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
  /** One of some names, each as often as its number says. */
  readonly weighted: <Name extends string>(weights: Readonly<Record<Name, number>>) => Name;
}

/** Chance that begins at a place of its own for each row of words and numbers. */
export function chanceOf(...start: readonly (string | number)[]): Chance {
  let state = hash(start.join(' '));
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const one = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('There is nothing to choose from.');
    return items[whole(0, items.length - 1)] as Item;
  };
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    let wanted = Math.min(count, items.length);
    return items.filter((_, index) => {
      const isTaken = next() < wanted / (items.length - index);
      if (isTaken) wanted--;
      return isTaken;
    });
  };
  const weighted = <Name extends string>(weights: Readonly<Record<Name, number>>): Name => {
    const names = Object.keys(weights) as Name[];
    let left = next() * names.reduce((sum, name) => sum + weights[name], 0);
    return names.find((name) => (left -= weights[name]) < 0) ?? one(names);
  };
  return { next, happens: (probability) => next() < probability, whole, one, some, weighted };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}
