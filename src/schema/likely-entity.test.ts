import { describe, expect, it } from 'vitest';
import { likelyEntity } from './likely-entity.ts';

const entities = [
  { id: 'mtn-group', name: 'MTN Group', aliases: ['Mobile Telephone Networks', 'M-Cell'] },
  { id: 'ghana-mocd', name: 'Ministry of Communications, Ghana', aliases: [] },
  { id: 'ghana-nca', name: 'National Communications Authority', aliases: [] },
  { id: 'kenya-ict-authority', name: 'ICT Authority', aliases: [] },
];

describe('likelyEntity', () => {
  it.each([
    ['mtn group', 'mtn-group'],
    ['MOBILE TELEPHONE NETWORK', 'mtn-group'],
    ['m cell', 'mtn-group'],
    ['mtn-gruop', 'mtn-group'],
    ['Ghana_MOCD', 'ghana-mocd'],
    [' MTN ', 'mtn-group'],
    ['ICT  authority', 'kenya-ict-authority'],
    ['kenya_ict', 'kenya-ict-authority'],
    ['nca', 'ghana-nca'],
  ])('takes %s for %s', (word, id) => {
    expect(likelyEntity(word, entities)).toBe(id);
  });

  it.each(['', ' - ', 'ghana', 'ken', 'roup', 'Vodafone'])('has no answer to “%s”', (word) => {
    expect(likelyEntity(word, entities)).toBeUndefined();
  });

  it('takes no part of an id that is shorter than three letters', () => {
    const [short] = [{ id: 'telecom-of-ghana', name: 'Telecom', aliases: [] }];
    expect(likelyEntity('of', [short])).toBeUndefined();
    expect(likelyEntity('ghana', [short])).toBe('telecom-of-ghana');
  });
});
