import type { Rule } from './rule.ts';

/** A list and the identifier in it, as https://org-id.guide writes them: `XI-LEI-5493001KJTIIGC8Y1R12`. */
const SHAPE = /^([A-Z]{2}-[A-Z0-9_]+)-([A-Za-z0-9][\w./-]*)$/;

/** What is known of some lists: the form of an identifier, and whether its check digits fit. */
const LISTS: Readonly<Record<string, { form: RegExp; fits?: (id: string) => boolean }>> = {
  // Legal Entity Identifier, ISO 17442.
  'XI-LEI': { form: /^[A-Z0-9]{18}\d{2}$/, fits: (id) => remainder(id, 36, 97) === 1 },
  // Research Organization Registry: a number in Crockford's base 32 and two check digits.
  'XI-ROR': { form: /^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/, fits: rorFits },
  // Companies House of the United Kingdom.
  'GB-COH': { form: /^[A-Z0-9]{2}\d{5}[A-Z0-9]$/ },
};

/** An identifier with a slip of the pen points to another organization, or to none. */
export const identifierChecksOut: Rule = {
  name: 'identifier-checks-out',
  description: 'Ensure that an identifier of an entity is written as its list writes it, and its check digits fit.',
  severity: 'error',
  check: ({ entities }) =>
    entities.flatMap(({ origin, identifiers }) =>
      identifiers.flatMap((value, index) => {
        const kind = faultOf(value);
        return kind ? [{ origin, path: ['identifiers', index], values: { value, kind } }] : [];
      }),
    ),
};

function faultOf(value: string): 'shape' | 'form' | 'digits' | undefined {
  const [, list = '', id = ''] = SHAPE.exec(value) ?? [];
  if (list === '') return 'shape';
  const known = LISTS[list];
  if (known && !known.form.test(id)) return 'form';
  return known?.fits && !known.fits(id) ? 'digits' : undefined;
}

/** What is left of an identifier, its letters read as numbers from 10, when it is divided. */
function remainder(id: string, base: number, divisor: number): number {
  return [...id].reduce((rest, character) => {
    const number = parseInt(character, base);
    return (rest * (number > 9 ? 100 : 10) + number) % divisor;
  }, 0);
}

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

function rorFits(id: string): boolean {
  const number = [...id.slice(0, 7)].reduce((sum, character) => sum * 32 + CROCKFORD.indexOf(character), 0);
  return 98 - ((number * 100) % 97) === Number(id.slice(7));
}
