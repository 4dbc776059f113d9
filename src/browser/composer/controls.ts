import { groupsIn, type FormValues, listIn } from '../../authoring/form-values.ts';

type Valued = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Names of controls that say where a record lies or hold its text, and are no fields. */
const APART: ReadonlySet<string> = new Set(['text', 'pledge', 'date']);

/** The lists of groups of a form, with an empty entry of each to make others from. */
export type Templates = ReadonlyMap<string, HTMLElement>;

/** Takes an empty entry of each list of groups, whatever was typed into the one that stands there. */
export function templatesOf(form: HTMLFormElement): Templates {
  return new Map(
    [...form.querySelectorAll<HTMLElement>('[data-groups]')].flatMap((list) => {
      const entry = list.querySelector<HTMLElement>('.entry');
      if (!entry) return [];
      const empty = entry.cloneNode(true) as HTMLElement;
      for (const control of empty.querySelectorAll<Valued>('[name]')) setBack(control);
      return [[list.dataset['groups'] ?? '', empty]];
    }),
  );
}

/** Holds on to what was filled in before the form was taken over. @returns puts it back */
export function holdTyped(form: HTMLFormElement): () => void {
  const typed = [...form.querySelectorAll<Valued>('[name]')].flatMap((control) => {
    const said = sayingOf(control);
    setBack(control);
    return said === sayingOf(control) ? [] : [{ control, said }];
  });
  return () => {
    for (const { control, said } of typed) say(control, said);
  };
}

function sayingOf(control: Valued): string | boolean {
  return control instanceof HTMLInputElement && control.type === 'checkbox' ? control.checked : control.value;
}

function say(control: Valued, said: string | boolean): void {
  if (typeof said === 'string') control.value = said;
  else if (control instanceof HTMLInputElement) control.checked = said;
}

/** Sets a control back to what the page proposes. */
function setBack(control: Valued): void {
  if (control instanceof HTMLSelectElement)
    control.selectedIndex = Math.max(
      0,
      [...control.options].findIndex(({ defaultSelected }) => defaultSelected),
    );
  else if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = control.defaultChecked;
  else control.value = control.defaultValue;
}

/** What the controls say, by name, in their order. */
export function entriesOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !APART.has(name) ? [[name, value]] : [],
  );
}

/** What one control says that is no field. */
export function valueOf(form: HTMLFormElement, name: string): string {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.value : '';
}

/** Fills all controls of a form from its values; lists of keys are filled elsewhere. */
export function fillControls(form: HTMLFormElement, templates: Templates, values: FormValues): void {
  for (const path of templates.keys()) {
    const count = Math.max(1, groupsIn(values, path));
    while (entriesIn(form, path).length > count) entriesIn(form, path).at(-1)?.remove();
    while (entriesIn(form, path).length < count) addEntry(form, templates, path);
  }
  for (const control of form.querySelectorAll<Valued>('[name]')) {
    const { name } = control;
    if (APART.has(name) || control.type === 'hidden') continue;
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = listIn(values, name).includes(control.value);
    else control.value = values[name] ?? listIn(values, name).join('\n');
  }
}

/** The entries of a list of groups, in their order. */
export function entriesIn(form: HTMLFormElement, path: string): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(`[data-groups="${path}"] > .entries > .entry`)];
}

/** True for an entry in which nothing is filled in. */
export function isEmpty(entry: HTMLElement): boolean {
  return [...entry.querySelectorAll<Valued>('[name]')].every(({ value }) => value.trim() === '');
}

/** Adds an empty entry to a list of groups. */
export function addEntry(form: HTMLFormElement, templates: Templates, path: string): HTMLElement | undefined {
  const entry = templates.get(path)?.cloneNode(true) as HTMLElement | undefined;
  if (entry) form.querySelector(`[data-groups="${path}"] > .entries`)?.append(entry);
  renumber(form, path);
  return entry;
}

/** Gives the entries of a list the numbers of their order: in names, ids and whatever points to an id. */
export function renumber(form: HTMLFormElement, path: string): void {
  entriesIn(form, path).forEach((entry, index) => {
    entry.setAttribute('aria-label', (entry.getAttribute('aria-label') ?? '').replace(/\d+$/, String(index + 1)));
    for (const inside of entry.querySelectorAll('*'))
      for (const name of ['name', 'id', 'for', 'aria-describedby']) {
        const value = inside.getAttribute(name);
        if (value === null) continue;
        const numbered = value
          .replaceAll(new RegExp(`\\bf-${path}-\\d+-`, 'g'), `f-${path}-${index}-`)
          .replace(new RegExp(`^${path}\\.\\d+\\.`), `${path}.${index}.`);
        inside.setAttribute(name, numbered);
      }
  });
}

/**
 * The control of a field, or the nearest one above it.
 * @param path dotted, its groups counted without those left empty
 */
export function controlOf(form: HTMLFormElement, path: string): HTMLElement | undefined {
  const parts = path.split('.');
  const [list = '', number = ''] = parts;
  const entries = entriesIn(form, list);
  if (entries.length > 0 && /^\d+$/.test(number)) {
    const entry = entries.filter((one) => !isEmpty(one))[Number(number)];
    const place = entry ? entries.indexOf(entry) : 0;
    parts[1] = String(place);
  }
  for (let length = parts.length; length > 0; length--) {
    const found = document.getElementById(`f-${parts.slice(0, length).join('-')}`);
    if (found) return found;
  }
  return undefined;
}
