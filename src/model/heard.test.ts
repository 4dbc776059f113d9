import { describe, expect, it } from 'vitest';
import { buildReport } from '../../tests/dataset-builder.ts';
import { heardOf } from './heard.ts';

describe('heardOf', () => {
  const statement = buildReport({ date: '2025-07-07', said_by: 'third-party' });
  const answer = buildReport({ date: '2025-09', replies_to: '2025-07-07' });
  const report = buildReport({ date: '2024-07-07' });

  it('keeps the two sides apart, and puts an answer under the statement it answers', () => {
    const { own, others } = heardOf([answer, statement, report]);
    expect(own).toEqual([
      { report: answer, is_answer: true },
      { report, is_answer: false },
    ]);
    expect(others).toEqual([{ report: statement, answers: [answer] }]);
  });

  it('answers nothing where nothing is named', () => {
    const undated = buildReport({ said_by: 'third-party' });
    expect(heardOf([undated, report]).others).toEqual([{ report: undated, answers: [] }]);
    const lost = heardOf([answer]);
    expect(lost).toEqual({ own: [{ report: answer, is_answer: false }], others: [] });
    expect(heardOf([])).toEqual({ own: [], others: [] });
  });
});
