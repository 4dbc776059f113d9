import type { APIRoute } from 'astro';
import { chartPaths, figureAt } from '../../../chart-files.ts';
import { lateFiles } from '../../../late-files.ts';
import { tableToCsv } from '../../../publish/to-csv.ts';

export const getStaticPaths = () =>
  lateFiles(chartPaths(), ({ params: { locale, id } }) => ({
    path: `${locale}/charts/${id}.csv`,
    body: () => tableToCsv(figureAt(locale, id).data),
  }));

export const GET: APIRoute = ({ params }) => new Response(tableToCsv(figureAt(params['locale'], params['id']).data));
