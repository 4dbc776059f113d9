import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explorerNames } from '../../src/found-names.ts';
import { viewRegister } from '../../src/model/register-view.ts';
import { facetFile, titleFile } from '../../src/publish/explorer-files.ts';
import { openRegister } from '../../src/register.ts';
import { INVENTED_DAY } from './invent-pledge.ts';

/** Writes what the explorer loads of a register, and nothing else of its site. */
export function writeExplorerFiles(root: string, folder: string): void {
  const { dataset } = openRegister(root, INVENTED_DAY);
  const view = viewRegister(dataset, INVENTED_DAY);
  const facets = facetFile(view);
  const columns = Object.keys(facets.facets) as (keyof typeof facets.facets)[];
  const names = explorerNames(columns, (facet) => facets.facets[facet].values, dataset);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries({ facets, titles: titleFile(view), names }))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
}
