import { readFileSync, writeFileSync } from 'node:fs';
import { openRegister } from '../../src/register.ts';
import { type DeadLink, isWorthAsking, linksIn, linksIssue, LINKS_MARKER } from '../../src/review/links.ts';
import { ROOT } from '../keep-record.ts';
import { askForAll, hostOf } from './github.ts';

/*
 * Asks for every web address of the register, and keeps one issue with those that are gone.
 * Use: node scripts/workflow/links.ts ask FILE    writes what is gone
 *      node scripts/workflow/links.ts tell FILE   brings the issue up to date
 */

/** How many addresses are asked for at once. */
const AT_ONCE = 8;
const TITLE = 'Links that do not answer';

interface Issue {
  readonly number: number;
  readonly body?: string | null;
  readonly user?: { readonly login: string; readonly type: string };
}

const [task, file = 'links.json'] = process.argv.slice(2);
if (task === 'tell') await tell();
else await ask();

async function ask(): Promise<void> {
  const links = linksIn(openRegister(ROOT).dataset).filter(({ url }) => isWorthAsking(url));
  const dead: DeadLink[] = [];
  const queue = links.values();
  const worker = async (): Promise<void> => {
    for (const link of queue) {
      const reason = await whyDead(link.url);
      if (reason !== undefined) dead.push({ ...link, reason });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const sorted = dead.sort((a, b) => (a.url < b.url ? -1 : 1));
  writeFileSync(file, JSON.stringify(sorted));
  console.log(`Links asked for: ${links.length}, gone: ${sorted.length}`);
}

/** Why a link is held to be dead; nothing where it answers, or where only the moment may be bad. */
async function whyDead(url: string): Promise<string | undefined> {
  try {
    const { status, body } = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    await body?.cancel();
    return status === 404 || status === 410 ? `answers ${status}` : undefined;
  } catch (error) {
    const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
    return cause?.code === 'ENOTFOUND' ? 'has no such host' : undefined;
  }
}

async function tell(): Promise<void> {
  const dead = JSON.parse(readFileSync(file, 'utf8')) as DeadLink[];
  const { ask: askHost } = hostOf(process.env);
  const open = await askForAll<Issue>(askHost, '/issues?state=open&creator=github-actions%5Bbot%5D');
  const own = open.find(({ body, user }) => user?.type === 'Bot' && body?.startsWith(LINKS_MARKER) === true);
  if (dead.length > 0 && own) await askHost('PATCH', `/issues/${own.number}`, { body: linksIssue(dead) });
  else if (dead.length > 0) await askHost('POST', '/issues', { title: TITLE, body: linksIssue(dead) });
  else if (own) await askHost('PATCH', `/issues/${own.number}`, { state: 'closed' });
  console.log(dead.length > 0 ? 'The issue is up to date.' : 'Every link answers.');
}
