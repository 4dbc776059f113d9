import type { APIRoute } from 'astro';
import { chartPaths, chartSvg } from '../../../chart-files.ts';
import type { LocaleId } from '../../../i18n/locales.ts';
import { lateFiles } from '../../../late-files.ts';
import { toPng } from '../../../picture/to-png.ts';
import { pictureFonts } from '../../../picture-fonts.ts';
import { nameOfAll } from '../../../shown.ts';

const project = process.env['P2C_PROJECT'] ?? '.';
const svgOf = (locale: LocaleId, id: string) => chartSvg(locale, id, project);

export const getStaticPaths = async () => {
  const fonts = await pictureFonts();
  return lateFiles(chartPaths(), ({ params: { locale, id } }) => ({
    path: `${locale}/charts/${id}.png`,
    shows: nameOfAll(svgOf(locale, id)),
    body: () => toPng(svgOf(locale, id), fonts),
  }));
};

export const GET: APIRoute = async ({ params }) => {
  const svg = svgOf(params['locale'] as LocaleId, params['id'] ?? '');
  return new Response(toPng(svg, await pictureFonts()).slice().buffer);
};
