import * as z from 'zod';
import { Iso3 } from './primitives.ts';
import { references } from './references.ts';

const countryId = Iso3.clone();
references.add(countryId, { points_to: 'countries' });

/** A row of `data/tile-grid.csv`: where a country's tile lies in the block of its region, from 0, north up. */
export const TilePlace = z.strictObject({
  iso3: countryId,
  column: z.int().min(0).max(20),
  row: z.int().min(0).max(20),
});
export type TilePlace = z.infer<typeof TilePlace>;
