/** The position of the first control character that no text may hold, -1 where there is none; tabs and line ends may. */
export function controlCharacter(text: string): number {
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  return text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
}
