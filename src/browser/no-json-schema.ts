/** Stands in for what makes a JSON Schema of a schema: that is done where the site is built. */
export function createToJSONSchemaMethod(): () => never {
  return () => {
    throw new Error('JSON Schemas are not made in a browser.');
  };
}

/** The same, as another standard asks for it. */
export const createStandardJSONSchemaMethod = createToJSONSchemaMethod;
