import * as z from 'zod';
import { LanguageTag, PartialDate, PlainLine } from './primitives.ts';
import { type RecordOrigin, Source } from './pledge.ts';
import { Metric, Provenance, Qualifier, ReportedStatus, SaidBy } from './vocabularies.ts';

/** One number a report gives. */
export const ReportedResult = z.strictObject({
  metric: Metric.meta({ title: 'What is counted', description: 'The unit of the result.', examples: ['people'] }),
  value: z
    .number()
    .nonnegative()
    .max(1e12)
    .multipleOf(0.01)
    .meta({ title: 'How many', description: 'Digits only.', examples: [90000000] }),
  qualifier: Qualifier.default('exact').meta({
    title: 'How exact',
    description: 'The source’s own word before the number.',
    examples: ['over'],
  }),
  as_of: PartialDate.optional().meta({
    title: 'As of',
    description: 'The day the number refers to.',
    examples: ['2023-10'],
  }),
  counts: PlainLine(120)
    .optional()
    .meta({
      title: 'What exactly',
      description: 'A few words where the unit alone would mislead.',
      examples: ['entrepreneurs served'],
    }),
});

/**
 * What an entity, or a third party, says was done:
 * `content/progress-reports/<pledge-id>/<date>.md`. One file a report, never edited later.
 */
export const ProgressReport = z.strictObject({
  status: ReportedStatus.meta({
    title: 'Status',
    description: 'What the report says of the pledge.',
    examples: ['in-progress'],
  }),
  said_by: SaidBy.meta({
    title: 'Who says so',
    description: 'The entity itself, or a third party.',
    examples: ['entity'],
  }),
  replies_to: PartialDate.optional().meta({
    title: 'Answers',
    description: 'Right of reply: the date of the report of a third party on the same pledge that this report answers.',
    examples: ['2025-07-07'],
  }),
  results: z
    .array(ReportedResult)
    .max(20)
    .default([])
    .meta({
      title: 'Results',
      description: 'The numbers the report gives.',
      examples: [[{ metric: 'people', value: 90000000 }]],
    }),
  provenance: Provenance.default('published').meta({
    title: 'Provenance',
    description: 'Published, or submitted by the entity.',
    examples: ['published'],
  }),
  sources: z
    .array(Source)
    .max(10)
    .default([])
    .meta({
      title: 'Sources',
      description: 'Where it was read.',
      examples: [[{ title: 'Annual report', url: 'https://www.example.org/report' }]],
    }),
  language: LanguageTag.default('en').meta({
    title: 'Language',
    description: 'Language of the note.',
    examples: ['en'],
  }),
});
/** A report as authored, after defaults. */
export type ProgressReportFields = z.infer<typeof ProgressReport>;

/** A report with what its path says: which pledge, which day (none when the source is undated). */
export interface ProgressReport extends ProgressReportFields {
  readonly pledge_id: string;
  readonly date: string | undefined;
  readonly note: string;
  readonly origin: RecordOrigin;
}
