/*
 * Builds the site.
 * Use: node scripts/build.mjs [option of `astro build`…]
 */

import { setFlagsFromString } from 'node:v8';

// A build must not need a network, and Astro reports usage over it unless it is told not to.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
// The bundler has memory of its own (mimalloc), and is done before the first page is made. It is to take no more than it
// fills, and to give it back at once: it would do so with its next work, which never comes. Read when its code is
// loaded, and taken back by the configuration: others go by them too.
process.env.MIMALLOC_ARENA_EAGER_COMMIT ??= '0';
process.env.MIMALLOC_PURGE_DELAY ??= '0';

// What a build holds is small beside what it throws away, and where there is much memory Node.js lets up to four times
// what is held lie about before it tidies up. Half as much takes a third less memory at ten thousand pledges in six
// languages, and hardly more time.
setFlagsFromString('--heap-growing-percent=50');

process.argv.splice(2, 0, 'build');
await import('../node_modules/astro/bin/astro.mjs');
