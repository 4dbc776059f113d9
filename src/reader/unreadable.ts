/** What keeps a register from being read at all: no fault of a record, so nothing can be said of the others. */
export class Unreadable extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'You may not read it. Give yourself that right, or move it out of the register.',
  EPERM: 'You may not read it. Give yourself that right, or move it out of the register.',
  ENOENT: 'It was removed or renamed while the register was being read. Try again.',
  EIO: 'The disk does not give it back. Put a copy in its place: git checkout has one.',
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
    const unreadable = new Unreadable(
      `${path} cannot be read (${code || 'no reason given'}). ${REASONS[code] ?? message}`,
    );
    // Where in the code that was seen says nothing to those who can mend it.
    unreadable.stack = '';
    throw unreadable;
  }
}
