import type { APIRoute } from 'astro';
import { FACETS } from '../../../../explorer/facets.ts';
import { explorerNames } from '../../../../found-names.ts';
import { facetFile } from '../../../../publish/explorer-files.ts';
import { site } from '../../../../site-dataset.ts';

export const GET: APIRoute = () => {
  const { view } = site();
  const { facets } = facetFile(view);
  return new Response(JSON.stringify(explorerNames(FACETS, (facet) => facets[facet].values, view.dataset)));
};
