import type { APIRoute } from 'astro';
import { formerIds } from '../../../model/former-ids.ts';
import { toJson } from '../../../publish/to-json.ts';
import { FormerIdV1 } from '../../../publish/v1.ts';
import { fileHead, site } from '../../../site-dataset.ts';

export const GET: APIRoute = () =>
  new Response(toJson(fileHead(), 'former_ids', FormerIdV1, formerIds(site().view.dataset)));
