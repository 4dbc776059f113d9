import type { APIRoute } from 'astro';
import { registerSlice } from '../../../authoring/register-slice.ts';
import { site } from '../../../site-dataset.ts';

export const GET: APIRoute = () => {
  return new Response(JSON.stringify(registerSlice(site().view.dataset)));
};
