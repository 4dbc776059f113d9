import { spellHidden } from '../schema/hidden-characters.ts';

/** Text with every character that could hide or act made visible. */
export function visible(text: string): string {
  return spellHidden(text).replace(
    // eslint-disable-next-line no-control-regex -- control characters are what is made visible
    /[\u0000-\u001f\u007f-\u009f]/g,
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
