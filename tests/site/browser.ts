import { availableParallelism } from 'node:os';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openChromium } from '../../scripts/open-chromium.ts';
import { refusalName } from '../../src/offline/refusal.ts';
import { serveBuiltSite, type ServingOptions } from './built-site.ts';

/** How many pages are open at once; each calls at one path after the other. More than cores wait for each other. */
const LANES = Math.min(4, availableParallelism());
/** Else the browser starts a program for each page it opens, which takes longer than the page; so each lane has one. */
const ONE_PROGRAM_A_LANE = '--renderer-process-limit=1';

/** How a visit differs from the usual one. */
export interface VisitOptions {
  readonly context?: BrowserContextOptions;
  /** Done once with every page before its first call. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Lets the browser keep pages for later; else it asks the server for everything, as on a first visit. */
  readonly keepsPages?: boolean;
}

/** A browser in front of the built site. */
export interface Visitor {
  /** Address of the base of the site, with its slash. */
  readonly address: string;
  /** Calls at each path in turn, some at a time, and gathers what was seen, in the order of the paths. */
  readonly visit: <Seen>(
    paths: readonly string[],
    look: (page: Page, path: string) => Promise<Seen>,
    options?: VisitOptions,
  ) => Promise<Seen[]>;
  readonly close: () => Promise<void>;
}

/** Opens a browser and serves the built site to it. */
export async function openVisitor(serving: ServingOptions = {}): Promise<Visitor> {
  const browser = await openChromium([ONE_PROGRAM_A_LANE]);
  const site = await serveBuiltSite(serving);
  return {
    address: site.address,
    visit: (paths, look, options = {}) => visitInLanes(browser, site.address, paths, look, options),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** What was seen of pages, each thing after the path of its page. */
export function told<Seen extends { readonly path: string }>(
  seen: readonly Seen[],
  about: (one: Seen) => readonly string[],
): string[] {
  return seen.flatMap((one) => about(one).map((text) => `${one.path || '(root)'}: ${text}`));
}

async function visitInLanes<Seen>(
  browser: Browser,
  baseURL: string,
  paths: readonly string[],
  look: (page: Page, path: string) => Promise<Seen>,
  { context: contextOptions, prepare, keepsPages = false }: VisitOptions,
): Promise<Seen[]> {
  const seen: Seen[] = [];
  const waiting = [...paths.entries()];
  const lane = async (): Promise<void> => {
    const context = await browser.newContext({ baseURL, ...contextOptions });
    const refusal = refusalName(new URL(baseURL).pathname);
    if (!keepsPages) await context.addInitScript((name) => localStorage.setItem(name, '1'), refusal);
    const page = await context.newPage();
    await prepare?.(page);
    for (let next = waiting.shift(); next; next = waiting.shift()) seen[next[0]] = await look(page, next[1]);
    await context.close();
  };
  await Promise.all(Array.from({ length: Math.min(LANES, paths.length) }, lane));
  return seen;
}
