import { element } from '../element.ts';
import { sitePrefix } from '../../offline/kept.ts';

/** The pages of this build that are kept on this device, as links with their titles. */
export async function listKept(base: string): Promise<HTMLElement[]> {
  const name = sitePrefix(base) + (document.documentElement.dataset['build'] ?? '');
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const items: HTMLElement[] = [];
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (!pathname.endsWith('/')) continue;
    const html = (await (await cache.match(url))?.text()) ?? '';
    const lang = /<html lang="([^"]*)"/.exec(html)?.[1];
    items.push(element('li', {}, element('a', { href: pathname, lang, dir: 'auto' }, titleOf(html) || pathname)));
  }
  return items;
}

/** The title of a page, without the name of the site after it. */
function titleOf(html: string): string {
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  // A document of its own runs nothing; it knows what `&amp;` stands for.
  const text = new DOMParser().parseFromString(title, 'text/html').documentElement.textContent;
  return text.replace(/ – [^–]*$/, '');
}
