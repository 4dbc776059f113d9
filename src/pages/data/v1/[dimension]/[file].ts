import type { APIRoute } from 'astro';
import { valuesIn } from '../../../../model/doors.ts';
import { toCsv } from '../../../../publish/to-csv.ts';
import { toJson } from '../../../../publish/to-json.ts';
import { publishedPledges } from '../../../../publish/v1.ts';
import type { Pledge } from '../../../../schema/pledge.ts';
import { fileHead, site } from '../../../../site-dataset.ts';

/** What pledges are cut by: those of one value are files of their own. */
const DIMENSIONS = ['focus-area', 'implementation-region', 'country-group', 'country', 'entity'] as const;

/** The pledges of a value, as a table and as JSON, wherever there are any. */
export const getStaticPaths = () => {
  const { view } = site();
  return DIMENSIONS.flatMap((dimension) =>
    valuesIn(view, dimension).flatMap((value) => {
      const pledges = view.naming[dimension].get(value) ?? [];
      if (pledges.length === 0) return [];
      return ['csv', 'json'].map((ending) => ({
        params: { dimension, file: `${value.toLowerCase()}.${ending}` },
        props: { pledges },
      }));
    }),
  );
};

export const GET: APIRoute<{ pledges: readonly Pledge[] }> = ({ params, props }) => {
  const { view } = site();
  const pledges = publishedPledges(view, props.pledges);
  const isTable = params['file']?.endsWith('.csv');
  return new Response(isTable ? toCsv(pledges) : toJson(fileHead(), 'pledges', pledges));
};
