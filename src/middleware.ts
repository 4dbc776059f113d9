import { defineMiddleware } from 'astro:middleware';
import { ownPolicy } from './own-policy.ts';

/** Sends each page with a policy of its own: Astro names the scripts and styles of all pages on every one of them. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(ownPolicy(await response.text()), response);
});
