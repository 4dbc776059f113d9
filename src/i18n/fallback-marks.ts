/*
 * Where a language has no message, pages show the English one. A text cannot say its own language, so it is put between
 * two characters that belong to no script, and before a page is sent these become an element that can.
 */
const [BEGIN, END] = ['\ue000', '\ue001'];
/** A tag whole, with whatever stands in its attributes; elements that hold text alone; or the marks themselves. */
const PARTS =
  /<(title|option|textarea|script|style)\b[^>]*>[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[\ue000\ue001]/g;
const PICTURE = /<svg\b[\s\S]*?<\/svg>/g;

declare global {
  // One slot for the whole process: `asked` by the build of the site, `used` where a message was missing.
  var p2cFallbacks: { used: boolean } | undefined;
}

/** A message of English between marks, where somebody will make them into elements; else as it is. */
export function markFallback(text: string): string {
  if (!globalThis.p2cFallbacks) return text;
  globalThis.p2cFallbacks.used = true;
  return `${BEGIN}${text}${END}`;
}

/** Whether a message was missing so far. */
export function haveFallbacks(): boolean {
  return globalThis.p2cFallbacks?.used === true;
}

/** A page with marked messages as elements that name their language; where no element can stand, the mark goes. */
export function showFallbacks(html: string): string {
  if (!haveFallbacks()) return html;
  return html.replaceAll(PICTURE, dropFallbackMarks).replaceAll(PARTS, (part) => {
    if (part === BEGIN) return '<span lang="en" dir="ltr">';
    return part === END ? '</span><sup>en</sup>' : dropFallbackMarks(part);
  });
}

/** A text without the marks. Where no message was missing so far, there is nothing to look for. */
export function dropFallbackMarks(text: string): string {
  if (!haveFallbacks()) return text;
  return text.replaceAll(/[\ue000\ue001]/g, '');
}
