import * as z from 'zod';
import { Id, PartialDate } from './primitives.ts';

/** What can have had another id. */
export const FormerKind = z.enum(['pledge', 'entity']);
export type FormerKind = z.infer<typeof FormerKind>;

/** A row of `data/former-ids.csv`: an id that was published, and the one that stands for the same record now. */
export const FormerId = z.strictObject({
  kind: FormerKind,
  former_id: Id,
  /** The id of now, or another former one that leads on to it. */
  id: Id,
  since: PartialDate,
});
export type FormerId = z.infer<typeof FormerId>;
