import { idFrom } from '../../authoring/id-from.ts';
import { isTaken } from '../../authoring/taken-ids.ts';
import { sortByName } from '../../i18n/format.ts';
import { Pillar } from '../../schema/vocabularies.ts';
import { addEntry, entriesIn, isEmpty, renumber } from './controls.ts';
import { byId, element } from '../element.ts';
import { bringKeys, type Keys, type Named, suggest } from './keys.ts';
import type { Session } from './session.ts';

const NEW = 'new_entities';

/** Brings the lists of entities and countries to life; an entity that is not known is described in place. */
export function bringLists(session: Session, onChange: () => void): ReadonlyMap<string, Keys> {
  const { form, slice, lists, translator } = session;
  const places = Object.entries(lists.places).map(([key, name]): Named => ({
    key,
    name,
    aliases: lists.also[key] ?? [],
  }));
  const entities = slice.entities.map(({ id, name, aliases }): Named => ({ key: id, name, aliases }));
  const byName = (all: readonly Named[]) => sortByName(translator.locale, all, ({ name }) => name);
  const names = (all: readonly Named[]) => byName(all).map(({ name }) => name);
  suggest('entities', names(entities));
  suggest('countries', names(places));
  suggest('currencies', ['USD', ...slice.currencies.filter((code) => code !== 'USD')]);
  suggest('pledges', Object.keys(slice.pledges));
  fillCountries(session, byName(places));
  fillChoices(
    form,
    'pillars',
    Pillar.options.map((pillar) => [pillar, translator.t(`pillar.${pillar}`)]),
  );
  fillChoices(
    form,
    'sdgs',
    lists.sdgs.map((name, index) => [String(index + 1), `${index + 1} ${name}`]),
  );
  fillChoices(
    form,
    'wsis_action_lines',
    Object.entries(lists.wsis_action_lines).map(([code, name]) => [code, `${code} ${name}`]),
  );
  const made = new Map<string, Keys>();
  for (const holder of form.querySelectorAll<HTMLElement>('[data-keys]')) {
    const isEntities = holder.dataset['table'] === 'entities';
    const keys = bringKeys(holder, {
      known: () => (isEntities ? [...entities, ...describedIn(form)] : places),
      sayRemove: (name) => translator.t('composer.remove', { name }),
      onUnknown: (typed, meant) => askAbout(session, keys, typed, meant, isEntities, onChange),
      onChange: () => {
        byId('said').textContent = '';
        holder.querySelector('.asked')?.remove();
        showDescribed(form);
        onChange();
      },
    });
    made.set(holder.dataset['keys'] ?? '', keys);
  }
  return made;
}

/** Hides the descriptions of new entities while there are none. */
export function showDescribed(form: HTMLFormElement): void {
  const list = form.querySelector<HTMLElement>(`[data-groups="${NEW}"]`);
  if (list) list.hidden = entriesIn(form, NEW).every(isEmpty);
}

/**
 * The id of a described entity follows its name until someone writes another, and the list of entities follows the id. A
 * name without Latin letters gives none: the check then asks for it.
 */
export function followNames({ form, slice }: Session, keys: Keys | undefined): void {
  const isOfAnother = (id: string): boolean => isTaken(slice, 'entity', id);
  for (const entry of entriesIn(form, NEW)) {
    const [id, name] = ['id', 'name'].map((part) => entry.querySelector<HTMLInputElement>(`[name$=".${part}"]`));
    if (!id || !name) continue;
    // A description that was emptied begins anew.
    if (id.value + name.value === '') id.dataset['made'] = id.dataset['listed'] = '';
    if (name.value.trim() === '') continue;
    const listed = (): string => (isOfAnother(id.value.trim()) ? '' : id.value.trim());
    const before = id.dataset['listed'] ?? listed();
    if (id.value === (id.dataset['made'] ?? ''))
      id.value = id.dataset['made'] = idFrom('entity', [name.value], isOfAnother);
    const now = (id.dataset['listed'] = listed());
    if (now === before) continue;
    keys?.remove(before);
    if (now !== '') keys?.add(now);
  }
}

function askAbout(
  session: Session,
  keys: Keys,
  typed: string,
  meant: Named | undefined,
  isEntities: boolean,
  onChange: () => void,
): void {
  const { form, translator } = session;
  const holder = form.querySelector<HTMLElement>(`[data-table="${isEntities ? 'entities' : 'countries'}"][data-keys]`);
  const input = holder?.querySelector('input');
  if (!holder || !input) return;
  holder.querySelector('.asked')?.remove();
  const words = translator.t(isEntities ? 'composer.unknown-entity' : 'composer.unknown-country', { name: typed });
  const choice = (label: string, act: () => void) => {
    const button = element('button', { type: 'button', class: 'quiet' }, label);
    button.addEventListener('click', () => {
      input.value = '';
      holder.querySelector('.asked')?.remove();
      act();
      onChange();
    });
    return button;
  };
  const offers = [
    ...(meant ? [choice(translator.t('composer.meant', { name: meant.name }), () => keys.add(meant.key))] : []),
    ...(isEntities
      ? [choice(translator.t('composer.describe', { name: typed }), () => describe(session, keys, typed))]
      : []),
  ];
  holder
    .querySelector('.find')
    ?.after(element('div', { class: 'asked' }, element('p', { class: 'error' }, words), ...offers));
  byId('said').textContent = words;
}

function describe(session: Session, keys: Keys, typed: string): void {
  const { form, templates } = session;
  const entry = entriesIn(form, NEW).find(isEmpty) ?? addEntry(form, templates, NEW);
  renumber(form, NEW);
  const name = entry?.querySelector<HTMLInputElement>('[name$=".name"]');
  if (!entry || !name) return;
  name.value = typed;
  followNames(session, keys);
  showDescribed(form);
  const id = entry.querySelector<HTMLInputElement>('[name$=".id"]');
  (id?.value === '' ? id : entry.querySelector<HTMLElement>('[name$=".entity_type"]'))?.focus();
}

function describedIn(form: HTMLFormElement): Named[] {
  return entriesIn(form, NEW).flatMap((entry) => {
    const [id, name] = ['id', 'name'].map((part) => entry.querySelector<HTMLInputElement>(`[name$=".${part}"]`)?.value);
    return id ? [{ key: id, name: name || id, aliases: [] }] : [];
  });
}

/** Fills the lists of all countries, in the forms and in the empty entries they are made from. */
function fillCountries({ form, templates }: Session, places: readonly Named[]): void {
  for (const holder of [form, ...templates.values()])
    for (const select of holder.querySelectorAll('select[data-table="countries"]'))
      select.append(...places.map(({ key, name }) => element('option', { value: key }, name)));
}

/** Fills a long list of boxes. */
function fillChoices(form: HTMLFormElement, path: string, entries: readonly (readonly [string, string])[]): void {
  form.querySelector(`[data-fill="${path}"]`)?.append(
    ...entries.map(([value, name]) => {
      const box = element('input', { type: 'checkbox', name: path, value });
      return element('li', {}, element('label', {}, box, ` ${name}`));
    }),
  );
}
