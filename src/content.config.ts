import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FocusAreaProse, PageProse } from './schema/prose.ts';

/** Prose comes with the data tree where that has some, else from the project itself. */
function proseBase(folder: string): string {
  const own = join(process.env['P2C_ROOT'] ?? '.', 'content', folder);
  return existsSync(own) ? own : inProject(folder);
}

function inProject(folder: string): string {
  return join(process.env['P2C_PROJECT'] ?? '.', 'content', folder);
}

// The id is the path: `access/en`. A `slug` in the front matter has no say in it.
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

export const collections = {
  focusAreas: defineCollection({
    loader: glob({ base: proseBase('focus-areas'), pattern: '*/*.mdx', generateId }),
    schema: FocusAreaProse,
  }),
  prose: defineCollection({
    loader: glob({ base: proseBase('pages'), pattern: '*/*.mdx', generateId }),
    schema: PageProse,
  }),
  projectProse: defineCollection({
    loader: glob({ base: inProject('pages'), pattern: '*/*.mdx', generateId }),
    schema: PageProse,
  }),
};
