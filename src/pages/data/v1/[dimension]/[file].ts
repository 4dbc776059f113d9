import type { APIRoute } from 'astro';
import { TWIN_DIMENSIONS } from '../../../../model/dimensions.ts';
import { valuesIn } from '../../../../model/doors.ts';
import { select } from '../../../../model/selection.ts';
import { toCsv } from '../../../../publish/to-csv.ts';
import { toJson } from '../../../../publish/to-json.ts';
import { PledgeV1, toPledgeV1 } from '../../../../publish/v1.ts';
import type { Pledge } from '../../../../schema/pledge.ts';
import { fileHead, site } from '../../../../site-dataset.ts';

/** The pledges of a value, as a table and as JSON, wherever there are any. */
export const getStaticPaths = () => {
  const { view } = site();
  return TWIN_DIMENSIONS.flatMap((dimension) =>
    valuesIn(view, dimension).flatMap((value) => {
      const { pledges } = select(view, [{ dimension, value }]);
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
  const pledges = props.pledges.map((pledge) => toPledgeV1(pledge, view));
  const isTable = params['file']?.endsWith('.csv');
  return new Response(isTable ? toCsv(pledges) : toJson(fileHead(), 'pledges', PledgeV1, pledges));
};
