import { describe, expect, it } from 'vitest';
import { type Files, problemsIn, reportFile } from '../../tests/dataset-builder.ts';

const statement = (fields: Record<string, string> = {}): Files => ({
  'content/progress-reports/good/2024-07-07.md': reportFile({ said_by: 'third-party', ...fields }),
});
const answer = (fields: Record<string, string> = {}): Files => ({
  'content/progress-reports/good/2024-09.md': reportFile({ replies_to: '2024-07-07', ...fields }),
});

describe('reply-to-statement', () => {
  it('accepts an answer of the entity to a third party, and reports that answer nothing', () => {
    expect(problemsIn({ ...statement(), ...answer() })).toEqual([]);
    expect(problemsIn(statement())).toEqual([]);
  });

  it('accepts an answer in the same month as the statement', () => {
    expect(problemsIn({ ...statement(), 'content/progress-reports/good/2024-07.md': answerIn('2024-07-07') })).toEqual(
      [],
    );
  });

  it('refuses an answer to what is not there, to itself, and between the same side', () => {
    const kinds = (files: Files) => problemsIn(files).map(({ rule, place, message }) => [rule, place, message]);
    const place = 'content/progress-reports/good/2024-09.md:5:1';
    expect(kinds(answer())).toEqual([
      [
        'reply-to-statement',
        place,
        '“replies_to” is “2024-07-07”, but there is no report of that date on this pledge.',
      ],
    ]);
    expect(kinds(answer({ replies_to: '2024-09' }))).toEqual([
      ['reply-to-statement', place, '“replies_to” is “2024-09”, which is this report itself.'],
    ]);
    const side = '“replies_to” is “2024-07-07”, but only the entity answers, and only to what a third party says.';
    expect(kinds({ ...statement({ said_by: 'entity' }), ...answer() })).toEqual([['reply-to-statement', place, side]]);
    expect(kinds({ ...statement(), ...answer({ said_by: 'third-party' }) })).toEqual([
      ['reply-to-statement', place, side],
    ]);
  });

  it('does not take the report of another pledge for the one that is answered', () => {
    const elsewhere = { 'content/progress-reports/other/2024-07-07.md': reportFile({ said_by: 'third-party' }) };
    expect(problemsIn({ ...elsewhere, ...answer() }).map(({ rule }) => rule)).toContain('reply-to-statement');
  });
});

function answerIn(date: string): string {
  return reportFile({ replies_to: date });
}
