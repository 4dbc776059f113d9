import type { APIRoute } from 'astro';
import { rootHref, siteAddress } from '../routes.ts';

// Sitemaps hold absolute addresses: there are none where the build does not know where the site lives.
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `\nSitemap: ${siteAddress(rootHref('sitemap.xml'))}\n` : ''}`);
