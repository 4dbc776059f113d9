import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { Pledge } from '../../src/schema/pledge.ts';
import { ProgressReport } from '../../src/schema/progress-report.ts';

/**
 * Reads every Markdown record of a register, parses its fields and holds them against its schema: a bare loop, which
 * finds no place of a fault and keeps nothing.
 * @param onText given the text of each record that its schema accepts
 * @param parse reads the fields
 */
export function readBarely(
  root: string,
  onText: (text: string) => void = () => undefined,
  parse: typeof parseBarely = parseBarely,
): void {
  for (const [folder, schema] of [
    ['content/pledges', Pledge],
    ['content/progress-reports', ProgressReport],
  ] as const)
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.md')) continue;
      const text = readFileSync(join(root, folder, name), 'utf8');
      const body = readTextBarely(text, schema, parse);
      if (body === undefined) throw new Error(`${name} is not valid.`);
      onText(body);
    }
}

function parseBarely(yaml: string): unknown {
  return load(yaml, { schema: CORE_SCHEMA });
}

/** The same of one text: its body, or nothing where its schema refuses it. */
export function readTextBarely(
  text: string,
  schema: typeof Pledge | typeof ProgressReport,
  parse: typeof parseBarely = parseBarely,
): string | undefined {
  const end = text.indexOf('\n---\n', 4) + 1;
  // Years are numbers to YAML and text to the schema.
  const yaml = text
    .slice(4, end)
    .replaceAll(/\b(announced|submitted|start|end|by|date|as_of): (\d{4})(?=[\n ,}])/g, '$1: "$2"');
  return schema.safeParse(parse(yaml)).success ? text.slice(end + 4) : undefined;
}
