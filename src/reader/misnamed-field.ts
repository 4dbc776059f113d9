import { EVENT_ID, type Event } from 'js-yaml';

/** A colon that nothing stands before. */
const NAMELESS = /(?<=(?:^|\n|[{,?-]) *):/;

/**
 * The first field that has no name, or a list or a group of fields for a name.
 * @returns its position in the YAML
 */
export function misnamedField(text: string, events: readonly Event[]): number | undefined {
  // What is due next in each group or list around an event.
  const due: ('name' | 'value' | 'entry')[] = [];
  let last = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      due.pop();
      continue;
    }
    const start = startOf(event);
    const here = due.at(-1);
    if (here === 'name' && event.type !== EVENT_ID.SCALAR)
      return start - (/\? *$/.exec(text.slice(0, start))?.[0].length ?? 0);
    if (here === 'name' && start < 0) return last + Math.max(0, text.slice(last).search(NAMELESS));
    if (here !== undefined && here !== 'entry') due[due.length - 1] = here === 'name' ? 'value' : 'name';
    if (event.type === EVENT_ID.MAPPING) due.push('name');
    if (event.type === EVENT_ID.SEQUENCE) due.push('entry');
    last = Math.max(last, start);
  }
  return undefined;
}

function startOf(event: Event): number {
  return 'valueStart' in event ? event.valueStart : 'start' in event ? event.start : -1;
}
