import type { APIRoute } from 'astro';
import { chartPaths, figureAt } from '../../../chart-files.ts';
import { tableToCsv } from '../../../publish/to-csv.ts';

export const getStaticPaths = chartPaths;
export const GET: APIRoute = ({ params }) => new Response(tableToCsv(figureAt(params['locale'], params['id']).data));
