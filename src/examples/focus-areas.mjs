const data = 'https://register.example/data/v1/';

const response = await fetch(`${data}totals.json`);
const { as_of, totals } = await response.json();
const areas = totals.filter(({ dimension }) => dimension === 'focus-area');

for (const { category, pledges, shared_usd } of areas) {
  console.log(`${as_of} ${category}: ${pledges} pledges, USD ${shared_usd}`);
}
