import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds between two questions whether it is our turn. */
const PAUSE = 200;
/** What SQLite answers where another process has the file. */
const SQLITE_BUSY = 5;

/**
 * Waits until no other process has the turn of that name, and takes it.
 *
 * The lock of a database is that of the operating system: it ends with the process that has it, however that ends, so no
 * turn is ever left behind.
 * @param file where the turn is kept; nothing is written into it
 * @param onWait called once, if another process has it
 * @returns gives the turn back
 */
export async function takeTurn(file: string, onWait: () => void): Promise<() => void> {
  const turn = new DatabaseSync(file);
  let told = false;
  for (;;) {
    try {
      turn.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
      return () => turn.close();
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    }
    if (!told) onWait();
    told = true;
    await setTimeout(PAUSE);
  }
}
