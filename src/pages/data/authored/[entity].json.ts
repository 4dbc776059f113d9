import type { APIRoute } from 'astro';
import { recordsOfEntity } from '../../../authoring/register-slice.ts';
import { site } from '../../../site-dataset.ts';

export const getStaticPaths = () => [...site().view.entity.keys()].map((entity) => ({ params: { entity } }));

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(recordsOfEntity(site().view.pledgesOfEntity.get(params['entity'] ?? '') ?? [])));
