/** A page with blanks: what all pages of its kind have in common. */
export interface Frame {
  /** The stretches between the blanks; one more than there are blanks. */
  readonly fixed: readonly string[];
  /** Which blank follows each stretch but the last. */
  readonly names: readonly string[];
}

// Letters and hyphens stay as they are in text, in attributes and in addresses.
const BLANK = /p2c-blank-([a-z\d]+)-x/;

/** The mark of a blank. */
export function blank(name: string): string {
  return `p2c-blank-${name}-x`;
}

/** A filling that leaves every blank blank; whatever is asked of it is the mark of a blank. */
export function blanks(): Readonly<Record<string, string>> {
  return new Proxy({}, { get: (_, name) => blank(String(name)) });
}

/** Takes a page that was written with blanks apart. */
export function cutFrame(html: string): Frame {
  const pieces = html.split(BLANK);
  return { fixed: pieces.filter((_, at) => at % 2 === 0), names: pieces.filter((_, at) => at % 2 === 1) };
}

/**
 * The pieces between the stretches of a frame, in their order.
 * @param filling the markup for each blank
 * @throws when the frame has a blank that nothing is for
 */
export function piecesOf<Piece>({ names }: Frame, filling: Readonly<Record<string, Piece>>): Piece[] {
  return names.map((name) => {
    const value = filling[name];
    if (value === undefined) throw new Error(`Nothing fills the blank “${name}” of a page.`);
    return value;
  });
}

/** The page that a frame becomes with pieces between its stretches. */
export function joinPieces({ fixed }: Frame, pieces: readonly string[]): string {
  return pieces.reduce((page, piece, at) => page + piece + (fixed[at + 1] ?? ''), fixed[0] ?? '');
}
