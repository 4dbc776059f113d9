/** Whether a text is an address that can be, as far as its form says. `URL.canParse` is younger than many telephones. */
export function isUrl(text: string): boolean {
  try {
    new URL(text);
    return true;
  } catch {
    return false;
  }
}
