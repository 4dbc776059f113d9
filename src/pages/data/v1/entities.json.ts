import type { APIRoute } from 'astro';
import { toJson } from '../../../publish/to-json.ts';
import { EntityV1, toEntityV1 } from '../../../publish/v1.ts';
import { fileHead, site } from '../../../site-dataset.ts';

export const GET: APIRoute = () => {
  const { view } = site();
  const entities = [...view.entity.values()].map((entity) => toEntityV1(entity, view));
  return new Response(toJson(fileHead(), 'entities', EntityV1, entities));
};
