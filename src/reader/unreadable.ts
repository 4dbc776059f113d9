/** Why a register cannot be read, where that is known: the message `unreadable.<reason>` says it in six languages. */
export type UnreadableReason = 'no-folder' | 'right' | 'gone' | 'disk';

/**
 * What keeps a register from being read at all: no fault of a record, so nothing can be said of the others. It says so in
 * English, for terminals.
 */
export class Unreadable extends Error {
  /** Nothing where only the system knows. */
  readonly reason: UnreadableReason | undefined;
  /** What the message is filled with. */
  readonly values: Readonly<Record<string, string>>;

  constructor(message: string, reason: UnreadableReason | undefined, values: Readonly<Record<string, string>>) {
    super(message);
    this.reason = reason;
    this.values = values;
  }
}

/** What gives a file back. */
const RESTORING = 'git checkout';
const NO_RIGHT = ['right', 'You may not read it. Give yourself that right, or move it out of the register.'] as const;
const REASONS: Readonly<Record<string, readonly [UnreadableReason, string]>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  ENOENT: ['gone', 'It was removed or renamed while the register was being read. Try again.'],
  EIO: ['disk', `The disk does not give it back. Put a copy in its place: ${RESTORING} has one.`],
};

/**
 * Reads something of the register.
 * @param path of the file or folder, from the root of the register
 * @throws Unreadable when the system refuses, with what, why, and what to do
 */
export function reading<What>(path: string, read: () => What): What {
  try {
    return read();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const [reason, words] = REASONS[code] ?? [undefined, message];
    const said = `${path} cannot be read (${code || 'no reason given'}). ${words}`;
    const unreadable = new Unreadable(said, reason, { path, code, command: RESTORING });
    // Where in the code that was seen says nothing to those who can mend it.
    unreadable.stack = '';
    throw unreadable;
  }
}
