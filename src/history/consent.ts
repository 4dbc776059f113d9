import { askGit } from './git.ts';

/** The trailer of a commit message by which somebody consents to a change that meets a guard. */
const CONSENT_TRAILER = 'Consent';

/** Fewest letters, of any script, in which a reason can be said. */
const FEWEST_LETTERS = 3;
/** A letter that can be seen: fillers are letters to Unicode. */
const LETTER = /(?!\p{Default_Ignorable_Code_Point})\p{L}/gu;

/** A word of consent, and the commit it stands in. */
export interface Consent {
  readonly commit: string;
  readonly words: string;
}

/**
 * The words of consent in the commits between two, the newest first: lines `Consent: …` at the end of a message.
 * One that is empty, or says nothing in letters, is none.
 */
export function consentBetween(root: string, base: string, head: string): Consent[] {
  const format = `--format=%H%x00%(trailers:key=${CONSENT_TRAILER},unfold,separator=%x00)`;
  const log = askGit(root, ['log', '-z', format, `${base}..${head}`, '--']).toString('utf8');
  const consents: Consent[] = [];
  let commit = '';
  for (const part of log.split('\0')) {
    // Git gives the trailer with its name, so that no words can be taken for the id of a commit.
    const words = /^[^:]+:(.*)$/s.exec(part)?.[1]?.trim();
    if (words === undefined && part !== '') commit = part;
    else if (words !== undefined && saysWhy(words)) consents.push({ commit, words });
  }
  return consents;
}

function saysWhy(words: string): boolean {
  return (words.match(LETTER) ?? []).length >= FEWEST_LETTERS;
}
