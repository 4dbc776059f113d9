import type { APIRoute } from 'astro';
import { chartPaths, chartSvg } from '../../../chart-files.ts';
import { toPng } from '../../../picture/to-png.ts';

export const getStaticPaths = chartPaths;
export const GET: APIRoute = async ({ params }) =>
  new Response(toPng(await chartSvg(params['locale'], params['id']), process.env['P2C_PROJECT'] ?? '.').slice().buffer);
