import { asciiDigits } from './ascii-digits.ts';

/** A number as a text writes it, with what it may come to: `1.715 billion` is one number, or, elsewhere, another. */
export interface WrittenNumber {
  /** The words of the text: `155 million`. */
  readonly words: string;
  /** True when a word such as million follows the digits. */
  readonly scaled: boolean;
  readonly readings: readonly number[];
}

/** Words after a number, as powers of ten, in the languages of the register. The longer before what they begin with. */
const SCALES: readonly (readonly [words: string, power: number])[] = [
  ['mil millones', 9],
  ['thousand|tausend|mille|mil|k|тысяч\\p{L}*|тыс|ألف|آلاف', 3],
  ['million\\p{L}*|mill[oó]n(?:es)?|mill|mio|mln|mn|m|миллион\\p{L}*|млн|مليون|ملايين', 6],
  ['billions?|milliarde?[ns]?|mrd|mlrd|bln|bn|миллиард\\p{L}*|млрд|مليارات|مليار', 9],
  ['万', 4],
  ['亿', 8],
];

const DIGITS = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)*';
const WORDS = SCALES.map(([words]) => `(${words})`).join('|');
const NUMBER = new RegExp(`(${DIGITS})(?:[ \\u00a0\\u202f]?(?:${WORDS})(?![a-z\\u00c0-\\u04ff]))?`, 'giu');

/** Every number a text writes in digits. */
export function numbersIn(text: string): WrittenNumber[] {
  return [...text.matchAll(NUMBER)].map(([words = '', digits = '', ...scales]: readonly (string | undefined)[]) => {
    const power = SCALES[scales.findIndex((scale) => scale !== undefined)]?.[1];
    const readings = readingsOf(digits).map((value) => value * 10 ** (power ?? 0));
    return { words, scaled: power !== undefined, readings };
  });
}

/** A single point or comma before three digits parts thousands in one language and decimals in another. */
function readingsOf(digits: string): number[] {
  const plain = digits.replaceAll(/[ \u00a0\u202f]/g, '');
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.test(plain)) return [Number(plain.replaceAll(/[.,]/g, ''))];
  const [whole = '', ...rest] = plain.split(/[.,]/);
  const last = rest.pop();
  if (last === undefined) return [Number(whole)];
  const apart = Number(`${[whole, ...rest].join('')}.${last}`);
  return last.length === 3 ? [apart, Number([whole, ...rest, last].join(''))] : [apart];
}

/**
 * Signs of a scale the register does not know (crore, billones), or that means two things (mil, MM): the digits alone would be
 * wrong a thousand or a million times over.
 */
const OTHER_SCALE = /[bmrt]il|lakh|crore|hundr|doz|трил|[百千]|\b[kmbtn]{1,2}(?:\b|usd|eur)/iu;

/**
 * What a number with one point and three digits behind it comes to, in plain digits: `155.000` is 155000 to one writer and
 * 155 to another. Nothing for other numbers.
 */
export function twoReadings(number: string): { readonly thousands: string; readonly decimals: string } | undefined {
  if (!/^-?[1-9]\d{0,2}\.\d{3}$/.test(number)) return undefined;
  return { thousands: number.replace('.', ''), decimals: String(Math.round(Number(`${number}e2`)) / 100) };
}

/**
 * The number a person meant who wrote more than digits: `155 million`, `€ 5 000 000`, `1,500,000.50`, `SDG 9`.
 * Nothing where several numbers can be meant, such as `1,500`, `5 to 10` or `3 mil`.
 */
export function likelyNumber(text: string): number | undefined {
  // Arabic has signs of its own for thousands and for decimals.
  const plain = asciiDigits(text.slice(0, 60))
    .replaceAll(/(?<=\d)['’_٬](?=\d{3})/g, ' ')
    .replace(/(?<=\d)٫(?=\d)/, '.');
  const [number, ...more] = numbersIn(plain);
  const [value, ...readings] = number?.readings ?? [];
  if (!number || value === undefined || more.length + readings.length > 0) return undefined;
  // Beside the number only a sign or a word: no second number in words, no minus.
  const beside = plain.replace(number.words, '');
  if (OTHER_SCALE.test(beside) || /[\d\s]mil$/i.test(number.words)) return undefined;
  return /^[\p{L}\p{Sc}\s.:=~%]{0,20}$/u.test(beside) && value < 1e15 ? Math.round(value * 100) / 100 : undefined;
}
