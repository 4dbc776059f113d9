import { describe, expect, it } from 'vitest';
import { buildDataset, buildStatus, repositoryRegister } from '../../tests/dataset-builder.ts';
import { groupsOf, heldOn, membersOf } from './country-groups.ts';

describe('heldOn', () => {
  it('holds from the first day to the day before the last', () => {
    const status = { from: '2003-12-10', until: '2023-12-13' };
    const days = ['2003-12-09', '2003-12-10', '2023-12-12', '2023-12-13', '2023-12-14'];
    expect(days.map((day) => heldOn(status, day))).toEqual([false, true, true, false, false]);
  });

  it('holds through the month or year it ended in, where no day is known', () => {
    expect(['2006', '2007', '2007-11-30', '2008-01'].map((date) => heldOn({ until: '2007' }, date))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('holds for a year or month in which it still held', () => {
    expect(heldOn({ until: '2023-12-13' }, '2023')).toBe(true);
    expect(heldOn({ until: '2023-12-13' }, '2023-12')).toBe(true);
    expect(heldOn({ until: '2023-12-13' }, '2024')).toBe(false);
    expect(heldOn({ from: '2023-12-13' }, '2023')).toBe(true);
    expect(heldOn({ from: '2023-12-13' }, '2022')).toBe(false);
  });

  it('always holds without dates', () => {
    expect(heldOn({}, '1990')).toBe(true);
  });
});

describe('groupsOf', () => {
  it('knows a country that left its group and joined it again', () => {
    const dataset = buildDataset({
      country_group_status: [
        buildStatus('GHA', 'LDC', { from: '1971', until: '1994-12-13' }),
        buildStatus('GHA', 'LDC', { from: '2009' }),
      ],
    });
    const dates = ['1970', '1980', '1994-12-13', '2000', '2009', '2026'];
    expect(dates.map((date) => groupsOf(dataset, 'GHA', date))).toEqual([[], ['LDC'], [], [], ['LDC'], ['LDC']]);
  });

  it('names the groups in one order, and takes no account of what is only scheduled', () => {
    const dataset = buildDataset({
      country_group_status: [
        buildStatus('BTN', 'SIDS'),
        buildStatus('BTN', 'LDC', { scheduled_until: '2025-01-01' }),
        buildStatus('KEN', 'LLDC'),
      ],
    });
    expect(groupsOf(dataset, 'BTN', '2026')).toEqual(['LDC', 'SIDS']);
    expect(groupsOf(dataset, 'GHA', '2026')).toEqual([]);
    expect(membersOf(dataset, 'LLDC', '2026').map(({ iso3 }) => iso3)).toEqual(['KEN']);
  });

  it.each([
    ['BTN', '2023-12-12', ['LDC', 'LLDC']],
    ['BTN', '2023-12-13', ['LLDC']],
    ['STP', '2024-12-12', ['LDC', 'SIDS']],
    ['STP', '2024-12-13', ['SIDS']],
    ['CPV', '2007', ['LDC', 'SIDS']],
    ['CPV', '2008', ['SIDS']],
    ['GHA', '2026', []],
  ])('knows from the tables of this register what %s was on %s', (iso3, date, groups) => {
    expect(groupsOf(repositoryRegister().dataset, iso3, date)).toEqual(groups);
  });
});
