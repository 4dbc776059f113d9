import { describeProblem } from '../../i18n/describe-problem.ts';
import type { Problem } from '../../schema/problem.ts';
import { controlOf } from './controls.ts';
import { byId, element } from '../element.ts';
import type { Session } from './session.ts';

/** A problem with the control it belongs to and its words. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly control: HTMLElement | undefined;
  readonly label: string;
  readonly text: string;
  /** Whether it says no more than that nothing is there yet. */
  readonly isMissing: boolean;
}

/**
 * Finds the control of each problem and puts it into words, with the label of the control for the name of the field. What
 * is wrong in another file has no control here, and says which file it is.
 * @param own the file of the draft
 */
export function placeProblems(
  { form, kind, translator }: Session,
  problems: readonly Problem[],
  own: string,
): PlacedProblem[] {
  const placed = problems.flatMap((problem) => {
    // What the ingredients beside the form say already.
    if (problem.severity === 'notice') return [];
    const isOwn = problem.file === own;
    const control = isOwn ? placeOf(form, kind, problem) : undefined;
    const label = control ? labelOf(control) : problem.field;
    const { message, hint } = describeProblem({ ...problem, field: label }, translator);
    // The check speaks of a text as of what stands below the fields of a file.
    const { kind: what, value } = problem.values;
    const isMissing = problem.rule === 'missing-field' || value === '' || String(what).endsWith('empty');
    const words = isMissing ? translator.t('composer.missing', { field: label }) : sentences(message, hint);
    const text = isOwn ? words : `${words} (\u2068${problem.file}\u2069)`;
    return [{ problem, control, label, text, isMissing }];
  });
  return placed.sort(inOrder);
}

/** What is wrong and what to do, one after the other. Some messages end with what was found, and with no full stop. */
function sentences(message: string, hint: string): string {
  return hint === ''
    ? message
    : `${message}${/[.。]$/.test(message) ? '' : message.endsWith('”') ? '。' : '.'} ${hint}`;
}

/** The order of the form. What has no place in it comes first. */
function inOrder({ control: one }: PlacedProblem, { control: other }: PlacedProblem): number {
  if (!one || !other) return Number(one !== undefined) - Number(other !== undefined);
  const { DOCUMENT_POSITION_FOLLOWING: after, DOCUMENT_POSITION_PRECEDING: before } = Node;
  const position = one.compareDocumentPosition(other);
  return position & after ? -1 : position & before ? 1 : 0;
}

/** Shows each problem at its control, where the writer has been there already. */
export function showAtControls(
  { form }: Session,
  placed: readonly PlacedProblem[],
  isSeen: (id: string) => boolean,
): void {
  for (const holder of form.querySelectorAll<HTMLElement>('.error[id]')) {
    const id = holder.id.replace(/-error$/, '');
    const control = document.getElementById(id);
    const here = isSeen(id) ? placed.filter((one) => one.control?.id === id) : [];
    const words = here.map(({ text }) => text).join(' ');
    if (holder.textContent !== words) holder.textContent = words;
    holder.hidden = here.length === 0;
    if (here.some(({ problem }) => problem.severity === 'error')) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
}

/** Lists what is still missing and what is wrong, each a link to its control. */
export function showSummary({ translator }: Session, placed: readonly PlacedProblem[]): void {
  const { t } = translator;
  const missing = placed.filter(({ isMissing }) => isMissing);
  const errors = placed.filter(({ problem, isMissing }) => problem.severity === 'error' && !isMissing);
  const warnings = placed.filter(({ problem }) => problem.severity === 'warning');
  const list = (title: string, items: readonly PlacedProblem[], wordsOf: (one: PlacedProblem) => string) =>
    items.length === 0
      ? []
      : [
          element('p', {}, element('strong', {}, title)),
          element('ul', { class: 'problems' }, ...items.map((one) => element('li', {}, linkTo(one, wordsOf(one))))),
        ];
  byId('problems').replaceChildren(
    ...(missing.length + errors.length === 0 ? [element('p', {}, t('composer.check.good'))] : []),
    ...list(t('composer.check.missing'), missing, ({ label }) => label),
    ...list(t('composer.check.errors', { count: errors.length }), errors, ({ text }) => text),
    ...list(t('composer.check.warnings', { count: warnings.length }), warnings, ({ text }) => text),
  );
}

function linkTo({ control }: PlacedProblem, words: string): Node {
  if (!control) return element('span', {}, words);
  const link = element('a', { href: `#${control.id}` }, words);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(control);
  });
  return link;
}

/** Brings a control into sight and puts the cursor there. */
function goTo(control: HTMLElement): void {
  for (let above = control.closest('details'); above; above = above.parentElement?.closest('details') ?? null)
    above.open = true;
  const target = control.matches('input, select, textarea')
    ? control
    : control.querySelector<HTMLElement>('input, select, textarea');
  (target ?? control).focus();
  control.scrollIntoView({ block: 'center' });
}

function placeOf(form: HTMLFormElement, kind: string, { field, rule, values }: Problem): HTMLElement | undefined {
  if (field === 'summary' || field === 'text') return byId('f-text');
  if (field !== '') return controlOf(form, field);
  // A report's pledge and day are in its path.
  if (kind === 'report')
    return byId(rule === 'known-references' && values['table'] === 'pledges' ? 'f-pledge' : 'f-date');
  return undefined;
}

/** The words a control is labelled with, without what stands beside them. */
function labelOf(control: HTMLElement): string {
  const label = control.matches('fieldset')
    ? control.querySelector('legend')
    : document.querySelector(`label[for="${CSS.escape(control.id)}"]`);
  return label?.firstChild?.textContent?.trim() ?? '';
}
