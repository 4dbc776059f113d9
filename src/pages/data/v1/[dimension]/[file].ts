import type { APIRoute } from 'astro';
import { lateFiles } from '../../../../late-files.ts';
import { TWIN_DIMENSIONS } from '../../../../model/dimensions.ts';
import { valuesIn } from '../../../../model/doors.ts';
import { toCsv } from '../../../../publish/to-csv.ts';
import { toJson } from '../../../../publish/to-json.ts';
import { publishedPledges } from '../../../../publish/v1.ts';
import { fileHead, site } from '../../../../site-dataset.ts';

/** The pledges of a value, as a table and as JSON, wherever there are any. */
export const getStaticPaths = () => {
  const { view } = site();
  const paths = TWIN_DIMENSIONS.flatMap((dimension) =>
    valuesIn(view, dimension)
      .filter((value) => view.naming[dimension].has(value))
      .flatMap((value) =>
        (['csv', 'json'] as const).map((ending) => ({
          params: { dimension, file: `${value.toLowerCase()}.${ending}` },
          props: { dimension, value, ending },
        })),
      ),
  );
  return lateFiles(paths, ({ params: { dimension, file }, props }) => ({
    path: `data/v1/${dimension}/${file}`,
    body: fileOf(props),
  }));
};

interface Cut {
  readonly dimension: (typeof TWIN_DIMENSIONS)[number];
  readonly value: string;
  readonly ending: 'csv' | 'json';
}

function fileOf({ dimension, value, ending }: Cut): string {
  const { view } = site();
  const pledges = publishedPledges(view, view.naming[dimension].get(value) ?? []);
  return ending === 'csv' ? toCsv(pledges) : toJson(fileHead(), 'pledges', pledges);
}

export const GET: APIRoute<Cut> = ({ props }) => new Response(fileOf(props));
