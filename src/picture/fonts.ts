import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** The files a text is drawn from. */
export type Fonts = (text: string) => readonly string[];

// Fonts that come with the project, so that a picture has the same bytes on every machine. DejaVu knows Latin,
// Cyrillic and Arabic; the Chinese fonts are large and opened only where needed.
const FONTS = ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'];
const CHINESE_FONTS = [
  '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
  '@embedpdf/fonts-sc/fonts/NotoSansHans-Bold.otf',
];
const CHINESE = /[\u2e80-\u9fff]/;
/** What is there besides letters: ends of lines. */
const UNSEEN = /[\r\n\t]/;

/**
 * The fonts with all their letters.
 * @param project folder of the project, where its packages are
 */
export function wholeFonts(project: string): Fonts {
  const [common, chinese] = [FONTS, CHINESE_FONTS].map((fonts) => fonts.map((font) => fontFile(project, font)));
  return choice(common, chinese);
}

/**
 * Fonts with some letters, which draw the same: what draws pictures reads the file of a font again for each letter, and
 * eight megabytes for a Chinese one. A text with any other letter is drawn from the whole fonts.
 * @param project folder of the project, where its packages are
 * @param folder where the small fonts are kept
 * @param letters any text that has them
 */
export async function smallFonts(project: string, folder: string, letters: string): Promise<Fonts> {
  const known = new Set(letters);
  const all = [...known].sort().join('');
  // Another version may cut in another way.
  const cutters = CUTTERS.map((name) => readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8'));
  const cut = (fonts: readonly string[]) =>
    Promise.all(fonts.map((font) => cutFont(fontFile(project, font), folder, all, cutters)));
  const small = choice(await cut(FONTS), await cut(CHINESE_FONTS));
  const whole = wholeFonts(project);
  return (text) => ([...text].every((letter) => known.has(letter) || UNSEEN.test(letter)) ? small(text) : whole(text));
}

function choice(common: readonly string[] = [], chinese: readonly string[] = []): Fonts {
  return (text) => (CHINESE.test(text) ? [...common, ...chinese] : common);
}

function fontFile(project: string, font: string): string {
  return join(project, 'node_modules', font);
}

async function cutFont(font: string, folder: string, letters: string, cutters: readonly string[]): Promise<string> {
  const content = readFileSync(font);
  const made = Buffer.concat([content, Buffer.from(JSON.stringify([cutters, OPTIONS, letters]))]);
  const file = join(folder, `${hash('sha256', made).slice(0, NAME_LENGTH)}.otf`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  // Whole or not at all: another build may look for it at the same time.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, await subsetFont(content, letters, OPTIONS));
  renameSync(aside, file);
  return file;
}

/** The packages that cut. */
const CUTTERS = ['subset-font', 'harfbuzzjs'];
const NAME_LENGTH = 16;
/** The names in a font (OpenType, “name”) by which a family of more than four styles is found stay with it. */
const OPTIONS = { targetFormat: 'sfnt' as const, preserveNameIds: [16, 17] };
