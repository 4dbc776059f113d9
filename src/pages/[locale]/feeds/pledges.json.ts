import type { APIRoute } from 'astro';
import { feedParts } from '../../../feed-files.ts';
import type { LocaleId } from '../../../i18n/locales.ts';
import { localePaths } from '../../../site-dataset.ts';

export const getStaticPaths = localePaths;

/** What the explorer makes a feed of. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(JSON.stringify(feedParts(params['locale'] as LocaleId, site)));
