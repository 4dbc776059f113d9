import type { APIRoute } from 'astro';
import { toJson } from '../../../publish/to-json.ts';
import { PledgeV1, toPledgeV1 } from '../../../publish/v1.ts';
import { fileHead, site } from '../../../site-dataset.ts';

export const GET: APIRoute = () => {
  const { view } = site();
  const pledges = view.pledges.map((pledge) => toPledgeV1(pledge, view));
  return new Response(toJson(fileHead(), 'pledges', PledgeV1, pledges));
};
