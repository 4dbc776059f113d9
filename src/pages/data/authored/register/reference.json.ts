import type { APIRoute } from 'astro';
import { referenceSlice } from '../../../../authoring/register-slice.ts';
import { site } from '../../../../site-dataset.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(referenceSlice(site().view.dataset)));
