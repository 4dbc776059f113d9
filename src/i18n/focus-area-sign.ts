import type { FocusArea } from '../schema/vocabularies.ts';

/** The sign of each focus area. Shape first, colour last: the four are told apart without seeing colour. */
export const FOCUS_AREA_SIGN: Readonly<Record<FocusArea, string>> = {
  access: '■',
  adoption: '●',
  'value-creation': '◆',
  accelerate: '▲',
};
