import { defineMiddleware } from 'astro:middleware';
import { ownPage } from './own-page/own-page.ts';

/** Sends each page with what it uses alone: Astro puts the style and the policy of many pages on every one of them. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(ownPage(await response.text()), response);
});
