import type { APIRoute } from 'astro';
import { chartPaths, chartSvg } from '../../../chart-files.ts';

export const getStaticPaths = chartPaths;
export const GET: APIRoute = async ({ params }) => new Response(await chartSvg(params['locale'], params['id']));
