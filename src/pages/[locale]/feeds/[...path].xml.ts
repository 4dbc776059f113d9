import type { APIRoute } from 'astro';
import { feedAt, type FeedCut, feedPaths } from '../../../feed-files.ts';
import type { LocaleId } from '../../../i18n/locales.ts';
import { lateFiles } from '../../../late-files.ts';

export const getStaticPaths = () =>
  lateFiles(feedPaths(), ({ params: { locale, path }, props: { cut } }) => ({
    path: `${locale}/feeds/${path}.xml`,
    body: () => feedAt(locale, cut, origin()),
  }));

export const GET: APIRoute<{ cut: FeedCut | undefined }> = ({ params, props }) =>
  new Response(feedAt(params['locale'] as LocaleId, props.cut, origin()));

function origin(): URL | undefined {
  return import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
}
