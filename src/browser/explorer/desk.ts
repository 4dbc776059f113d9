import type { NameFile } from '../../explorer/columns.ts';
import type { Facet } from '../../explorer/facets.ts';
import type { Found } from '../../explorer/find-rows.ts';
import type { Question } from '../../explorer/question.ts';
import type { ShownRow } from '../../explorer/shown-row.ts';
import type { Totals } from '../../model/totals.ts';
import { ofThisBuild } from '../read-json.ts';

/** Addresses of the files of the explorer. */
export type Files = Readonly<Record<'facets' | 'titles' | 'names', string>>;

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: 'open'; readonly files: Files; readonly language: string }
  | { readonly kind: 'ask' | 'ids'; readonly question: Question };

/** A request with the number under which its reply comes; a reply without content says that there is none. */
export interface Asked {
  readonly number: number;
  readonly request: Request;
}

/** What the page needs to know of the register to name what it shows. */
export interface Opening {
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  readonly entities: Readonly<Record<string, string>>;
  readonly names: NameFile;
}

/** An answer: one page of the pledges found, what all of them come to, and how many there would be with each value. */
export interface Answer {
  readonly counts: Found['counts'];
  readonly totals: Totals;
  /** What of the counted value falls to the one category that is chosen, where there is one that values are shared over. */
  readonly shared: { readonly facet: Facet; readonly value: string; readonly cents: bigint } | undefined;
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly ShownRow[];
  /** Where nothing is found: other words that were most likely meant. */
  readonly meant: string | undefined;
}

/** Where questions are answered. */
export interface Desk {
  readonly opening: Opening;
  readonly ask: (question: Question) => Promise<Answer>;
  /** The ids of all pledges found, in order. */
  readonly ids: (question: Question) => Promise<string[]>;
}

/**
 * Opens the register in a worker.
 * @param data address of the published files
 * @throws Error when they cannot be had
 */
export async function openDesk(data: string, language: string): Promise<Desk> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (reply: unknown) => void; reject: (fault: Error) => void }>();
  let last = 0;
  const fail = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('There is no answer.'));
    waiting.clear();
  };
  worker.addEventListener(
    'message',
    ({ data: { number, reply } }: MessageEvent<{ number: number; reply?: unknown }>) => {
      const { resolve, reject } = waiting.get(number) ?? {};
      waiting.delete(number);
      if (reply === undefined) reject?.(new Error('There is no answer.'));
      else resolve?.(reply);
    },
  );
  worker.addEventListener('error', fail);
  const request = <Reply>(asked: Request): Promise<Reply> =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ number: last, request: asked } satisfies Asked);
    }) as Promise<Reply>;
  try {
    const [facets = '', titles = '', names = ''] = ['facets', 'titles', 'names'].map((name) =>
      ofThisBuild(`${data}explorer/${name}.json`),
    );
    const opening = await request<Opening>({ kind: 'open', files: { facets, titles, names }, language });
    return {
      opening,
      ask: (question) => request<Answer>({ kind: 'ask', question }),
      ids: (question) => request<string[]>({ kind: 'ids', question }),
    };
  } catch (fault) {
    worker.terminate();
    throw fault;
  }
}
