import type { AstroIntegration } from 'astro';
import { existsSync, unwatchFile, watchFile } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import type { CheckReport } from '../src/i18n/report-problems.ts';
import type * as Register from '../src/register.ts';
import { problemsPage, type Refusal } from './dev/problems-page.ts';

/** Milliseconds without another change before pages are loaded anew: a branch that is checked out changes many files. */
const QUIET = 50;
/** Milliseconds between two looks whether the folders of the register are still the same. */
const PAUSE = 500;
/** The module that opens the register. */
const REGISTER = '/src/register.ts';
/** The module that holds the register; what is made from it imports it. */
const HOLDER = '/src/site-dataset.ts';

/**
 * Keeps the register of a server for development as its files are: what is added, changed, renamed or removed below
 * `content/` and `data/` is on the next page, and open pages load anew. While records are wrong, each page is the report
 * of the check. What editors keep beside a file while it is open is passed over.
 */
export function freshRegister(): AstroIntegration {
  return {
    name: 'fresh-register',
    hooks: {
      // A file whose route does not say how its name ends is asked for without a slash all the same. A page without one is
      // then there too, unlike in the built site.
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
      'astro:server:setup': async ({ server }) => {
        // A test runner starts such a server too, and changes no record.
        if (process.env['VITEST']) return;
        const { isOfProgram } = await import('../src/register.ts');
        const folders = ['content', 'data'].map((folder) => join(resolve(process.env['P2C_ROOT'] ?? '.'), folder));
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(folders);
        const forgetSoon = () => {
          clearTimeout(waiting);
          waiting = setTimeout(() => forget(server), QUIET);
        };
        server.watcher.on('all', (_, file) => {
          if (folders.some((folder) => file.startsWith(folder + sep)) && !isOfProgram(file)) forgetSoon();
        });
        // The watcher never comes back to a folder that was taken away, nor to one that took its place.
        const follow = () => {
          server.watcher.add(folders.filter((folder) => existsSync(folder)));
          forgetSoon();
        };
        for (const folder of folders) watchFile(folder, { persistent: false, interval: PAUSE }, follow);
        server.httpServer?.once('close', () => folders.forEach((folder) => unwatchFile(folder, follow)));
        server.middlewares.use((request, response, next) => {
          if (!asksForPage(request)) {
            next();
            return;
          }
          void refusalOf(server).then((refusal) => {
            if (refusal === undefined) {
              next();
              return;
            }
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
            response.end(problemsPage(refusal, request.originalUrl ?? '/', server.config.base));
          }, next);
        });
      },
    },
  };
}

/** Lets go of the register and of all that was made from it. */
function forget(server: ViteDevServer): void {
  // As if its code had changed: every module that imports it starts anew, and open pages are loaded again.
  server.watcher.emit('change', join(server.config.root, HOLDER));
  // Which pages there are is kept apart.
  for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
}

function asksForPage({ method, headers, url = '' }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html') && !url.startsWith('/@');
}

/** What is wrong with the records, or why they cannot be read; nothing while they are right, or where it is the code that is wrong. */
async function refusalOf(server: ViteDevServer): Promise<Refusal | undefined> {
  const environment = server.environments.ssr;
  if (!isRunnableDevEnvironment(environment)) return undefined;
  const { Unreadable } = await environment.runner.import<typeof Register>(REGISTER);
  const holder = await environment.runner.import<{ site: () => unknown }>(HOLDER);
  try {
    holder.site();
    return undefined;
  } catch (error) {
    return error instanceof Unreadable ? error : (error as { report?: CheckReport }).report;
  }
}
