import { closest, simplify } from './closest.ts';
import type { Entity } from './entity.ts';

/** The id of the entity a person meant who wrote its name, another of its names, a part of its id or a misspelt id. */
export function likelyEntity(
  word: string,
  entities: readonly Pick<Entity, 'id' | 'name' | 'aliases'>[],
): string | undefined {
  const plain = simplify(word);
  if (plain === '') return undefined;
  const named = entities.find(({ name, aliases }) => [name, ...aliases].some((one) => simplify(one) === plain));
  if (named) return named.id;
  const near = closest(
    word,
    entities.map(({ id }) => id),
  );
  if (near !== undefined) return near;
  const part = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const [only, ...more] = part.length < 3 ? [] : entities.filter(({ id }) => `-${id}-`.includes(`-${part}-`));
  return more.length === 0 ? only?.id : undefined;
}
