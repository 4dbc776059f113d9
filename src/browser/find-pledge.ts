// Where no pledges share pages this is not built, and the page for unknown addresses has no script.
if (import.meta.env.PLEDGE_SHARDS) void import('./lead-on.ts').then(({ leadOn }) => leadOn());
