import type { APIRoute } from 'astro';
import { cardPaths, cardPng } from '../../card-files.ts';
import type { PledgeRow } from '../../model/pledge-rows.ts';

export const getStaticPaths = cardPaths;
export const GET: APIRoute<{ row: PledgeRow }> = async ({ props }) =>
  new Response((await cardPng(props.row, process.env['P2C_PROJECT'] ?? '.')).slice().buffer);
