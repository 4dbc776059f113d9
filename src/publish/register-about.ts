/** What the descriptors of the data say of the register, in English; CITATION.cff says the same. */
export const ABOUT = {
  name: 'partner2connect-open-register',
  title: 'Partner2Connect open register',
  description:
    'An open register of pledges made under Partner2Connect: each pledge one record with its source, each change in the history, each total traceable to the records beneath it. It is a sample, and not a product of ITU.',
  keywords: ['Partner2Connect', 'digital inclusion', 'connectivity', 'pledges', 'open data'],
  authors: 'Partner2Connect open register contributors',
  license: {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  },
  /** Where pledges are announced. Each record names the pages it was read from. */
  source: { title: 'Partner2Connect Digital Coalition (ITU)', path: 'https://www.itu.int/partner2connect/' },
} as const;

/** Where the files will stand. */
export interface Place {
  /** Address of the folder of the data, with its slash: absolute where the build was told the address of the site. */
  readonly data: string;
  /** Address of the page that describes it. */
  readonly page: string;
}
