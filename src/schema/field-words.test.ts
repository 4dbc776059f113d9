import { describe, expect, it } from 'vitest';
import { fieldForWord } from './field-words.ts';
import { Pledge } from './pledge.ts';
import { ProgressReport } from './progress-report.ts';

const PLEDGE = Object.keys(Pledge.shape);

describe('fieldForWord', () => {
  it.each([
    ['titre', 'title'],
    ['organisation', 'entities'],
    ['实体', 'entities'],
    ['domaine prioritaire', 'focus_areas'],
    ['tipo', 'pledge_types'],
    ['المبلغ', 'amount'],
    ['cible', 'targets'],
    ['portée', 'scope'],
    ['страны', 'countries'],
    ['región', 'implementation_regions'],
    ['bénéficiaires', 'beneficiaries'],
    ['announcement', 'announced'],
    ['duration', 'period'],
    ['fuentes', 'sources'],
    ['website', 'url'],
    ['see also', 'related'],
    ['язык', 'language'],
    ['remarque', 'note'],
    ['ODD', 'sdgs'],
    ['planet', undefined],
    ['', undefined],
  ])('takes %s for the field %s of a pledge', (word, field) => {
    expect(fieldForWord(word, PLEDGE)).toBe(field);
  });

  it.each([
    ['valor', ['value', 'currency'], 'value'],
    ['devise', ['value', 'currency'], 'currency'],
    ['indicateur', ['metric', 'value', 'by'], 'metric'],
    ['deadline', ['metric', 'value', 'by'], 'by'],
    ['début', ['start', 'end'], 'start'],
    ['fin', ['start', 'end'], 'end'],
    ['estado', Object.keys(ProgressReport.shape), 'status'],
    ['autor', Object.keys(ProgressReport.shape), 'said_by'],
    ['résultats', Object.keys(ProgressReport.shape), 'results'],
    ['sector', ['id', 'name', 'entity_type'], 'entity_type'],
  ])('takes %s among %j for %s', (word, fields, field) => {
    expect(fieldForWord(word, fields)).toBe(field);
  });

  it('takes a word for what may stand there, and for nothing else', () => {
    expect(fieldForWord('link', ['sources', 'url'])).toBe('sources');
    expect(fieldForWord('link', ['url'])).toBe('url');
    expect(fieldForWord('link', ['title'])).toBeUndefined();
  });
});
