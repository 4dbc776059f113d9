import { LOCALES } from '../i18n/locales.ts';
import { href, ownPage, paths, pledgePart } from '../routes.ts';

/**
 * Leads on from the address that a pledge has where each has a page of its own: where pledges share pages no file is there,
 * and a host answers with the page for unknown addresses. The reader stays on that where there is no such pledge.
 */
export async function leadOn(): Promise<void> {
  const way = wayFrom(location.pathname, location.hash);
  if (!way) return;
  const answer = await fetch(way.page);
  if (answer.ok && (await answer.text()).includes(` id="${way.id}"`)) location.replace(way.to);
}

/**
 * Where the address of a pledge's own page leads.
 * @param hash the part of that page, with its sign; nothing for the whole
 * @returns the pledge, the page it shares, and the place on it; nothing for an address of another kind
 */
export function wayFrom(pathname: string, hash: string): { id: string; page: string; to: string } | undefined {
  const [, locale, id = ''] = /([a-z]+)\/pledges\/([a-z\d-]+)\/?$/.exec(pathname) ?? [];
  const known = LOCALES.find((one) => one.id === locale);
  if (!known || pathname.replace(/\/?$/, '/') !== href(known.id, ownPage(id))) return undefined;
  const page = href(known.id, paths.pledge(id));
  return { id, page, to: hash === '' ? page : href(known.id, pledgePart(id, hash.slice(1))) };
}
