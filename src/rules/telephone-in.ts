/** Seven digits or more, with what stands between the groups of a number. */
const NUMBER = String.raw`\(?\d(?:[\s().\u2010-\u2015\u2212-]{0,4}\d){6,}`;
/** Most texts have none, which is soon seen. */
const ANY_NUMBER = new RegExp(NUMBER, 'u');
/** A plus or two zeros, and a number that may be called from abroad. */
const ABROAD = new RegExp(String.raw`(?:\+|(?<!\d[\s.,'’]?)\b00)(?=\(?[1-9])(${NUMBER})`, 'gu');

/** Words that announce a telephone number, in the six languages. */
const TELEPHONE = String.raw`t[eé]l|t[eé]l[eé]phone|tel[eé]fonos?|phone|fax|whats ?app|тел|телефон[ауы]?|факс|(?:ال)?(?:هاتف|تليفون|تلفون|فاكس|واتساب)`;
/** Words that may as well speak of a network. */
const MOBILE = String.raw`mobile|cell|cellphone|portable|m[oó]vil|celular|моб|мобильный|(?:ال)?(?:جوال|موبايل|محمول)`;
const NUMBER_WORD = String.raw`number|no|nr|n[°º]|numéro|número|№|номер|号码|號碼|号`;
/**
 * Such a word, and a number that no network sends on. Chinese puts no blanks between words. The number is taken whole: of
 * a long one, each shorter one would be tried, and looked behind.
 */
const ANNOUNCED = new RegExp(
  String.raw`(?:(?<![\p{L}\p{M}])(?:${TELEPHONE})(?!\p{L})|电话|電話|传真|傳真` +
    String.raw`|(?<mobile>(?<![\p{L}\p{M}])(?:${MOBILE})(?!\p{L})|手机|手機))` +
    String.raw`\.?(?<word>\s*(?:${NUMBER_WORD})(?!\p{L})\.?)?\s*(?:[:=]\s*)?(?=(?<number>${NUMBER}))\k<number>(?!\s*[kmg]?hz)`,
  'giu',
);

/** Digits in thousands that are an amount; elsewhere three digits may well be a group of a number. */
const AMOUNT = /^\d{1,3}(?:[\s.]\d{3})*[\s.]000$|^\d(?:[\s.]\d{3}){2}$/;
/** The same where nothing says that they are none. */
const LONGER_AMOUNT = /^\d\d(?:[\s.]\d{3}){2}$/;
const YEARS = /^(?:(?:19|20)\d\d\D+)+(?:19|20)\d\d$/;
const DATE = /^(?:(?:19|20)\d\d-\d\d-\d\d|\d\d?\.\d\d?\.(?:19|20)\d\d)$/;
/** Where a place is on the map. */
const DEGREES = /^\d{1,3}\.\d{3,6}(?:\s|$)/;

/** Fewest digits of a number, and of one behind a word that may speak of a network. */
const FEWEST = 7;
const FEWEST_OF_MOBILE = 9;

/**
 * The first telephone number in a text; no amount, no years, no bands of a network, no place on the map.
 * @param text as its reader sees it, in plain letters and the digits 0 to 9
 */
export function telephoneIn(text: string): RegExpExecArray | null {
  if (!ANY_NUMBER.test(text)) return null;
  for (const match of text.matchAll(ABROAD)) {
    const [, number = ''] = match;
    if (mayBeCalled(number, FEWEST) && !LONGER_AMOUNT.test(number) && !DEGREES.test(number)) return match;
  }
  for (const match of text.matchAll(ANNOUNCED)) {
    const { mobile, word, number = '' } = match.groups ?? {};
    if (mayBeCalled(number, mobile !== undefined && word === undefined ? FEWEST_OF_MOBILE : FEWEST)) return match;
  }
  return null;
}

function mayBeCalled(number: string, fewest: number): boolean {
  // A nought in front is that of a telephone number, whatever follows.
  if (/^\(?0(?!\.)/.test(number)) return true;
  // A dash between blanks stands for “to”.
  const [first = ''] = number.split(/\s[\u2010-\u2015\u2212-]\s/);
  return first.replaceAll(/\D/g, '').length >= fewest && ![AMOUNT, YEARS, DATE].some((other) => other.test(first));
}
