import type { APIRoute } from 'astro';
import { cardPaths, cardPng } from '../../card-files.ts';
import { lateFiles } from '../../late-files.ts';
import type { PledgeRow } from '../../model/pledge-rows.ts';
import { nameOfOne } from '../../shown.ts';

const project = process.env['P2C_PROJECT'] ?? '.';

export const getStaticPaths = () =>
  lateFiles(cardPaths(), ({ params: { id }, props: { row } }) => ({
    path: `cards/${id}.png`,
    shows: nameOfOne(row),
    body: () => cardPng(row, project),
  }));

export const GET: APIRoute<{ row: PledgeRow }> = ({ props }) =>
  new Response(cardPng(props.row, project).slice().buffer);
