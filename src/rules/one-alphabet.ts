import type { Finding, Rule } from './rule.ts';

/** What a text of one alphabet, and of most languages, does without: letters of Greek and Cyrillic. */
const OTHER = /[\u0370-\u052f]/;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** Units are written with these two beside Latin letters: μm, kΩ. */
const LOOKS_LATIN = /(?![μΩ])[\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Letters that look alike are not the same to a search, nor to whoever asks whether two names are one. */
export const oneAlphabet: Rule = {
  name: 'one-alphabet',
  description: 'Ensure that each word of a title and of a name is written in one alphabet.',
  severity: 'warning',
  check: ({ pledges, entities }) => [
    ...pledges.flatMap(({ title, origin }) => strangersIn(title, origin, 'title')),
    ...entities.flatMap(({ name, origin }) => strangersIn(name, origin, 'name')),
  ],
};

function strangersIn(text: string, origin: Finding['origin'], field: string): Finding[] {
  if (!OTHER.test(text)) return [];
  return (text.match(WORD) ?? []).flatMap((word) => {
    const letters = [...word];
    const latin = letters.filter((letter) => LATIN.test(letter));
    const others = letters.filter((letter) => LOOKS_LATIN.test(letter));
    // The fewer are the strangers.
    const [letter] = latin.length < others.length ? latin : others;
    if (letter === undefined || latin.length === 0) return [];
    const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [{ origin, path: [field], values: { value: word, letter, code } }];
  });
}
