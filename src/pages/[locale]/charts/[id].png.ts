import type { APIRoute } from 'astro';
import { chartPaths, chartSvg } from '../../../chart-files.ts';
import type { LocaleId } from '../../../i18n/locales.ts';
import { lateFiles } from '../../../late-files.ts';
import { toPng } from '../../../picture/to-png.ts';

const project = process.env['P2C_PROJECT'] ?? '.';
const chartPng = (locale: LocaleId, id: string) => toPng(chartSvg(locale, id, project), project);

export const getStaticPaths = () =>
  lateFiles(chartPaths(), ({ params: { locale, id } }) => ({
    path: `${locale}/charts/${id}.png`,
    body: chartPng(locale, id),
  }));

export const GET: APIRoute = ({ params }) =>
  new Response(chartPng(params['locale'] as LocaleId, params['id'] ?? '').slice().buffer);
