import { kindOfChange, refusalOf } from '../../src/review/changed-files.ts';
import { commentOf, MARKER, MAX_NOTE_BYTES, type Note, parseNote } from '../../src/review/note.ts';
import { askForAll, type Host, upsertComment } from './github.ts';
import { unzipText } from './unzip.ts';

/** The run of the check that has ended, as the host says it. */
export interface EndedRun {
  readonly id: string;
  readonly commit: string;
  /** Owner and branch the commit came from. */
  readonly owner: string;
  readonly branch: string;
}

/** What the host says of a pull request; only what is used. */
interface PullRequest {
  readonly number: number;
  readonly changed_files: number;
  readonly author_association: string;
  readonly head: { readonly sha: string };
}

interface ListedFile {
  readonly filename: string;
  readonly previous_filename?: string;
}

/**
 * Comments on the pull request that was checked, and says beside its newest commit whether it mixes records and code.
 * Trusts nothing the check left behind: which pull request it is, and what it changes, comes from the host; the note is
 * read as text.
 * @returns what was done, in a sentence
 */
export async function reviewPullRequest(host: Host, run: EndedRun): Promise<string> {
  const number = await findPullRequest(host, run);
  if (number === undefined) return 'No open pull request stands at this commit. Nothing to do.';
  const { changed_files, author_association } = (await host.ask('GET', `/pulls/${number}`)) as PullRequest;
  const files = await askForAll<ListedFile>(host.ask, `/pulls/${number}/files`);
  // Files are listed of the newest commit. Another one may have come meanwhile, and has a check of its own.
  if ((await findPullRequest(host, run)) !== number) return 'A newer commit has come. Nothing to do.';
  const paths = files.flatMap(({ filename, previous_filename: before }) => [filename, ...(before ? [before] : [])]);
  // What cannot be seen whole is refused. Modes are the business of the check, which sees them.
  const plain = paths.map((path) => ({ path, mode: '100644' }));
  const refusal =
    files.length === changed_files
      ? refusalOf(plain, author_association)
      : 'Not every changed file could be listed. Please send fewer at once.';
  await host.ask('POST', `/statuses/${run.commit}`, {
    context: 'Records or code',
    state: refusal === undefined ? 'success' : 'failure',
    description: (refusal ?? 'One kind of change, or by a member.').slice(0, 140),
  });
  const note = await readNote(host, run);
  if (!note) return 'The check left no note that can be read. No comment.';
  // Where records alone change, the check ran as it stands on main, so its note is ours.
  const isOurs = refusal === undefined && kindOfChange(paths) === 'data';
  await upsertComment(host.ask, number, MARKER, commentOf(note, run.commit, isOurs));
  return 'Commented.';
}

/** The one open pull request whose newest commit was checked. */
async function findPullRequest({ ask }: Host, { owner, branch, commit }: EndedRun): Promise<number | undefined> {
  const head = encodeURIComponent(`${owner}:${branch}`);
  const pulls = await askForAll<PullRequest>(ask, `/pulls?state=open&head=${head}`);
  const [only, ...more] = pulls.filter(({ head: { sha } }) => sha === commit);
  return more.length === 0 ? only?.number : undefined;
}

/** The note of the check: one small file in one small archive. */
async function readNote({ ask, download }: Host, { id }: EndedRun): Promise<Note | undefined> {
  const { artifacts } = (await ask('GET', `/actions/runs/${id}/artifacts?name=note&per_page=1`)) as {
    artifacts: readonly { readonly id: number; readonly size_in_bytes: number }[];
  };
  const [artifact] = artifacts;
  if (!artifact || artifact.size_in_bytes > MAX_NOTE_BYTES) return undefined;
  const archive = await download(`/actions/artifacts/${artifact.id}/zip`, MAX_NOTE_BYTES);
  const text = unzipText(archive, 'note.json', MAX_NOTE_BYTES);
  return text === undefined ? undefined : parseNote(text);
}
