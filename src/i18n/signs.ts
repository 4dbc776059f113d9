import type { FocusArea } from '../schema/vocabularies.ts';

/** Shape first, colour last: the four are told apart without seeing colour. */
export const FOCUS_AREA_SIGNS: Readonly<Record<FocusArea, string>> = {
  access: '■',
  adoption: '●',
  'value-creation': '◆',
  accelerate: '▲',
};
