import { SHARD_SIZE } from './scale.ts';

/**
 * The shard a pledge is in, as it stands in addresses: lower-case hexadecimal digits, as many as the last one has. It
 * follows from the id alone, so that a browser finds it too, and no pledge moves when another comes or goes.
 * @param shards how many there are, a power of two
 */
export function shardOf(id: string, shards: number): string {
  return shardName(hashOf(id) & (shards - 1), shards);
}

/** What a part of a pledge's article is named on a page that holds others: no id has two hyphens in a row. */
export function partOf(id: string, part: string): string {
  return `${id}--${part}`;
}

/** The name of each shard of so many, in their order. */
export function shardNames(shards: number): string[] {
  return Array.from({ length: shards }, (_, number) => shardName(number, shards));
}

/** How many shards to ask for with so many pledges, so that none holds many more than `SHARD_SIZE`. */
export function shardsFor(pledges: number): number {
  return 2 ** Math.max(1, Math.ceil(Math.log2(pledges / SHARD_SIZE)));
}

/**
 * The number of shards that a setting asks for.
 * @param setting as it stands in the environment
 * @returns nought where each pledge has a page of its own
 * @throws when it is no power of two from 2 on
 */
export function readShards(setting: string | undefined): number {
  if (!setting) return 0;
  const shards = Number(setting);
  if (/^\d+$/.test(setting) && shards >= 2 && shards <= MOST && Number.isInteger(Math.log2(shards))) return shards;
  throw new Error(
    `PLEDGE_SHARDS is “${setting}”. It is the number of pages that the pledges share, and has to be a power of two from 2 ` +
      `to ${MOST}, such as ${shardsFor(100_000)} for 100,000 pledges. Leave it out, and each pledge has a page of its own.`,
  );
}

/** More would be of no use: so many pages are as many files as a site is rarely allowed. */
const MOST = 2 ** 16;

function shardName(number: number, shards: number): string {
  return number.toString(16).padStart((shards - 1).toString(16).length, '0');
}

/** FNV-1a with 32 bits. Its low bits alone would repeat: the high ones are folded into them. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  // Ids are letters, digits and hyphens: one byte each.
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 16);
}
