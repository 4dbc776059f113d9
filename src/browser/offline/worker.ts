/// <reference lib="webworker" />
/*
 * Keeps the site for readers without a network. There is a cache for each build, and a page goes into that of the build
 * it says it is of; data goes in only if it is what this build has, letter for letter. Without a network everything comes
 * from one cache: no page is older or newer than the next.
 */
import type { Kept } from '../../offline/kept.ts';

declare const self: ServiceWorkerGlobalScope;
declare const KEPT: Kept;

const { build, base, prefix, locales, digests } = KEPT;
const OWN = prefix + build;
/** How long a kept page is shown without asking for a newer one; hosts of files say much the same of theirs. */
const FRESH = 10 * 60_000;
/** How long a network may take before a kept page is shown. */
const PATIENCE = 10_000;
/** Under this name stands when the host was last seen to have this build. */
const SEEN = `${base}.seen`;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !isOwn(pathname)) return;
  if (request.mode === 'navigate') {
    // Files are opened and saved as the host gives them.
    if (pathname.endsWith('/')) event.respondWith(page(event, pathname));
  } else if (pathname.startsWith(`${base}_astro/`) || search.startsWith('?b=')) event.respondWith(part(request));
});

/** Keeps what is always there in the languages that are open, the open pages, and those that the build before kept. */
async function install(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const before = await buildBefore();
  const kept = before === undefined ? [] : await (await caches.open(before)).keys();
  const visited = new Set([...open, ...kept].map(({ url }) => new URL(url).pathname).filter(isPage));
  for (const locale of new Set([...visited].map(localeOf))) await keepLanguage(locale);
  // A page that is gone, or that the host has newer by now, is not kept.
  for (const pathname of visited) await fetchPage(pathname).catch(() => undefined);
  await self.skipWaiting();
}

/** Keeps what is always there in a language; for readers who save data, only the page that says so. */
async function keepLanguage(locale: string): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const pages = connection?.saveData ? ['offline/'] : KEPT.pages;
  // One after the other: the line belongs to the reader.
  for (const path of pages) await fetchPage(`${base}${locale}/${path}`);
  if (connection?.saveData) return;
  for (const path of KEPT.code) await part(new Request(base + path));
  for (const path of [...KEPT.shared, ...KEPT.own.map((name) => `${locale}/${name}`)])
    await part(new Request(`${base}${path}?b=${build}`));
}

/** @throws Error when there is no such page, or none of this build */
async function fetchPage(pathname: string): Promise<void> {
  if (await (await caches.open(OWN)).match(pathname)) return;
  const answer = await fetch(pathname, { cache: 'no-cache' });
  if (!answer.ok || !(await keepPage(pathname, answer))) throw new Error(pathname);
}

/** Keeps a page with those of its build, and says whether that is this one. */
async function keepPage(pathname: string, answer: Response): Promise<boolean> {
  const copy = answer.clone();
  const [, itsBuild] = / data-build="(\w+)"/.exec(await answer.text()) ?? [];
  if (itsBuild === undefined) return false;
  const cache = await caches.open(prefix + itsBuild);
  await cache.put(pathname, copy);
  const own = await caches.open(OWN);
  if (itsBuild !== build) {
    await own.delete(SEEN);
    void self.registration.update().catch(() => undefined);
    return false;
  }
  await own.put(SEEN, new Response(String(Date.now())));
  const visited = (await own.keys())
    .map(({ url }) => new URL(url).pathname)
    .filter((one) => isPage(one) && !isAlways(one));
  for (const one of visited.slice(0, -KEPT.most_visited)) await own.delete(one);
  return true;
}

/** A part of a page as it was kept, be it by the build before for a page that is open still; else from the host. */
async function part(request: Request): Promise<Response> {
  const kept = await caches.match(request.url);
  if (kept) return kept;
  const path = new URL(request.url).pathname.slice(base.length);
  const integrity = request.url.endsWith(`?b=${build}`) ? digests[path] : undefined;
  const answer = await fetch(request, integrity === undefined ? {} : { integrity, cache: 'no-cache' });
  if (answer.ok && (integrity !== undefined || path.startsWith('_astro/')))
    await (await caches.open(OWN)).put(request.url, answer.clone());
  return answer;
}

/** A page: as kept while that is fresh, else from the host, else as kept, else the page that says what is kept. */
async function page(event: FetchEvent, pathname: string): Promise<Response> {
  const own = await caches.open(OWN);
  const kept = await own.match(pathname);
  const seen = Number(await (await own.match(SEEN))?.text());
  if (kept && Date.now() - seen < FRESH) return kept;
  const coming = fetch(event.request).then((answer) => {
    if (answer.status >= 500) throw new Error(answer.statusText);
    if (answer.ok) event.waitUntil(keepVisited(pathname, answer.clone()));
    return answer;
  });
  coming.catch(() => undefined);
  try {
    return await (kept ? Promise.race([coming, after(PATIENCE, kept)]) : coming);
  } catch {
    return kept ?? (await own.match(`${base}${localeOf(pathname)}/offline/`)) ?? Response.error();
  }
}

async function keepVisited(pathname: string, answer: Response): Promise<void> {
  if (!(await keepPage(pathname, answer))) return;
  const locale = localeOf(pathname);
  // A language that is visited for the first time brings what is always there in it.
  const hasCome = await (await caches.open(OWN)).match(`${base}${locale}/offline/`);
  if (!hasCome) await keepLanguage(locale);
}

/** Takes over the open pages. Of builds before, the newest stays: some of its pages may be open still. */
async function takeOver(): Promise<void> {
  const before = await buildBefore();
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && name !== OWN && name !== before) await caches.delete(name);
  await self.clients.claim();
}

async function buildBefore(): Promise<string | undefined> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== OWN).at(-1);
}

/** Whether a path is one of this site. With two slashes at its beginning, it is asked for as the name of another host. */
function isOwn(pathname: string): boolean {
  return pathname.startsWith(base) && !pathname.startsWith('//');
}

function isPage(pathname: string): boolean {
  return isOwn(pathname) && pathname.endsWith('/');
}

function isAlways(pathname: string): boolean {
  return KEPT.pages.some((path) => pathname === `${base}${localeOf(pathname)}/${path}`);
}

function localeOf(pathname: string): string {
  const [first = ''] = pathname.slice(base.length).split('/');
  return locales.includes(first) ? first : (locales[0] ?? first);
}

function after<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value));
}
