import { REPORTING_SIGN } from '../i18n/reporting-sign.ts';
import type { Translator } from '../i18n/translate.ts';
import type { ReportingState } from '../model/reporting-state.ts';
import { type Markup, markup } from './markup.ts';

/** What is known of a pledge after it was made: a sign for the eye and its name. */
export function stateText(state: ReportingState, { t }: Translator): Markup {
  return markup`<span class="state"><span aria-hidden="true">${REPORTING_SIGN[state]}</span> ${t(`reporting-state.${state}`)}</span>`;
}
