import { describe, expect, it } from 'vitest';
import { toSecurityTxt } from './to-security-txt.ts';

const repository = 'https://github.com/acme/register';
const policy = `${repository}/blob/main/SECURITY.md`;
const nobody = { repository: undefined, policy: undefined, email: undefined };
const email = 'stewards@example.org';

describe('toSecurityTxt', () => {
  it('names every contact, expires a year after the day of the data, and says where it stands', () => {
    const address = 'https://example.org/.well-known/security.txt';
    expect(toSecurityTxt({ repository, policy, email }, '2026-11-24', address)).toBe(
      'Contact: https://github.com/acme/register/security/advisories/new\n' +
        'Contact: mailto:stewards@example.org\n' +
        'Expires: 2027-11-24T00:00:00Z\n' +
        'Canonical: https://example.org/.well-known/security.txt\n' +
        'Policy: https://github.com/acme/register/blob/main/SECURITY.md\n',
    );
  });

  it('is not there without a contact: a repository elsewhere is none', () => {
    expect(toSecurityTxt(nobody, '2026-11-24', undefined)).toBeUndefined();
    expect(
      toSecurityTxt({ ...nobody, repository: 'https://git.example.org/register' }, '2026-11-24', undefined),
    ).toBeUndefined();
  });

  it('expires on a day that exists', () => {
    expect(toSecurityTxt({ ...nobody, email }, '2028-02-29', undefined)).toBe(
      'Contact: mailto:stewards@example.org\nExpires: 2029-02-28T00:00:00Z\n',
    );
  });
});
