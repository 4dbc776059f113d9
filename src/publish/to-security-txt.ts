/** Where a weakness is reported; without any there is no file. */
export interface SecurityContacts {
  /** Address of the repository, and of what it says of weaknesses, where they are known. */
  readonly repository: string | undefined;
  readonly policy: string | undefined;
  /** The stewards' role address, where it is known. */
  readonly email: string | undefined;
}

/**
 * `security.txt` as in RFC 9116; nothing without a contact.
 * @param day the day of the data, which the file is good for a year from
 * @param address where the file stands, if that is known
 */
export function toSecurityTxt(
  { repository, policy, email }: SecurityContacts,
  day: string,
  address: string | undefined,
): string | undefined {
  // Private reports are a service of this one host.
  const isHosted = repository?.startsWith('https://github.com/');
  const contacts = [
    ...(repository && isHosted ? [`${repository}/security/advisories/new`] : []),
    ...(email ? [`mailto:${email}`] : []),
  ];
  if (contacts.length === 0) return undefined;
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${yearAfter(day)}T00:00:00Z`,
    ...(address ? [`Canonical: ${address}`] : []),
    ...(policy ? [`Policy: ${policy}`] : []),
    '',
  ].join('\n');
}

/** The same day a year on; the day before where that year has no such day. */
function yearAfter(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(4)];
  return `${year + 1}${rest === '-02-29' ? '-02-28' : rest}`;
}
