import type { APIRoute } from 'astro';
import { chartPaths, chartSvg } from '../../../chart-files.ts';
import type { LocaleId } from '../../../i18n/locales.ts';
import { lateFiles } from '../../../late-files.ts';

const project = process.env['P2C_PROJECT'] ?? '.';

export const getStaticPaths = () =>
  lateFiles(chartPaths(), ({ params: { locale, id } }) => ({
    path: `${locale}/charts/${id}.svg`,
    body: () => chartSvg(locale, id, project),
  }));

export const GET: APIRoute = ({ params }) =>
  new Response(chartSvg(params['locale'] as LocaleId, params['id'] ?? '', project));
