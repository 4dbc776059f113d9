declare global {
  // One slot for the whole process: pages are bound where what answers requests is not known.
  var p2cFrames: Map<string, string> | undefined;
}

/** How the paths of frames begin, which no record is called. */
export const FRAME = 'p2c-frame-';

/** The name of the frame that a request is for; nothing for a page. */
export function frameAsked({ locale, ...params }: Readonly<Record<string, string | undefined>>): string | undefined {
  const name = Object.values(params).find((value) => value?.startsWith(FRAME));
  return name && `${locale ?? ''}/${name}`;
}

/** Keeps a frame for the pages that are bound from it. */
export function keepFrame(name: string, html: string): void {
  (globalThis.p2cFrames ??= new Map()).set(name, html);
}
