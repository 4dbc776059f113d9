import type { APIRoute } from 'astro';
import { facetFile } from '../../../../publish/explorer-files.ts';
import { fileHead, site } from '../../../../site-dataset.ts';

export const GET: APIRoute = () => new Response(JSON.stringify({ ...fileHead(), ...facetFile(site().view) }));
