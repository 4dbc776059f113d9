/** Where a weakness is reported; without any there is no file. */
export interface SecurityContacts {
  /** Address of the repository, where it is known. */
  readonly repository: { readonly url: string; readonly branch: string } | undefined;
  /** The stewards' role address, where it is known. */
  readonly email: string | undefined;
}

/**
 * `security.txt` as in RFC 9116; nothing without a contact.
 * @param day the day of the data, which the file is good for a year from
 * @param address where the file stands, if that is known
 */
export function toSecurityTxt(
  { repository, email }: SecurityContacts,
  day: string,
  address: string | undefined,
): string | undefined {
  // Private reports are a service of this one host.
  const isHosted = repository?.url.startsWith('https://github.com/');
  const contacts = [
    ...(repository && isHosted ? [`${repository.url}/security/advisories/new`] : []),
    ...(email ? [`mailto:${email}`] : []),
  ];
  if (contacts.length === 0) return undefined;
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${yearAfter(day)}T00:00:00Z`,
    ...(address ? [`Canonical: ${address}`] : []),
    ...(repository ? [`Policy: ${repository.url}/blob/${repository.branch}/SECURITY.md`] : []),
    '',
  ].join('\n');
}

/** The same day a year on; the day before where that year has no such day. */
function yearAfter(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(4)];
  return `${year + 1}${rest === '-02-29' ? '-02-28' : rest}`;
}
