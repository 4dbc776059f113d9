import * as z from 'zod';
import { Pledge } from '../schema/pledge.ts';

/**
 * The JSON Schema of an authored pledge, for editors. A bare year may be written as a number, as YAML reads it. That a
 * number has two decimals at most is left to the check: other validators divide in binary, and refuse 333333.33.
 */
export function pledgeJsonSchema(): string {
  const schema = z.toJSONSchema(Pledge, {
    io: 'input',
    target: 'draft-07',
    override: ({ jsonSchema }) => {
      if (jsonSchema.pattern?.startsWith('^\\d{4}(?:-')) Object.assign(jsonSchema, { type: ['string', 'integer'] });
      delete jsonSchema.multipleOf;
    },
  });
  return `${JSON.stringify({ ...schema, title: 'Pledge' }, null, 1)}\n`;
}
