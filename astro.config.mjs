import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { besideCheckout } from './scripts/beside-checkout.ts';
import { BUNDLED, writeLicences } from './scripts/finish/write-licences.ts';
import { freshRegister } from './scripts/fresh-register.ts';
import { shorterInBrowsers } from './scripts/shorter-in-browsers.ts';
import { workerBuild } from './scripts/worker-plugin.ts';
import { writeAside } from './scripts/write-aside.ts';
import { LOCALES, SOURCE_LOCALE } from './src/i18n/locales.ts';
import { readShards, shardsFor } from './src/pledge-shards.ts';
import { SHARDED_ABOVE } from './src/scale.ts';

// The one place that knows where the project lies; everything below is told.
process.env.P2C_PROJECT = fileURLToPath(new URL('.', import.meta.url));
process.env.P2C_ROOT ||= process.env.P2C_PROJECT;

// For the bundler, whose code is loaded by now. What draws pictures would read them too, and draw more slowly.
delete process.env.MIMALLOC_ARENA_EAGER_COMMIT;
delete process.env.MIMALLOC_PURGE_DELAY;

// Known to pages and to browsers: it says where each pledge is.
const SHARDS = readShards(process.env.PLEDGE_SHARDS);

const inProject = (path) => fileURLToPath(new URL(path, import.meta.url));

// What is kept for readers without a network: the pages that are always kept, and the code of the search and of the page that
// says what is kept.
const worker = workerBuild(inProject('src/browser/offline/worker.ts'), [
  '/src/browser/explorer/start.ts',
  '/src/browser/explorer/explore.ts',
  '/src/browser/offline/control.ts',
]);

// Whose code goes out to readers; the notices are made from it. Astro hands no such option on to the build for browsers.
const bundled = {
  name: 'bundled',
  configEnvironment: (name) => (name === 'client' ? { build: { license: { fileName: BUNDLED } } } : undefined),
};

// Bad records stop a build before it writes anything. All that pages ask the disk for is read now, once: who changes a file
// while the pages are made changes nothing on them.
const recordsFirst = {
  name: 'records-first',
  hooks: {
    'astro:build:start': async ({ logger }) => {
      const pledges = (await import('./src/site-dataset.ts')).site().view.pledges.length;
      if (pledges > SHARDED_ABOVE && !SHARDS)
        logger.warn(
          `${pledges} pledges have a page each, which is more files than some hosts take. With PLEDGE_SHARDS=${shardsFor(pledges)} they share pages; see README.md, “Settings”.`,
        );
      (await import('./src/site-translations.ts')).translationsOfSite();
    },
  },
};

const BASE = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
const HOME = process.env.SITE_URL ? new URL(BASE, process.env.SITE_URL).href : undefined;

// Where the last site lies, and what is noted of it: the folder is known until another one is built beside it.
let lastFolder = '';
let notes = '';

// What is made when the pages of Astro's are there, from them and from what they left in memory.
const finish = {
  name: 'finish',
  hooks: {
    'astro:config:setup': ({ config }) => {
      lastFolder = fileURLToPath(config.outDir);
      notes = fileURLToPath(new URL('last-site.tsv', config.cacheDir));
    },
    'astro:build:done': async ({ dir, logger }) => {
      writeLicences(fileURLToPath(dir), process.env.P2C_PROJECT);
      const { finishSite } = await import('./scripts/finish-site.ts');
      const { site, stand } = await import('./src/site-dataset.ts');
      const { openLastSite } = await import('./scripts/finish/last-site.ts');
      const { date, build } = stand();
      const { count, same } = await finishSite({
        folder: fileURLToPath(dir),
        base: BASE,
        home: HOME,
        day: date,
        build,
        pledges: site().view.pledges.length,
        code: worker.code(),
        late: globalThis.p2cLateFiles ?? [],
        last: openLastSite(notes, lastFolder, site().names.ground),
      });
      logger.info(`${count} more files written, ${same} of them as in the last site but for what is new on every page`);
    },
  },
};

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  // What a build keeps for the next one: apart for each checkout, and for each tree of data built in it.
  cacheDir: `./.astro/${createHash('sha256').update(process.env.P2C_ROOT).digest('hex').slice(0, 12)}/`,
  integrations: [mdx(), recordsFirst, finish, freshRegister(), besideCheckout(), writeAside()],
  i18n: {
    locales: LOCALES.map(({ id, tag }) => ({ path: id, codes: [tag] })),
    defaultLocale: SOURCE_LOCALE,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      // What is not named is not allowed; the last two do not go by that.
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  prerenderConflictBehavior: 'error',
  // Style inside the page: the first view needs no second round trip.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  vite: {
    define: { 'import.meta.env.PLEDGE_SHARDS': JSON.stringify(SHARDS ? String(SHARDS) : '') },
    plugins: [shorterInBrowsers(process.env.P2C_PROJECT), worker.plugin, bundled],
    // What builds write is no part of what is being worked on.
    server: { watch: { ignored: ['**/dist/**', '**/.swap-*/**'] } },
    build: {
      // Queries of widths as browsers before 2022 know them.
      cssTarget: ['chrome99', 'firefox100', 'safari15'],
      // What comes later is fetched whole before it runs, its own file too.
      modulePreload: { polyfill: false, resolveDependencies: (file, files) => [...new Set([file, ...files])] },
      rolldownOptions: {
        // Astro marks the style of MDX pages with a directive of its own; the bundler warns once a page.
        onLog: (level, log, write) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : write(level, log)),
      },
    },
  },
});
