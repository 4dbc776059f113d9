/** A page of others that says what is claimed here, and the day it was read, YYYY-MM-DD. */
export interface Read {
  readonly source: { readonly title: string; readonly url: string };
  readonly read: string;
}

/** What a host of static files says that it takes. Where it states no limit, there is none here. */
export interface Host extends Read {
  readonly name: string;
  /** Files of a site, or of one folder, and of a site on a paid plan. */
  readonly files?: { readonly most: number; readonly paid?: number; readonly inFolder?: true };
  /** Bytes of one file. */
  readonly file?: number;
  /** Bytes of the whole site. */
  readonly site?: number;
}

/** The engine that the page names: it reads Parquet over the network, a column at a time. */
export const DUCKDB: Read = {
  source: { title: 'DuckDB: HTTP(S) support', url: 'https://duckdb.org/docs/stable/core_extensions/httpfs/https' },
  read: '2026-11-30',
};

/** What the host of the repository shows of a change, and advises for a folder. */
export const REVIEWING: Read & { readonly files: number; readonly folder: number } = {
  files: 300,
  folder: 3000,
  source: {
    title: 'GitHub: repository limits',
    url: 'https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits',
  },
  read: '2026-12-01',
};

/** What was read, as a list of sources. */
export function sourcesOf(all: readonly Read[]): { title: string; url: string; date: string }[] {
  return all.map(({ source, read }) => ({ ...source, date: read }));
}

/** Hosts of static files, as their own pages describe them. */
export const HOSTS: readonly Host[] = [
  {
    name: 'GitHub Pages',
    site: 1e9,
    source: {
      title: 'GitHub Pages limits',
      url: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
    },
    read: '2026-11-30',
  },
  {
    name: 'Cloudflare Pages',
    files: { most: 20_000, paid: 100_000 },
    file: 25 * 2 ** 20,
    source: { title: 'Cloudflare Pages: limits', url: 'https://developers.cloudflare.com/pages/platform/limits/' },
    read: '2026-11-30',
  },
  {
    name: 'Netlify',
    files: { most: 54_000, inFolder: true },
    source: { title: 'Netlify: site deploys overview', url: 'https://docs.netlify.com/site-deploys/overview/' },
    read: '2026-11-30',
  },
  {
    name: 'Amazon S3',
    file: 50e12,
    source: {
      title: 'Amazon S3 objects overview',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingObjects.html',
    },
    read: '2026-11-30',
  },
];
