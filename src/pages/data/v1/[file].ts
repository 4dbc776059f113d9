import type { APIRoute } from 'astro';
import { partsOfFile, publishedNames } from '../../../data-files.ts';
import { lateFiles } from '../../../late-files.ts';

/** What is published of the whole register: too large to be handed on as answers to requests. */
export const getStaticPaths = () =>
  lateFiles(
    publishedNames().map((file) => ({ params: { file } })),
    ({ params: { file } }) => ({ path: `data/v1/${file}`, parts: () => partsOfFile(file) }),
  );

export const GET: APIRoute = ({ params }) => new Response(Buffer.concat([...partsOfFile(params['file'] ?? '')]));
