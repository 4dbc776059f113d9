import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Pledge } from '../schema/pledge.ts';
import { ProgressReport } from '../schema/progress-report.ts';
import { EntityType, FocusArea, Metric, PledgeType, Scope } from '../schema/vocabularies.ts';
import { likelyEntry, likelyHeader, likelyPart, unknownField } from './likely-field.ts';

describe('unknownField', () => {
  const fields = Object.keys(Pledge.shape).join(', ');

  it.each([
    ['contries', 'countries'],
    ['montant', 'amount'],
    ['devise', undefined],
  ])('takes %s for %s', (key, suggestion) => {
    expect(unknownField(Pledge, [], key)['suggestion']).toBe(suggestion);
  });

  it.each([
    ['id', { kind: 'id' }],
    ['slug', { kind: 'id' }],
    ['pledge_id', { kind: 'id' }],
    ['description', { kind: 'text' }],
    ['摘要', { kind: 'text' }],
    ['value_usd', { kind: 'derived' }],
    ['usd', { kind: 'derived' }],
    ['usd_amount', { kind: 'derived' }],
    ['entity_region', { kind: 'derived' }],
    ['smart_score', { kind: 'derived' }],
    ['currency', { kind: 'inside', other: 'amount' }],
    ['metric', { kind: 'inside', other: 'targets' }],
    ['planet', {}],
    ['userid', {}],
    ['identity', {}],
    ['descriptions of it', {}],
    ['valueusdx', {}],
    ['subregions', {}],
    ['regional', {}],
    ['highscore', {}],
    ['updated', { kind: 'derived' }],
    ['recreated', {}],
    ['createdby', {}],
  ])('says of %s in a pledge: %o', (key, values) => {
    expect(unknownField(Pledge, [], key)).toEqual({ expected: fields, ...values });
  });

  it.each([
    ['pledge', 'id'],
    ['date', 'id'],
    ['note', 'text'],
    ['pledged', undefined],
    ['updates', undefined],
  ])('says of %s in a report: %s', (key, kind) => {
    expect(unknownField(ProgressReport, [], key)['kind']).toBe(kind);
  });

  it('says of a field in a part of a record which fields the part has, and no more', () => {
    expect(unknownField(Pledge, ['period'], 'id')).toEqual({ expected: 'start, end' });
    expect(unknownField(Pledge, ['period'], 'begin')).toEqual({
      expected: 'start, end',
      suggestion: 'start',
      kind: 'like',
    });
    expect(unknownField(Pledge, ['sources', 0], 'adress')).toMatchObject({ expected: 'title, url, date' });
    expect(unknownField(Pledge, ['title'], 'x')).toEqual({ expected: '' });
  });
});

describe('likelyHeader', () => {
  it.each([
    ['source_url', 'sources.0.url'],
    ['Sources URL', 'sources.0.url'],
    ['sources.url', 'sources.0.url'],
    ['amount_value', 'amount.value'],
    ['currency', 'amount.currency'],
    ['Metric', 'targets.0.metric'],
    ['country', 'countries'],
    ['montant', 'amount'],
    ['name', 'title'],
    ['aliases', undefined],
    ['planet', undefined],
  ])('takes %s for %s', (header, field) => {
    expect(likelyHeader(Pledge, header)).toBe(field);
  });
});

describe('likelyPart', () => {
  it.each([
    ['amount', 'amount.value'],
    ['sources', 'sources.0.title'],
    ['sources.0', 'sources.0.title'],
    ['period', 'period.start'],
    ['title', undefined],
    ['amount.value', undefined],
    ['countries', undefined],
    ['planet', undefined],
  ])('gives for %s the part %s', (header, part) => {
    expect(likelyPart(Pledge, header)).toBe(part);
  });
});

describe('likelyEntry', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['acess', FocusArea.options, 'access'],
    ['worldwide', Scope.options, 'global'],
    ['Worldwide', Scope.options, 'global'],
    ['worldwide', PledgeType.options, undefined],
    ['a National plan', Scope.options, 'national'],
    ['fin', PledgeType.options, 'financial'],
    ['pr', ['private'], undefined],
    ['policymaking', PledgeType.options, 'policy'],
    ['yearly sum', ['year', 'total'], undefined],
    ['totals of it', ['year', 'total'], 'total'],
    ['percentage', Metric.options, undefined],
    ['percent', Metric.options, 'percent-of-population'],
    ['Valuecreation and access', FocusArea.options, undefined],
    ['Adoption & Access', FocusArea.options, undefined],
    ['access (connecting people)', FocusArea.options, 'access'],
    ['Regional organizations', EntityType.options, 'regional-organization'],
    ['something else', Scope.options, undefined],
    [`${'x '.repeat(101)}global`, Scope.options, undefined],
  ])('takes %s of %j for %s', (word, list, entry) => {
    expect(likelyEntry(word, list)).toBe(entry);
  });

  it('takes no entry that is one of several such', () => {
    expect(likelyEntry('inter', ['international', 'interregional'])).toBeUndefined();
    expect(likelyEntry('inter', ['international', 'national'])).toBe('international');
  });
});

describe('a schema of its own', () => {
  it('is read through what makes a field optional or a list', () => {
    const Record = z.strictObject({
      first: z.strictObject({ deep: z.strictObject({ last: z.string() }).optional() }).default({}),
      items: z.array(z.strictObject({ deep: z.string() })).default([]),
      words: z.array(z.string()).default([]),
    });
    expect(['first', 'first.deep', 'items', 'words'].map((header) => likelyPart(Record, header))).toEqual([
      'first.deep.last',
      'first.deep.last',
      'items.0.deep',
      undefined,
    ]);
  });
});
