import type { APIRoute } from 'astro';
import { toSecurityTxt } from '../../publish/to-security-txt.ts';
import { filePage, repository, stewardsAddress } from '../../repository.ts';
import { rootHref, siteAddress } from '../../routes.ts';
import { stand } from '../../site-dataset.ts';

// A file that is there only where there is somebody to write to.
export const getStaticPaths = () => {
  const address = siteAddress(rootHref('.well-known/security.txt'));
  const contacts = {
    repository: repository()?.url,
    policy: filePage('blob', 'SECURITY.md'),
    email: stewardsAddress(),
  };
  const text = toSecurityTxt(contacts, stand().date, address.startsWith('https:') ? address : undefined);
  return text === undefined ? [] : [{ params: { file: 'security.txt' }, props: { text } }];
};

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
