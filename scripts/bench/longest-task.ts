import type { Page } from 'playwright-core';

/** An event of a trace, as Chromium writes it; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** What the thread itself worked. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of the page while something is done, in milliseconds that its thread has worked: waiting is free. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    trace.traceEvents.filter(({ ph, args }) => ph === 'M' && args.name === 'CrRendererMain').map(thread),
  );
  const tasks = trace.traceEvents.filter((event) => event.ph === 'X' && mains.has(thread(event)));
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}
