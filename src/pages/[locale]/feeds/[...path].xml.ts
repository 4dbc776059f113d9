import type { APIRoute, GetStaticPaths } from 'astro';
import { feedAt, type FeedCut, feedPaths } from '../../../feed-files.ts';
import type { LocaleId } from '../../../i18n/locales.ts';

export const getStaticPaths = feedPaths satisfies GetStaticPaths;
export const GET: APIRoute<{ cut: FeedCut | undefined }> = ({ params, props, site }) =>
  new Response(feedAt(params['locale'] as LocaleId, props.cut, site));
