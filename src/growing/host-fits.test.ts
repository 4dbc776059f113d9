import { describe, expect, it } from 'vitest';
import { hostFits } from './host-fits.ts';
import { HOSTS, REVIEWING } from './hosts.ts';
import { measured } from './measured.ts';

describe('hostFits', () => {
  const used = { cpu: 1, wall: 1, memory: 1e6 };
  const result = {
    ...{ pledges: 1000, languages: 1, date: '2026-11-30', machine: { node: 'v24.0.0', cores: 2, memory: 1e9 } },
    ...{ check: used, build: used, pages: 2000, files: 4000, bytes: 1e8, largest: 2e6 },
  };
  const source = { title: 'A page', url: 'https://example.org/' };
  const host = { name: 'A host', source, read: '2026-11-30' };

  it('goes by the limit that is reached first', () => {
    expect(hostFits([{ ...host, files: { most: 20_000 }, site: 1e9 }], [result])[0]?.pledges).toBe(5000);
    expect(hostFits([{ ...host, files: { most: 80_000 }, site: 1e9 }], [result])[0]?.pledges).toBe(10_000);
    expect(hostFits([{ ...host, file: 25e6, site: 2e9 }], [result])[0]?.pledges).toBe(12_000);
  });

  it('knows no end without a limit, beyond all that is spoken of, nor where only a folder has one, nor where nothing was measured', () => {
    expect(hostFits([host, { ...host, files: { most: 9, inFolder: true } }], [result])).toMatchObject([{}, {}]);
    expect(hostFits([{ ...host, file: 5e12 }], [result])[0]?.pledges).toBeUndefined();
    expect(hostFits(HOSTS, []).every(({ pledges }) => pledges === undefined)).toBe(true);
  });

  it('has results to go by, and for each host a page that was read on a day', () => {
    expect(measured.length).toBeGreaterThan(0);
    for (const { source: page, read } of [...HOSTS, REVIEWING])
      expect([new URL(page.url).protocol, read]).toEqual(['https:', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
  });
});
