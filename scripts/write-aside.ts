import type { AstroIntegration } from 'astro';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Aside, isAway, openAside, swapIn, tidyUp, whyNotIn } from './aside/aside.ts';
import { fullDisk, refusal } from './aside/refusal.ts';
import { takeTurn } from './aside/take-turns.ts';

/**
 * Lets Astro build beside the folder of the site, and swaps the two when all is done: whenever a build ends, and however,
 * that folder holds one whole site. Builds of one checkout take turns, since Astro keeps what it makes of the prose in one
 * place for all of them.
 *
 * Has to be the last of the integrations: what others do at the end belongs to the site.
 */
export function writeAside(): AstroIntegration {
  let aside: Aside | undefined;
  let giveBack: (() => void) | undefined;
  return {
    name: 'write-aside',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        const notes = fileURLToPath(new URL('.astro/', config.root));
        giveBack = await turnIn(notes, () =>
          logger.info('Another build is running in this checkout; this one begins when that one has ended.'),
        );
        const site = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        const left = tidied(site);
        const sources = [fileURLToPath(config.root), process.env['P2C_ROOT'] ?? '.', '.'];
        const reason = whyNotIn(site, sources);
        if (reason !== undefined) throw refusal('The site cannot be written to its folder', site, { message: reason });
        if (left.restored)
          logger.warn(`A build was ended while it put its site in place; the last one is back: ${site}`);
        if (left.removed.length > 0)
          logger.warn(`A build was ended before it was done; removed what it left: ${left.removed.join(', ')}`);
        const opened = opening(site);
        aside = opened;
        const end = (): void => {
          if (aside) giveUp(aside, notes);
          aside = undefined;
        };
        process.once('exit', end);
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
          process.once(signal, () => {
            end();
            // Whoever sent it is to see that it was heard; nobody else hears it now.
            process.kill(process.pid, signal);
          });
        updateConfig({ outDir: pathToFileURL(join(opened.next, '/')) });
      },
      'astro:build:done': ({ logger }) => {
        if (!aside) return;
        try {
          swapIn(aside);
        } catch (error) {
          const outcome = isAway(aside) ? 'and that could not be put back whole' : 'which stays';
          throw refusal(`The new site could not take the place of the last one, ${outcome}`, aside.site, error);
        }
        logger.info(`The new site is in place: ${aside.site}`);
        aside = undefined;
        giveBack?.();
      },
    },
  };
}

async function turnIn(folder: string, onWait: () => void): Promise<() => void> {
  try {
    mkdirSync(folder, { recursive: true });
    return await takeTurn(join(folder, 'build.lock'), onWait);
  } catch (error) {
    throw refusal('A build keeps its notes in a folder that cannot be written to', folder, error);
  }
}

function tidied(site: string) {
  try {
    return tidyUp(site, isRunning);
  } catch (error) {
    throw refusal('What an ended build left could not be put right at', site, error);
  }
}

function opening(site: string): Aside {
  try {
    return openAside(site, process.pid);
  } catch (error) {
    throw refusal('The site cannot be written to its folder', site, error);
  }
}

/** A build that fails takes away what it wrote, and says whether the disk was what stopped it. */
function giveUp(aside: Aside, notes: string): void {
  const { site, next } = aside;
  const full = fullDisk(dirname(next)) ?? fullDisk(notes, 'Make room on it.');
  if (full) console.error(full);
  if (isAway(aside)) {
    console.error(`The build did not succeed. The next one begins with putting the last site back: ${site}`);
    return;
  }
  try {
    rmSync(next, { recursive: true, force: true });
  } catch {
    // The next build tries again.
  }
  console.error(`The build did not succeed, and changed nothing: ${site}`);
}

function isRunning(id: number): boolean {
  // This process has left nothing yet: the number was another's before.
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // One that may not be sent a signal is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
