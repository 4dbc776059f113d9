import * as z from 'zod';
import { Id, SourceUrl } from './primitives.ts';

const text = z.string().min(1).max(2000);

/** Where a term was seen: in a text of the United Nations or ITU, in reputable use elsewhere, or nowhere yet. */
export const TermStatus = z.enum(['official', 'usual', 'proposed']);
export type TermStatus = z.infer<typeof TermStatus>;

/** A row of `src/i18n/glossary.csv`: a term in the six languages, and what is known of each. */
export const GlossaryTerm = z.strictObject({
  id: Id,
  category: text,
  /** What of the site says just this: keys of the catalogue, and rows of tables as `sdgs:4`. */
  says: z.array(text).default([]),
  en: text,
  ar: text,
  zh: text,
  fr: text,
  ru: text,
  es: text,
  status_ar: TermStatus,
  status_zh: TermStatus,
  status_fr: TermStatus,
  status_ru: TermStatus,
  status_es: TermStatus,
  source_urls: z.array(SourceUrl).default([]),
  note: text.optional(),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
