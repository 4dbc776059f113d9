/** Longest address there may be. */
const MAX_URL = 2000;

/**
 * The address a person meant who left out the scheme, wrote `http:` where only `https:` may stand, turned the slashes
 * round, or put marks around it; nothing for addresses that lead elsewhere than they seem to.
 */
export function likelyUrl(text: string): string | undefined {
  // Nobody writes a longer one, and the patterns look at a stretch of marks once for each of them.
  if (text.length > MAX_URL) return undefined;
  const bare = text
    .trim()
    .replace(/^\[[^\]]*\]\((.*)\)$/, '$1')
    .replaceAll(/^[<"'“‘«(]+|[>"'”’»).,;]+$/g, '')
    .replaceAll('\\', '/');
  if (/^https?:/i.test(bare) && !/^https?:\/\//i.test(bare)) return undefined;
  const address = /^https?:\/\//i.test(bare) ? bare.replace(/^https?:/i, 'https:') : `https://${bare}`;
  const host = /^https:\/\/((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#]|$)/u.exec(address)?.[1];
  return host === undefined || /[\s<>"`]/.test(address) ? undefined : address;
}
