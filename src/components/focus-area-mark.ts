import { FOCUS_AREA_SIGN } from '../i18n/focus-area-sign.ts';
import type { FocusArea } from '../schema/vocabularies.ts';
import { type Markup, markup } from './markup.ts';

/** The sign of a focus area, for the eye. */
export function focusAreaMark(area: FocusArea): Markup {
  return markup`<span class="mark ${area}" aria-hidden="true">${FOCUS_AREA_SIGN[area]}</span>`;
}
