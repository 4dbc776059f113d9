/**
 * Characters that show nothing, or turn the order of the letters round: they can hide words from a reader, from a
 * reviewer or from a machine. The joiners U+200C and U+200D are left out here: some scripts and emoji need them.
 */
const HIDDEN =
  // eslint-disable-next-line no-misleading-character-class -- they are meant one by one
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]|^)[\u200c\u200d]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200c\u200d]/u;

/** Where none of these stands, nothing is hidden: most texts are not looked at twice. */
const MAY_HIDE =
  // eslint-disable-next-line no-misleading-character-class -- they are meant one by one
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\udb40-\udb43]/;

/** The first hidden character of a text and its name, such as U+202E; undefined where all can be seen. */
export function hiddenCharacter(text: string): { readonly position: number; readonly name: string } | undefined {
  const found = MAY_HIDE.test(text) ? HIDDEN.exec(text) : null;
  if (!found) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return { position: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}
