/** Stands in for the words that people write for names of fields: in a form nobody writes such names. */
export function fieldForWord(): undefined {
  return undefined;
}
