import type { APIRoute } from 'astro';
import { dataFiles } from '../../../data-files.ts';

export const getStaticPaths = () => [...dataFiles().bodies.keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) =>
  new Response((dataFiles().bodies.get(params['file'] ?? '') ?? '') as BodyInit);
