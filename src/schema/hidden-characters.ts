/**
 * What shows nothing, or turns the order of the letters round, wherever it stands, and what is no character at all, so
 * that a chart or a feed with it would be no XML; as it is written between the square brackets of a pattern. What every
 * reader of a JSON Schema can read: characters of four hexadecimal digits.
 */
export const NEVER_SEEN = String.raw`\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufdd0-\ufdef\uffa0\ufff9-\ufffb\ufffe\uffff`;

/**
 * Characters that show nothing, or turn the order of the letters round: they can hide words from a reader, from a
 * reviewer or from a machine. With them go halves of characters, and joiners that join nothing: some scripts and emoji
 * need U+200C and U+200D, but none at the beginning, behind a sign, or in words of these three scripts. So do marks above
 * and below a letter: of more than eight, one lies upon the other and all of them upon the lines around, and a program
 * that puts them in order takes the square of their number in steps.
 */
const HIDDEN = new RegExp(
  // eslint-disable-next-line no-misleading-character-class -- they are meant one by one
  String.raw`[${NEVER_SEEN}\u{e0000}-\u{e0fff}\ud800-\udfff]` +
    String.raw`|(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]` +
    String.raw`|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200c\u200d]` +
    String.raw`|(?<=\p{M}{8})\p{M}`,
  'gu',
);

/** Where none of these stands, nothing is hidden: most texts are not looked at twice. */
const MAY_HIDE = new RegExp(
  // eslint-disable-next-line no-misleading-character-class -- they are meant one by one
  String.raw`[${NEVER_SEEN}\u200c\u200d\ud800-\udfff]` +
    // Marks, and what else stands between them: letters of scripts that have many.
    String.raw`|[\u0300-\u036f\u0483-\u20ff]{9}`,
);

/** The first hidden character of a text and its name, such as U+202E; undefined where all can be seen. */
export function hiddenCharacter(text: string): { readonly position: number; readonly name: string } | undefined {
  if (!MAY_HIDE.test(text)) return undefined;
  HIDDEN.lastIndex = 0;
  const found = HIDDEN.exec(text);
  return found ? { position: found.index, name: nameOf(found[0]) } : undefined;
}

/** A text with the names of hidden characters in their place. */
export function spellHidden(text: string): string {
  return MAY_HIDE.test(text) ? text.replace(HIDDEN, nameOf) : text;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
