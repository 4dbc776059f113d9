import type { APIRoute } from 'astro';
import { registerSlice } from '../../../authoring/register-slice.ts';
import { site } from '../../../site-dataset.ts';

export const GET: APIRoute = () => {
  const { dataset, today } = site().view;
  return new Response(JSON.stringify(registerSlice(dataset, today)));
};
