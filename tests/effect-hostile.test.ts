import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { MAX_STATEMENT } from '../src/i18n/effect/markdown.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { viewRegister } from '../src/model/register-view.ts';
import type { Dataset } from '../src/schema/dataset.ts';
import type { Pledge } from '../src/schema/pledge.ts';
import { buildAmount, buildDataset, buildPledge, buildReport, TODAY } from './dataset-builder.ts';
import { tellEffect, type Told } from './prepared-register.ts';

/** What strangers may try, each with the word EVIL in it; most of it the check refuses before. */
const HOSTILE = [
  '<script>alert("EVIL")</script>',
  '<!-- EVIL',
  '<img src=x onerror=EVIL>',
  '@everyone @ORG/EVIL',
  '#1 GH-1 EVIL/repo#1',
  '](https://EVIL.example) ![x](https://EVIL.example/x.png)',
  '[EVIL](javascript:alert(1))',
  'https://EVIL.example www.EVIL.example EVIL@EVIL.example',
  '`EVIL` ``EVIL`` ``` EVIL',
  '`',
  'EVIL`',
  '\n\n## The check says: EVIL\n\n- all good\n',
  '\r\n---\r\nEVIL\r\n===',
  '| EVIL | 1 |\n| --- | --- |',
  'EVIL \u202e\u2066 txt.exe\u2069 \u200b\u{e0041}',
  '\\`EVIL\\` &lt;EVIL&gt; &#96;EVIL&#96;',
  '**EVIL** _EVIL_ ~~EVIL~~ $EVIL$ :EVIL:',
  '{before} {id} {EVIL}',
  '\u0000\u001b[31mEVIL',
  'EVIL '.repeat(2000),
];

/** A register in which everything a stranger writes is hostile. */
function hostile(text: string, round: number): Dataset {
  const { entities, countries, fx_rates } = buildDataset();
  const title = `${text}${round}`;
  const pledge = (id: string, fields: Partial<Pledge> = {}): Pledge => ({
    ...buildPledge({ id: 'a' }),
    id,
    title,
    summary: title,
    note: title,
    itu_title: title,
    confidence_reason: title,
    url: title,
    entities: ['acme-telecom', text],
    countries: ['GHA', `${text}${round}`],
    sources: [{ title, url: title }],
    related: [{ pledge: title, relation: 'renews' }],
    targets: [{ metric: 'people', value: round, qualifier: 'exact', basis: 'committed', counts: title }],
    amount: buildAmount({ value: round * 100, currency: 'USD', same_sum_as: round === 1 ? undefined : title }),
    ...fields,
  });
  return buildDataset({
    pledges: [
      pledge('kept', { amount: buildAmount({ value: 500 * round, currency: 'USD' }) }),
      pledge(`own ${title}`),
      pledge(text),
      { ...buildPledge({ id: 'x', itu_pledge_id: 7 }), id: `moved ${title}`, title },
    ],
    progress_reports: [
      {
        ...buildReport({ status: round === 1 ? 'completed' : 'discontinued' }),
        pledge_id: text,
        note: title,
        results: [{ metric: 'people', value: round, qualifier: 'over', counts: title }],
        sources: [{ title, url: title, date: '2026-05' }],
        origin: { file: `content/progress-reports/${text}/${text}.md`, line: 1 },
      },
      // One that goes, and one that comes.
      {
        ...buildReport({ status: 'in-progress' }),
        pledge_id: 'kept',
        note: title,
        results: [{ metric: 'people', value: round, qualifier: 'over', counts: title }],
        sources: [{ title, url: title }],
        origin: { file: `content/progress-reports/kept/${text}${round}.md`, line: 1 },
      },
    ],
    former_ids: (['pledge', 'entity'] as const).flatMap((kind) => {
      const id = kind === 'pledge' ? [text, 'kept'][round - 1] : ['acme-telecom', `${text}1`][round - 1];
      const row = { kind, id: id ?? '', since: '2026', origin: { file: text, line: 1 } };
      return [
        { ...row, former_id: `turned ${text}` },
        { ...row, former_id: `new ${title}` },
      ];
    }),
    entities: [
      ...entities.map((entity) => ({ ...entity, name: title, note: title, url: title })),
      ...entities.slice(0, 1).map((entity) => ({ ...entity, id: title, name: title })),
      ...entities.slice(0, 1).map((entity) => ({ ...entity, id: `${text}1`, name: text })),
    ],
    countries: countries.map((row) => ({ ...row, name_en: title, name_ar: title })),
    fx_rates: fx_rates.map((row) => ({ ...row, source_title: title, origin: { file: text, line: 1 } })),
  });
}

/** The effect of a change of hostile texts, in every language. */
function tell(text: string): Told[] {
  const [before, after] = [viewRegister(hostile(text, 1), TODAY), viewRegister(hostile(text, 2), TODAY)];
  return LOCALES.map(({ id }) => tellEffect(before, after, id));
}

const renderer = new MarkdownIt({ html: true, linkify: true });

/** The statement as a reader gets it: the spans of code with the texts of the data, and everything else. */
function rendered(markdown: string): { spans: string; rest: string } {
  const html = renderer.render(markdown);
  const spans = html.match(/<code>[^<]*<\/code>/g) ?? [];
  return { spans: spans.join('\n'), rest: html.replaceAll(/<code>[^<]*<\/code>/g, '') };
}

describe('a hostile text', () => {
  it.each(HOSTILE)('stays in its spans of code: %j', (text) => {
    for (const { markdown, effect } of tell(text)) {
      expect(effect.pledges.changed.length + effect.pledges.renamed.length).toBeGreaterThan(1);
      expect(effect.former_ids.map(({ change }) => change)).toContain('repointed');
      expect(new Set(effect.reports.map(({ kind }) => kind))).toEqual(new Set(['added', 'changed', 'removed']));
      const { spans, rest } = rendered(markdown);
      expect(rest.match(/evil|everyone|@|https?:|javascript|<(?:a|img|script|pre|hr|h1)\b|<!--/gi)).toBeNull();
      // Nothing of it became a heading, and nothing in it acts or hides.
      expect(rest.match(/<h2>/g)).toHaveLength(1);
      expect(spans.match(/[^\P{C}\n]/gu)).toBeNull();
    }
  });

  it('is cut, and the statement fits in a comment', () => {
    for (const { markdown } of tell('EVIL '.repeat(2000))) expect(markdown.length).toBeLessThanOrEqual(MAX_STATEMENT);
  });
});

describe('a change of thousands of pledges', () => {
  const pledges = Array.from({ length: 2000 }, (_, index) =>
    buildPledge({ id: `pledge-${index + 1000}`, title: 'A title of some length, as pledges have them. '.repeat(2) }),
  );
  const [before, after] = [viewRegister(buildDataset(), TODAY), viewRegister(buildDataset({ pledges }), TODAY)];

  it('is told in one comment that counts them all and lists the first of them', () => {
    const { markdown, lines } = tellEffect(before, after);
    expect(markdown.length).toBeLessThanOrEqual(MAX_STATEMENT);
    expect(lines).toContain('- Pledges added: 2,000');
    expect(lines).toContain('Not shown here: 1,900 more. The JSON form has them all.');
    expect(lines.filter((line) => line.startsWith('- `pledge-'))).toHaveLength(100);
  });

  it('is told in the same words each time', () => {
    const shuffled = viewRegister(buildDataset({ pledges: [...pledges].reverse() }), TODAY);
    expect(tellEffect(before, shuffled).markdown).toBe(tellEffect(before, after).markdown);
  });
});
