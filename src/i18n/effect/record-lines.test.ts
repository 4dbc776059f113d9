import { describe, expect, it } from 'vitest';
import { buildEntity, buildPledge, buildReport, buildView } from '../../../tests/dataset-builder.ts';
import { tellEffect } from '../../../tests/prepared-register.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { LocaleId } from '../locales.ts';

type Tables = Partial<Dataset>;

/** The lines of the statement that name something. */
function lines(before: Tables, after: Tables, word: string, lang: LocaleId = 'en'): string[] {
  return tellEffect(buildView(before), buildView(after), lang).lines.filter((line) => line.includes(word));
}

const row = (former_id: string, id: string, kind: 'pledge' | 'entity' = 'pledge'): Tables => ({
  former_ids: [{ kind, former_id, id, since: '2026', origin: { file: 'data/former-ids.csv', line: 2 } }],
});
const one = buildPledge({ id: 'one', title: 'One' });
const other = buildPledge({ id: 'other', title: 'Other', entities: ['world-body'] });

describe('what is said of former ids', () => {
  it('names the pledge they lead to, and says when nothing ties it to the one before', () => {
    expect(lines({ pledges: [one, other] }, { pledges: [other], ...row('one', 'other') }, 'leads to')).toEqual([
      '  - `pledge one`: added; leads to `other` (`Other`, `world-body`), which has neither an entity nor a title in common with `one` (`One`, `acme-telecom`)',
    ]);
  });

  it('names both where one is turned to another, or given away', () => {
    const led = { pledges: [one, other], ...row('old', 'one') };
    expect(lines(led, { ...led, ...row('old', 'other') }, '`old`: the published id')).toEqual([
      '- `old`: the published id stood for `one` (`One`, `acme-telecom`) and leads to `other` (`Other`, `world-body`) now',
    ]);
    const reused = { pledges: [one, other, buildPledge({ id: 'old', title: 'New' })] };
    expect(lines(led, reused, 'is the id of')).toEqual([
      '- `old`: the published id stood for `one` (`One`, `acme-telecom`) and is the id of `old` (`New`, `acme-telecom`) now',
    ]);
  });

  it('says of an entity under a new id what else changes', () => {
    const acme = buildEntity('acme', 'private-sector');
    const after = { entities: [{ ...acme, id: 'new-acme', name: 'New Acme' }], ...row('acme', 'new-acme', 'entity') };
    expect(lines({ entities: [acme] }, after, 'is now')).toEqual([
      '- `acme` is now `new-acme` (`New Acme`): Name: from `acme` to `New Acme`',
    ]);
  });
});

describe('what is said of progress reports', () => {
  const pledges = [one];
  const report = buildReport({
    pledge_id: 'one',
    date: '2026-06-01',
    status: 'completed',
    results: [
      { metric: 'people', value: 170_000_000, qualifier: 'over', as_of: '2026-05', counts: 'people in villages' },
    ],
    sources: [{ title: 'A page', url: 'https://www.example.org/', date: '2026-05' }],
    note: 'All of them.',
  });

  it('is all they say where they are added', () => {
    const told = tellEffect(buildView({ pledges }), buildView({ pledges, progress_reports: [report] })).lines;
    expect(told.slice(told.indexOf('- `one/2026-06-01.md`: added'))).toEqual([
      '- `one/2026-06-01.md`: added',
      '  - Status: Completed',
      '  - Who says so: said by the entity',
      '  - Result: over 170,000,000 people: `people in villages`, as of May 2026',
      '  - Provenance: Published by a source',
      '  - Source: `A page`, `https://www.example.org/` (May 2026)',
      '  - Language: English',
      '  - Note: `All of them.`',
      '',
    ]);
    expect(told).toContain('- `one` (`One`): from No report yet to Completed');
  });

  it('is what was edited or lost, and that neither should be', () => {
    const before = { pledges, progress_reports: [report] };
    const [result] = report.results;
    const edited = { ...report, status: 'changed' as const, results: result ? [{ ...result, value: 1 }] : [] };
    expect(lines(before, { pledges, progress_reports: [edited] }, 'one/')).toEqual([
      '- `one/2026-06-01.md`: published report edited',
      '- `one/2026-06-01.md`: Status: from Completed to Changed; Result: from over 170,000,000 people: `people in villages`, as of May 2026 to over 1 person: `people in villages`, as of May 2026. A published report is not edited or deleted; a new one is added.',
    ]);
    expect(lines(before, { pledges }, 'one/')).toEqual([
      '- `one/2026-06-01.md`: published report removed',
      '- `one/2026-06-01.md`: removed. A published report is not edited or deleted; a new one is added.',
    ]);
    expect(lines(before, { pledges }, 'No report yet')).toEqual(['- `one` (`One`): from Completed to No report yet']);
  });

  it('speaks six languages', () => {
    const said = (lang: LocaleId): string[] =>
      lines({ pledges }, { pledges, progress_reports: [{ ...report, note: '' }] }, '170', lang);
    expect(said('fr')).toHaveLength(1);
    expect(said('zh')).toEqual(['  - 成果：截至2026年5月，超过170,000,000人：`people in villages`']);
  });
});
