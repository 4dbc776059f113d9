/** What can be repaired, by name; each has its words in the catalogue, as `fix.<name>`. */
export type RepairName =
  | 'byte-order-mark'
  | 'line-ends'
  | 'hidden-character'
  | 'separator'
  | 'normal-form'
  | 'odd-space'
  | 'trailing-spaces'
  | 'cell-spaces'
  | 'final-newline'
  | 'key-order'
  | 'https'
  | 'list'
  | 'thousands'
  | 'letter-case'
  | 'date'
  | 'column-name'
  | 'number-quotes'
  | 'quotes'
  | 'usual-form';

/** One thing that was repaired: on which line, from 1, what stood there and what stands there now. */
export interface Repair {
  readonly name: RepairName;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A text after its repairs; the same text when there was nothing to repair. */
export interface Repaired {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Most rounds of repairs; one repair can make room for another, and three rounds are the most ever needed. */
const MAX_ROUNDS = 8;

/** Repeats the steps until nothing changes, so that a second run finds nothing left to do. */
export function repairAll(text: string, steps: readonly ((text: string) => Repaired)[]): Repaired {
  let now = text;
  const repairs: Repair[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = now;
    for (const step of steps) {
      const done = step(now);
      now = done.text;
      for (const repair of done.repairs) repairs.push(repair);
    }
    if (now === before) return { text: now, repairs };
  }
  // Steps that undo each other have no one right answer.
  return { text, repairs: [] };
}
