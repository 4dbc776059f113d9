import { join } from 'node:path';
import { MESSAGES } from './i18n/messages.ts';
import { type Fonts, smallFonts, wholeFonts } from './picture/fonts.ts';
import { site } from './site-dataset.ts';

/**
 * The fonts of the pictures of this site, with the letters its words, names and titles are written in; made once a build.
 * Where they cannot be made, pictures are the same and take longer.
 */
export function pictureFonts(): Promise<Fonts> {
  fonts ??= made();
  return fonts;
}

async function made(): Promise<Fonts> {
  const project = process.env['P2C_PROJECT'] ?? '.';
  const folder = join(project, '.astro/fonts');
  try {
    return await smallFonts(project, folder, letters());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.emitWarning(`Small fonts could not be put into ${folder}; pictures take longer to draw: ${reason}`);
    return wholeFonts(project);
  }
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
