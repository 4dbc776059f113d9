import { closest, simplify } from '../../schema/closest.ts';
import { byId, element } from '../element.ts';
import { released } from './released.ts';

/** Something that can be found by typing: its key, its name, its other names. */
export interface Named {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What the list of chosen keys needs to know and to say. */
export interface KeysOptions {
  readonly known: () => readonly Named[];
  readonly sayRemove: (name: string) => string;
  /** Called when something was typed that nothing has as its name, with what may have been meant. */
  readonly onUnknown: (typed: string, meant: Named | undefined) => void;
  readonly onChange: () => void;
}

/** A list of keys that are found by typing their names. */
export interface Keys {
  readonly set: (keys: readonly string[]) => void;
  readonly add: (key: string) => void;
  readonly remove: (key: string) => void;
}

/** Brings a control to life in which names are typed and keys are kept. */
export function bringKeys(holder: HTMLElement, options: KeysOptions): Keys {
  const path = holder.dataset['keys'] ?? '';
  const input = holder.querySelector('input');
  const chosen = holder.querySelector('ul');
  if (!input || !chosen) throw new Error(`The control of “${path}” is not complete.`);
  const keysNow = () => [...chosen.querySelectorAll('input')].map(({ value }) => value);
  const add = (key: string): void => {
    if (keysNow().includes(key)) return;
    const name = options.known().find((one) => one.key === key)?.name ?? key;
    const remove = element('button', { type: 'button', class: 'quiet' }, '×');
    remove.setAttribute('aria-label', options.sayRemove(name));
    const item = element(
      'li',
      { 'data-key': key },
      element('bdi', {}, name),
      remove,
      element('input', { type: 'hidden', name: path, value: key }),
    );
    remove.addEventListener('click', () => {
      item.remove();
      input.focus();
      options.onChange();
    });
    chosen.append(item);
  };
  let asked = '';
  const take = (): void => {
    const typed = input.value.trim();
    // What is being asked about it stays where it is: a button of it may be pressed.
    if (typed === '' || (typed === asked && holder.querySelector('.asked'))) return;
    asked = typed;
    const found = find(typed, options.known());
    if (!found) {
      options.onUnknown(typed, near(typed, options.known()));
      return;
    }
    add(found.key);
    input.value = '';
    options.onChange();
  };
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
  });
  // Choosing from the list of a datalist replaces the whole text at once.
  input.addEventListener('input', (event) => {
    const isChosen = !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
    if (isChosen && find(input.value, options.known())) take();
  });
  holder.querySelector('[data-act="add-key"]')?.addEventListener('click', take);
  // Who leaves the box has named what stands in it.
  input.addEventListener('change', () => void released().then(take));
  return {
    set: (keys) => {
      chosen.replaceChildren();
      keys.forEach(add);
    },
    add,
    remove: (key) => chosen.querySelector(`[data-key="${CSS.escape(key)}"]`)?.remove(),
  };
}

/** Fills a list of suggestions. */
export function suggest(table: string, names: readonly string[]): void {
  byId(`list-${table}`).replaceChildren(...names.map((value) => element('option', { value })));
}

function find(typed: string, known: readonly Named[]): Named | undefined {
  const plain = simplify(typed);
  return (
    known.find(({ key }) => key.toLowerCase() === typed.trim().toLowerCase()) ??
    known.find(({ name, aliases }) => [name, ...aliases].some((one) => simplify(one) === plain))
  );
}

function near(typed: string, known: readonly Named[]): Named | undefined {
  const names = known.flatMap(({ name, aliases }) => [name, ...aliases]);
  return find(closest(typed, names) ?? '', known);
}
