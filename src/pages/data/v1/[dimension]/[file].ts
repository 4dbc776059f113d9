import type { APIRoute } from 'astro';
import { publishedPledges } from '../../../../data-files.ts';
import { lateFiles } from '../../../../late-files.ts';
import { TWIN_DIMENSIONS } from '../../../../model/dimensions.ts';
import { valuesIn } from '../../../../model/doors.ts';
import { encode } from '../../../../encode.ts';
import { csvFile } from '../../../../publish/to-csv.ts';
import { toCsvwOfParts } from '../../../../publish/to-csvw.ts';
import { jsonFile } from '../../../../publish/json-file.ts';
import { nameOfAll, nameOfBytes } from '../../../../shown.ts';
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
    body: () => [fileOf(props)],
  }));
};

interface Cut {
  readonly dimension: (typeof TWIN_DIMENSIONS)[number];
  /** One value, or all that have pledges where these are described. */
  readonly values: readonly string[];
  readonly ending: 'csv' | 'json' | 'metadata';
}

function fileOf({ dimension, values, ending }: Cut): Uint8Array[] {
  const { head, csv, json } = publishedPledges();
  if (ending === 'metadata') {
    const names = values.map((value) => `${value.toLowerCase()}.csv`);
    return [encode(toCsvwOfParts(names, `by ${dimension.replaceAll('-', ' ')}`, head, fileHead()))];
  }
  const [value = ''] = values;
  if (ending === 'json') return jsonFile(fileHead(), 'pledges', recordsOf(dimension, value, json));
  const fields = head.columns.map(({ name }) => name);
  return csvFile(fields, recordsOf(dimension, value, csv));
}

/** The name of the records of a file; what describes tables is short and made each time. */
function nameOfCut({ dimension, values: [value = ''], ending }: Cut): string | undefined {
  if (ending === 'metadata') return undefined;
  // Both files of a value hold the same.
  const records = recordsOf(dimension, value, publishedPledges().json);
  return nameOfAll(fileHead(), ending, records.map(nameOfBytes));
}

function recordsOf(dimension: Cut['dimension'], value: string, written: ReadonlyMap<string, Uint8Array>): Uint8Array[] {
  const pledges = site().view.naming[dimension].get(value) ?? [];
  return pledges.flatMap(({ id }) => written.get(id) ?? []);
}

export const GET: APIRoute<Cut> = ({ props }) => new Response(Buffer.concat(fileOf(props)).toString());
