SELECT
  left(announced, 4) AS year,
  count(*) AS pledges,
  sum(counted_usd) AS counted_usd
FROM 'https://register.example/data/v1/pledges.parquet'
GROUP BY year
ORDER BY year;
