import type { APIRoute } from 'astro';
import { recordsOfEntity } from '../../../authoring/register-slice.ts';
import { lateFiles } from '../../../late-files.ts';
import { site } from '../../../site-dataset.ts';

export const getStaticPaths = () =>
  lateFiles(
    [...site().view.entity.keys()].map((entity) => ({ params: { entity } })),
    ({ params: { entity } }) => ({ path: `data/authored/${entity}.json`, body: recordsAt(entity) }),
  );

function recordsAt(entity: string): string {
  return JSON.stringify(recordsOfEntity(site().view.pledgesOfEntity.get(entity) ?? []));
}

export const GET: APIRoute = ({ params }) => new Response(recordsAt(params['entity'] ?? ''));
