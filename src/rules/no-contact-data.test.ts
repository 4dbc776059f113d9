import { describe, expect, it } from 'vitest';
import {
  BATCH_FILE,
  PLEDGE_FILE,
  buildDataset,
  buildPledge,
  placesIn,
  pledgeFile,
  pledgeTable,
  problemsIn,
  reportFile,
} from '../../tests/dataset-builder.ts';
import { timed } from '../../tests/timed.ts';
import { noContactData } from './no-contact-data.ts';

const hint = 'Take it out: what is published here is public for ever.';
const MESSAGE = 'holds what looks like an e-mail address or a telephone number:';

describe('no-contact-data', () => {
  it.each([
    'EUR 2 000 000 000 over five years, or 2,000,000,000.',
    'In total 1 005 000 000 people by 2030, +20 % a year.',
    'Reaches 00 villages, 2022-2026, page 1234567890.',
    'Mobile broadband for 1,200 schools; phone credit for 30.',
    'The handle @acme and the price 5@20.',
    'See https://www.example.org/news/20240512123456/.',
    'See [the plan](https://www.example.org/mobile/20240512) for +10 000 000 *users*.',
    'R&D at 5\\@20, &commat;acme and 100&nbsp;000&nbsp;000 people.',
  ])('accepts “%s”', (text) => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, text) })).toEqual([]);
  });

  it('points to the line of the text that holds an e-mail address', () => {
    expect(
      problemsIn({ [PLEDGE_FILE]: pledgeFile({}, 'Acme connects schools.\n\nWrite to jane.doe@example.org.') }),
    ).toEqual([
      {
        rule: 'no-contact-data',
        place: `${PLEDGE_FILE}:16:1`,
        message: `“summary” ${MESSAGE} jane.doe@example.org`,
        hint,
      },
    ]);
  });

  it.each([
    '+41 22 730 51 11',
    '0041 22 730 51 11',
    'Tel.: 022 730 51 11',
    'phone (022) 730-5111',
    'WhatsApp 0791234567',
  ])('finds the telephone number in “%s”', (text) => {
    expect(placesIn({ [PLEDGE_FILE]: pledgeFile({ note: JSON.stringify(`Call ${text} now.`) }) })).toEqual([
      `${PLEDGE_FILE}:12:1 no-contact-data`,
    ]);
  });

  it.each([
    'jane\\@example.org',
    'jane@example\\.org',
    'jane&#64;example.org',
    'jane&commat;example.org',
    'jane@**example**.org',
    'jane＠example.org',
    'jane@example.org',
  ])('reads the address in “%s” as its reader does', (address) => {
    const files = { [PLEDGE_FILE]: pledgeFile({}, `Acme *connects*.\n\n- One\n  by ${address}.`) };
    expect(problemsIn(files)).toMatchObject([
      { place: `${PLEDGE_FILE}:17:1`, message: `“summary” ${MESSAGE} jane@example.org` },
    ]);
  });

  it.each([
    '&#43;233 24 412 3456',
    '+233&nbsp;24&nbsp;412&nbsp;3456',
    '+233 **24** 412 3456',
    '＋233 24 412 3456',
    '+٢٣٣ ٢٤ ٤١٢ ٣٤٥٦',
    '+२३३ २४ ४१२ ३४५६',
  ])('reads the number in “%s” as its reader does', (number) => {
    const report = 'content/progress-reports/good/2025.md';
    expect(problemsIn({ [report]: reportFile({}, `Done.\n\nCall ${number}.`) })).toMatchObject([
      { place: `${report}:9:1`, message: `“text” ${MESSAGE} +233 24 412 3456` },
    ]);
  });

  it('takes the codes of Markdown in a field for what they are there', () => {
    expect(placesIn({ [PLEDGE_FILE]: pledgeFile({ note: 'jane&commat;example.org' }) })).toEqual([]);
  });

  it('looks into nested fields, reports and entities, and names each place once', () => {
    const report = 'content/progress-reports/good/2025.md';
    const files = {
      [PLEDGE_FILE]: pledgeFile({
        sources: '[{ title: Mail by a@example.org, url: https://www.example.org/ }]',
        new_entities: '[{ id: new-one, name: b@example.org, entity_type: academia }]',
      }),
      [report]: reportFile({}, 'Good news.\nMore from c@example.org.'),
      'data/entities.csv': 'id,name,entity_type\nacme-telecom,d@example.org,academia\n',
    };
    expect(placesIn(files)).toEqual([
      `${PLEDGE_FILE}:11:13 no-contact-data`,
      `${PLEDGE_FILE}:12:31 no-contact-data`,
      `${report}:8:1 no-contact-data`,
      'data/entities.csv:2:2 no-contact-data',
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ summary: 'Write to a@example.org.' }) })).toEqual([
      'data/pledges/batch.csv:2:13 no-contact-data',
    ]);
  });

  it('takes a time that grows with the text, not with its square', () => {
    const texts = ['a'.repeat(400_000), '1 '.repeat(200_000), `tel${' '.repeat(400_000)}`, '+1 '.repeat(130_000)];
    const dataset = buildDataset({ pledges: texts.map((summary) => buildPledge({ summary })) });
    const { result, time } = timed(() => noContactData.check(dataset));
    expect(result).toEqual([]);
    expect(time).toBeLessThan(10_000);
  });
});
