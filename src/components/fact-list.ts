import { type Markup, markup } from './markup.ts';

/** A list of facts: what each is, and what is known of it. */
export function factList(
  facts: readonly { readonly label: string; readonly content: string | readonly Markup[] }[],
): Markup {
  return markup`<dl class="facts">${facts.map(
    ({ label, content }) => markup`<div><dt>${label}</dt><dd>${content}</dd></div>`,
  )}</dl>`;
}
