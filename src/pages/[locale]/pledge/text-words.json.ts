import type { APIRoute } from 'astro';
import { RECORD_RULES } from '../../../authoring/record-rules.ts';
import { composerMessages } from '../../../i18n/composer-messages.ts';
import type { LocaleId } from '../../../i18n/locales.ts';
import { localePaths } from '../../../site-dataset.ts';

export const getStaticPaths = localePaths;

/** What the form says of a text that is more than words in paragraphs, in one language. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(composerMessages(params['locale'] as LocaleId, RECORD_RULES).text));
