import type { APIRoute } from 'astro';
import { explorerMessages } from '../../../i18n/explorer-messages.ts';
import type { LocaleId } from '../../../i18n/locales.ts';
import { localePaths } from '../../../site-dataset.ts';

export const getStaticPaths = localePaths;

/** What the explorer says in one language. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify({ messages: explorerMessages(params['locale'] as LocaleId) }));
