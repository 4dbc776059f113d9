import { describe, expect, it } from 'vitest';
import { PLEDGE_FILE, pledgeFile, problemsIn, reportFile } from '../../tests/dataset-builder.ts';

describe('report-after-pledge', () => {
  it.each(['2024.md', '2024-05.md', '2024-05-28.md', '2025.md', 'undated.md'])(
    'accepts the report %s on a pledge of 27 May 2024',
    (name) => {
      const files = {
        [PLEDGE_FILE]: pledgeFile({ announced: '2024-05-27' }),
        [`content/progress-reports/good/${name}`]: reportFile(),
      };
      expect(problemsIn(files)).toEqual([]);
    },
  );

  it('points to a report older than its pledge', () => {
    const file = 'content/progress-reports/good/2024-04-30.md';
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ announced: '2024-05' }), [file]: reportFile() })).toEqual([
      {
        rule: 'report-after-pledge',
        place: `${file}:1:1`,
        message: 'The report is dated 2024-04-30, before the pledge was announced (2024-05).',
        hint: 'Correct the date in the file name, or the date of the pledge.',
      },
    ]);
  });
});
