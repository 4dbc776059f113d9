/** What some work gives, and how long it takes. */
export interface Timed<Result> {
  readonly result: Result;
  /** Milliseconds of the processor: that a machine is busy with other work makes them no more. */
  readonly time: number;
}

/** Does some work, and tells how long it took. */
export function timed<Result>(work: () => Result): Timed<Result> {
  const before = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(before);
  return { result, time: (user + system) / 1000 };
}
