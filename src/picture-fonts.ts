import { join } from 'node:path';
import { MESSAGES } from './i18n/messages.ts';
import { type Fonts, smallFonts } from './picture/fonts.ts';
import { site } from './site-dataset.ts';

/** The fonts of the pictures of this site, with the letters its own words are written in; made once a build. */
export function pictureFonts(): Promise<Fonts> {
  const project = process.env['P2C_PROJECT'] ?? '.';
  fonts ??= smallFonts(project, join(project, '.astro/fonts'), letters());
  return fonts;
}

let fonts: Promise<Fonts> | undefined;

/** Letters that titles and names are written in: Latin with its marks, Cyrillic, Arabic, and the marks of a direction. */
const COMMON = [
  [0x20, 0x17f],
  [0x400, 0x45f],
  [0x600, 0x6ff],
  [0x200e, 0x200f],
  [0x2010, 0x2026],
  [0x2066, 0x2069],
] as const;

function letters(): string {
  const { countries, territories } = site().view.dataset;
  const common = COMMON.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  return JSON.stringify([MESSAGES, countries, territories]) + String.fromCodePoint(...common);
}
