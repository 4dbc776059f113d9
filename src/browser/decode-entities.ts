/**
 * Decodes one reference such as `&eacute;` as the package `entities` does, with the table that every browser has; the
 * package brings its own, which is as large as the rest of the Markdown parser.
 * @param reference from its ampersand to its semicolon
 */
export function decodeHTMLStrict(reference: string): string {
  const text = new DOMParser().parseFromString(reference, 'text/html').documentElement.textContent;
  // Old names are known without a semicolon too, at the beginning of longer ones: those are no references.
  return text.length > 1 && text.endsWith(';') ? reference : text;
}
