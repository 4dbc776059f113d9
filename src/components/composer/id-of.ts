/** The id of the control of a field. */
export function idOf(name: string): string {
  return `f-${name.replaceAll('.', '-')}`;
}
