/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** How many pages the pledges share, set by astro.config.mjs; empty or nothing where each has a page of its own. */
  readonly PLEDGE_SHARDS?: string;
}
