import { defineMiddleware } from 'astro:middleware';
import { frameAsked, keepFrame } from './binding/kept-frames.ts';
import { dropFallbackMarks, showFallbacks } from './i18n/fallback-marks.ts';
import { ownPage } from './own-page/own-page.ts';

/**
 * Sends each page with what it uses alone: Astro puts the style and the policy of many pages on every one of them. English
 * messages that stand in for missing ones say their language. A frame is kept for the pages that are bound from it.
 */
export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  const frame = frameAsked(params);
  if (frame !== undefined) {
    keepFrame(frame, await response.text());
    // Without a body, no file is written.
    return new Response(null);
  }
  const type = response.headers.get('content-type');
  if (type?.startsWith('text/html')) return new Response(ownPage(showFallbacks(await response.text())), response);
  // Words of other files name no language of their own; where nothing is missing, there is nothing to look for.
  if (type === null || !globalThis.p2cFallbacks?.used) return response;
  return new Response(dropFallbackMarks(await response.text()), response);
});
