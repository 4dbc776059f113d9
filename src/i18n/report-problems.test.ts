import { describe, expect, it } from 'vitest';
import type { Problem } from '../schema/problem.ts';
import { type CheckReport, reportAsGithub, reportAsJson, reportAsText } from './report-problems.ts';
import { translator } from './translate.ts';

const en = translator('en');
const problem = (fields: Partial<Problem> = {}): Problem => ({
  rule: 'no-repeats',
  severity: 'error',
  file: 'content/pledges/2024/good.md',
  line: 4,
  column: 15,
  field: 'focus_areas.1',
  values: { value: 'access' },
  ...fields,
});
const report = (...problems: Problem[]): CheckReport => ({ problems, checked: { files: 14, pledges: 1200 } });

describe('reportAsText', () => {
  it('says how much was looked at when all is good', () => {
    expect(reportAsText(report(), en)).toBe('1,200 pledges in 14 files: all good.');
  });

  it('gives place, severity, rule, words and hint of each problem, then the counts', () => {
    const text = reportAsText(
      report(
        problem(),
        problem({ line: 9 }),
        problem({ file: 'data/sdgs.csv', rule: 'csv-empty', field: '', values: {} }),
      ),
      en,
    );
    expect(text).toBe(
      [
        'content/pledges/2024/good.md:4:15  error  no-repeats',
        '    “focus_areas, item 2” names “access” a second time.',
        '    What is named twice would be counted twice.',
        '    Name each thing once.',
        '    More: field-guide/#pledge-focus_areas',
        '',
        'content/pledges/2024/good.md:9:15  error  no-repeats',
        '    “focus_areas, item 2” names “access” a second time.',
        '    What is named twice would be counted twice.',
        '    Name each thing once.',
        '    More: field-guide/#pledge-focus_areas',
        '',
        'data/sdgs.csv:4:15  error  csv-empty',
        '    The table is empty.',
        '    The header says which column is which field.',
        '    Begin with a header row that names the fields.',
        '    More: rules/csv-empty/',
        '',
        '3 problems in 2 files; 14 files with 1,200 pledges checked.',
        'By rule: no-repeats 2, csv-empty 1',
      ].join('\n'),
    );
  });

  it('writes out twenty problems of one rule in one file, and counts the others', () => {
    const many = Array.from({ length: 25 }, (_, index) => problem({ line: index + 1 }));
    const text = reportAsText(report(...many, problem({ rule: 'too-few', values: { minimum: 1 } })), en);
    expect(text.match(/  no-repeats$/gm)).toHaveLength(20);
    expect(text).toContain('\n5 more “no-repeats” in content/pledges/2024/good.md are not shown.\n');
    expect(text).toContain('  too-few\n');
    expect(text).toContain('\n26 problems in 1 file;');
    expect(reportAsGithub(report(...many), en).split('\n')).toHaveLength(20);
  });

  it('tells the gravest last, where a terminal ends, and counts what weighs how much', () => {
    const text = reportAsText(
      report(
        problem({ rule: 'csv-empty', field: '', values: {} }),
        problem({ rule: 'rate-missing', severity: 'warning', line: 5, values: { currency: 'XOF', rule: '' } }),
        problem({ rule: 'could-say-more', severity: 'notice', line: 6, values: { missing: 'specific' } }),
      ),
      en,
    );
    expect(text.match(/^\S+  .*$/gm)).toEqual([
      'content/pledges/2024/good.md:6:15  help  could-say-more',
      'content/pledges/2024/good.md:5:15  warning  rate-missing',
      'content/pledges/2024/good.md:4:15  error  csv-empty',
    ]);
    expect(text).toContain('\nBy severity: error 1, warning 1, help 1\nBy rule: ');
  });

  it('writes out every error, and twenty of another kind in the whole register', () => {
    const inFile = (index: number) => `content/pledges/2024/p-${String(index).padStart(2, '0')}.md`;
    const many = Array.from({ length: 30 }, (_, index) => [
      problem({ file: inFile(index) }),
      problem({ rule: 'source-present', severity: 'warning', file: inFile(index), values: {} }),
    ]).flat();
    const text = reportAsText(report(...many), en);
    expect(text.match(/  error  no-repeats$/gm)).toHaveLength(30);
    expect(text.match(/  warning  source-present$/gm)).toHaveLength(20);
    expect(text).toContain(
      `\nMore “source-present” that are not shown: 10 (10 files). Those of one file or folder: npm run check -- ${inFile(20)}\n`,
    );
  });

  it('leads to the pages of the register where their address is known', () => {
    const fr = translator('fr');
    const text = reportAsText(report(problem()), fr, 'https://register.example/p2c/');
    expect(text).toContain('https://register.example/p2c/fr/field-guide/#pledge-focus_areas');
  });

  it('corrects everything that is wrong in one line at once', () => {
    const source = 'focus_areas: [acces, adopton]';
    const wrong = (index: number, value: string, suggestion: string): Problem =>
      problem({
        rule: 'not-in-list',
        field: `focus_areas.${index}`,
        values: { value, suggestion, expected: '' },
        source,
      });
    const text = reportAsText(report(wrong(0, 'acces', 'access'), wrong(1, 'adopton', 'adoption')), en);
    expect(text.match(/Write: .*/g)).toEqual(['Write: focus_areas: [access, adoption]']);
  });

  it('corrects a word that is wrong in two places, and no line of which something would stay wrong', () => {
    const source = 'a,15 May 2025,15 May 2025,Kenia';
    const wrong = (rule: string, value: string, suggestion: string): Problem =>
      problem({ rule, file: 'data/pledges/batch.csv', line: 7, values: { value, suggestion }, source });
    const dates = [1, 2].map(() => wrong('bad-date', '15 May 2025', '2025-05-15'));
    const good = reportAsText(report(...dates, wrong('bad-country-code', 'Kenia', 'KEN')), en);
    expect(good.match(/Write: .*/g)).toEqual(['Write: a,2025-05-15,2025-05-15,KEN']);
    expect(reportAsText(report(...dates, wrong('bad-country-code', 'Kenia', '')), en)).not.toContain('Write:');
  });

  it('corrects also what is wrong in the line and not written out', () => {
    const fill = Array.from({ length: 20 }, (_, index) =>
      problem({ rule: 'bad-date', line: index + 1, values: { value: 'May 2025', suggestion: '' } }),
    );
    const source = 'kenya, 15 May 2025';
    const last = [
      problem({ rule: 'bad-country-code', line: 30, values: { value: 'kenya', suggestion: 'KEN' }, source }),
      problem({ rule: 'bad-date', line: 30, values: { value: '15 May 2025', suggestion: '2025-05-15' }, source }),
    ];
    expect(reportAsText(report(...fill, ...last), en)).toContain('Write: KEN, 2025-05-15');
  });

  it('lets no name or value act on the terminal', () => {
    const evil = problem({ file: 'a\u001b[2Jb.md', values: { value: 'x\u001b]0;y\u0007\u202e' } });
    // eslint-disable-next-line no-control-regex -- finding control characters is the point
    expect(reportAsText(report(evil), en)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('reportAsGithub', () => {
  it('writes one annotation a problem', () => {
    expect(reportAsGithub(report(problem(), problem({ severity: 'warning', line: 5 })), en)).toBe(
      [
        '::error file=content/pledges/2024/good.md,line=4,col=15,title=no-repeats::“focus_areas, item 2” names “access” a second time. What is named twice would be counted twice. Name each thing once.',
        '::warning file=content/pledges/2024/good.md,line=5,col=15,title=no-repeats::“focus_areas, item 2” names “access” a second time. What is named twice would be counted twice. Name each thing once.',
      ].join('\n'),
    );
    expect(reportAsGithub(report(), en)).toBe('');
  });

  it('escapes what would end a property or begin a command', () => {
    const evil = problem({ file: 'a,b:c%d\ne.md', values: { value: '100%\r\n::error::x' } });
    const [line, ...more] = reportAsGithub(report(evil), en).split('\n');
    expect(more).toEqual([]);
    expect(line).toContain('file=a%2Cb%3Ac%25d%0Ae.md,line=4,');
    expect(line).toContain('names “100%25U+000DU+000A::error::x” a');
  });
});

describe('reportAsJson', () => {
  it('gives what was checked and every problem with its words', () => {
    expect(JSON.parse(reportAsJson(report(problem({ column: 3 })), en))).toEqual({
      checked: { files: 14, pledges: 1200 },
      problems: [
        {
          rule: 'no-repeats',
          severity: 'error',
          file: 'content/pledges/2024/good.md',
          line: 4,
          column: 3,
          field: 'focus_areas.1',
          message: '“focus_areas, item 2” names “access” a second time.',
          hint: 'Name each thing once.',
          why: 'What is named twice would be counted twice.',
          paste: '',
          guide: 'field-guide/#pledge-focus_areas',
        },
      ],
    });
    expect(JSON.parse(reportAsJson(report(), en))).toEqual({ checked: { files: 14, pledges: 1200 }, problems: [] });
  });
});
