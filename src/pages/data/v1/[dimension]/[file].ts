import type { APIRoute } from 'astro';
import { nameOfPublished, pledgesHead, publishedPledges } from '../../../../data-files.ts';
import { lateFiles } from '../../../../late-files.ts';
import { TWIN_DIMENSIONS } from '../../../../model/dimensions.ts';
import { valuesIn } from '../../../../model/doors.ts';
import { encode } from '../../../../encode.ts';
import { framed } from '../../../../publish/record-frame.ts';
import { csvFrame } from '../../../../publish/to-csv.ts';
import { toCsvwOfParts } from '../../../../publish/to-csvw.ts';
import { jsonFrame } from '../../../../publish/json-file.ts';
import { nameOfAll } from '../../../../shown.ts';
import { fileHead, site } from '../../../../site-dataset.ts';

/** The pledges of a value, as a table and as JSON, wherever there are any; and what describes these tables. */
export const getStaticPaths = () => {
  const { view } = site();
  const paths = TWIN_DIMENSIONS.flatMap((dimension) => {
    const values = valuesIn(view, dimension).filter((value) => view.naming[dimension].has(value));
    return [
      ...values.flatMap((value) =>
        (['csv', 'json'] as const).map((ending) => ({
          params: { dimension, file: `${value.toLowerCase()}.${ending}` },
          props: { dimension, values: [value], ending },
        })),
      ),
      { params: { dimension, file: 'csv-metadata.json' }, props: { dimension, values, ending: 'metadata' as const } },
    ];
  });
  return lateFiles(paths, ({ params: { dimension, file }, props }) => ({
    path: `data/v1/${dimension}/${file}`,
    shows: nameOfCut(props),
    parts: () => partsOf(props),
  }));
};

interface Cut {
  readonly dimension: (typeof TWIN_DIMENSIONS)[number];
  /** One value, or all that have pledges where these are described. */
  readonly values: readonly string[];
  readonly ending: 'csv' | 'json' | 'metadata';
}

function partsOf({ dimension, values, ending }: Cut): Iterable<Uint8Array> {
  const head = pledgesHead();
  if (ending === 'metadata') {
    const names = values.map((value) => `${value.toLowerCase()}.csv`);
    return [encode(toCsvwOfParts(names, `by ${dimension.replaceAll('-', ' ')}`, head, fileHead()))];
  }
  const ids = idsOf(dimension, values[0]);
  const frame =
    ending === 'json' ? jsonFrame(fileHead(), 'pledges', ids.length) : csvFrame(head.columns.map(({ name }) => name));
  return framed(frame, publishedPledges(ending, ids));
}

/** The name of the records of a file; what describes tables is short and made each time. */
function nameOfCut({ dimension, values: [value], ending }: Cut): string | undefined {
  return ending === 'metadata'
    ? undefined
    : nameOfAll(fileHead(), ending, idsOf(dimension, value).map(nameOfPublished));
}

function idsOf(dimension: Cut['dimension'], value = ''): string[] {
  return (site().view.naming[dimension].get(value) ?? []).map(({ id }) => id);
}

export const GET: APIRoute<Cut> = ({ props }) => new Response(Buffer.concat([...partsOf(props)]).toString());
