/** Asks the host for one thing, as the workflow that runs this. */
export type Ask = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown) => Promise<unknown>;

/** The host, as far as it concerns one repository. */
export interface Host {
  readonly ask: Ask;
  /** The bytes of a file, at most so many. */
  readonly download: (path: string, max: number) => Promise<Buffer>;
}

/** Most pages of a list that are read; the host gives a hundred entries a page. */
const MAX_PAGES = 31;

/**
 * A way to ask the host about this repository.
 * @param path below the address of the repository, such as `/pulls/1`
 */
export function hostOf(env: NodeJS.ProcessEnv): Host {
  const request = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const answer = await fetch(`${env['GITHUB_API_URL'] ?? ''}/repos/${env['GITHUB_REPOSITORY'] ?? ''}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${env['GITHUB_TOKEN'] ?? ''}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: the host answers ${answer.status}.`);
    return answer;
  };
  return {
    ask: async (method, path, body): Promise<unknown> => {
      const answer: unknown = await (await request(method, path, body)).json();
      return answer;
    },
    download: async (path, max) => {
      const parts: Uint8Array[] = [];
      let size = 0;
      const { body } = await request('GET', path);
      for await (const part of body ?? []) {
        size += part.length;
        if (size > max) throw new Error('The file is larger than it may be.');
        parts.push(part);
      }
      return Buffer.concat(parts);
    },
  };
}

/** All entries of a list; ends with an error rather than with part of the list. */
export async function askForAll<Entry>(ask: Ask, path: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const some = (await ask('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`)) as Entry[];
    entries.push(...some);
    if (some.length < 100) return entries;
  }
  throw new Error('The list is too long to be read whole.');
}

/** A comment, as the host describes it. */
interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user?: { readonly login: string; readonly type: string };
}

/**
 * Writes a comment, or brings up to date the one that was written before: the one that begins with the marker and was
 * written by the workflows themselves. A comment of somebody else is left alone, whatever it begins with.
 */
export async function upsertComment(ask: Ask, number: number, marker: string, body: string): Promise<void> {
  const comments = await askForAll<Comment>(ask, `/issues/${number}/comments`);
  const own = comments.find(
    ({ body: text, user }) =>
      user?.type === 'Bot' && user.login === 'github-actions[bot]' && text?.startsWith(marker) === true,
  );
  if (own) await ask('PATCH', `/issues/comments/${own.id}`, { body });
  else await ask('POST', `/issues/${number}/comments`, { body });
}
