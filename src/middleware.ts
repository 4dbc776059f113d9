import type { MiddlewareHandler } from 'astro';
import { keepOwnHashes } from './own-hashes.ts';

/** Sends each page with a policy of its own. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(keepOwnHashes(await response.text()), response);
};
