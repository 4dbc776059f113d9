import * as z from 'zod';
import { HttpsUrl } from './primitives.ts';
import { Pillar, PledgeType } from './vocabularies.ts';

const text = z.string().min(1);
const Reference = z.strictObject({ title: text, url: HttpsUrl });

/** Front matter of `content/focus-areas/<focus-area>/<locale>.mdx`. */
export const FocusAreaProse = z.strictObject({
  title: text,
  subtitle: text,
  summary: text.max(200),
  figures: z.array(
    z.strictObject({ value: text, label: text, year: z.int(), source_title: text, source_url: HttpsUrl }),
  ),
  pillars: z.array(z.strictObject({ id: Pillar, issues: z.array(text) })),
  examples: z.array(z.strictObject({ pledge_type: PledgeType, text })),
  examples_note: text.optional(),
  sources: z.array(Reference),
});
export type FocusAreaProse = z.infer<typeof FocusAreaProse>;

/** Front matter of `content/pages/<page>/<locale>.mdx`. */
export const PageProse = z.strictObject({
  title: text,
  summary: text,
  sources: z.array(Reference).default([]),
});
export type PageProse = z.infer<typeof PageProse>;
