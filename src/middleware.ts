import type { MiddlewareHandler } from 'astro';
import { contentSecurityPolicy } from './content-security-policy.ts';

/**
 * Gives every built page its content security policy. Astro's own one names the hashes of all scripts and styles it could
 * ever need, which no compression makes smaller: some 600 bytes of a first view of 14 kB.
 */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = await response.text();
  const policy = contentSecurityPolicy(page);
  return new Response(
    page.replace('<meta charset="utf-8">', `$&<meta http-equiv="content-security-policy" content="${policy}">`),
    response,
  );
};
