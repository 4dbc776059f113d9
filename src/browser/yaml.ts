import type { toYaml as ToYaml } from '../authoring/to-yaml.ts';

let writer: typeof ToYaml | undefined;

/** Brings the writer of YAML; only a file needs it. */
export async function bringYaml(): Promise<void> {
  writer ??= (await import('../authoring/to-yaml.ts')).toYaml;
}

/** Stands in for the writer, once it was brought. */
export const toYaml: typeof ToYaml = (value, layout) => {
  if (!writer) throw new Error('The writer of YAML was not brought.');
  return writer(value, layout);
};
