import type { APIRoute } from 'astro';
import { toCsv } from '../../../publish/to-csv.ts';
import { toPledgeV1 } from '../../../publish/v1.ts';
import { site } from '../../../site-dataset.ts';

export const GET: APIRoute = () => {
  const { view } = site();
  return new Response(toCsv(view.pledges.map((pledge) => toPledgeV1(pledge, view))));
};
