import type { Dataset } from '../schema/dataset.ts';
import { plainWords } from './title-says-more.ts';

/**
 * Tells which ids mean one entity: those whose names or other names are equal but for capitals and punctuation.
 * @returns for an id, one id that stands for all of the same entity
 */
export function sameEntities({ entities }: Dataset): (id: string) => string {
  // A forest: from an id or a name one step towards what stands for it.
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    for (let step = key; step !== root;) {
      const next = parents.get(step) ?? root;
      parents.set(step, root);
      step = next;
    }
    return root;
  };
  for (const { id, name, aliases } of entities)
    for (const word of [name, ...aliases].map(plainWords).filter((words) => words !== '')) {
      // A space, which no id has, keeps names and ids apart.
      const [from, to] = [find(`name ${word}`), find(id)];
      if (from !== to) parents.set(from, to);
    }
  return find;
}
