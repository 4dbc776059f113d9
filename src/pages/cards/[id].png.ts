import type { APIRoute } from 'astro';
import { cardPaths, cardPng } from '../../card-files.ts';
import { lateFiles } from '../../late-files.ts';
import type { PledgeRow } from '../../model/pledge-rows.ts';
import { pictureFonts } from '../../picture-fonts.ts';
import { nameOfOne } from '../../shown.ts';

export const getStaticPaths = async () => {
  const fonts = await pictureFonts();
  return lateFiles(cardPaths(), ({ params: { id }, props: { row } }) => ({
    path: `cards/${id}.png`,
    shows: nameOfOne(row),
    body: () => cardPng(row, fonts),
  }));
};

export const GET: APIRoute<{ row: PledgeRow }> = async ({ props }) =>
  new Response(cardPng(props.row, await pictureFonts()).slice().buffer);
