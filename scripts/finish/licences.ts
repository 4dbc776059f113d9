/** What a package says of its licence, taken apart: what all stand for the same code, then what one may choose of. */
function choices(expression: string): string[][] {
  return expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .map((choice) => choice.split(/ AND (?!LICENSE)/));
}

/** The licences that an expression names, as SPDX writes them. */
export function licencesIn(expression: string): string[] {
  return choices(expression).flat();
}

/** Whether code under an expression may be used where some licences are allowed. */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  return choices(expression).some((choice) => choice.every((licence) => allowed.includes(licence)));
}
