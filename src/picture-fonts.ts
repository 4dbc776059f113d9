import { join } from 'node:path';
import { MESSAGES } from './i18n/messages.ts';
import { type Fonts, smallFonts } from './picture/fonts.ts';
import { site } from './site-dataset.ts';

/** The fonts of the pictures of this site, with the letters its words, names and titles are written in; made once a build. */
export function pictureFonts(): Promise<Fonts> {
  const project = process.env['P2C_PROJECT'] ?? '.';
  fonts ??= smallFonts(project, join(project, '.astro/fonts'), letters());
  return fonts;
}

let fonts: Promise<Fonts> | undefined;

/** Letters that words are made of: Latin, Cyrillic, Arabic; blanks and marks of all scripts; the signs of focus areas. */
const COMMON = [
  [0x20, 0x17f],
  [0x400, 0x45f],
  [0x600, 0x6ff],
  [0x2000, 0x206f],
  [0x25a0, 0x25ff],
] as const;

function letters(): string {
  const { countries, territories, entities, pledges } = site().view.dataset;
  const common = COMMON.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  const titles = pledges.map(({ title }) => title);
  return JSON.stringify([MESSAGES, countries, territories, entities, titles]) + String.fromCodePoint(...common);
}
