import { Id } from '../schema/primitives.ts';

/** What the name of a mailed file says: a pledge by its id, or a report by its pledge and its day. */
export type MailedName =
  | { readonly kind: 'pledge'; readonly id: string }
  | { readonly kind: 'report'; readonly id: string; readonly date: string };

/**
 * Understands the name under which the composer saves a file: `<pledge>.md`, `<pledge>_<day>.md`. Some programs add a
 * number to a name that was there already, or an ending to one they do not know.
 * @returns nothing for any other name, above all for one that leads somewhere
 */
export function readMailedName(name: string): MailedName | undefined {
  const [, id = '', date] =
    /^([a-z0-9-]+?)(?:_(\d{4}(?:-\d\d){0,2}|undated))?(?: ?\(\d{1,2}\))?\.md(?:\.txt)?$/.exec(name) ?? [];
  if (!Id.safeParse(id).success) return undefined;
  if (date === undefined) return { kind: 'pledge', id };
  return { kind: 'report', id, date: date === 'undated' ? '' : date };
}
