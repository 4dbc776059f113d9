/** What of zod does nothing in a browser, and what it becomes. */
const CUTS: readonly (readonly [RegExp, string])[] = [
  // JSON Schemas are made where the site is built.
  [/^ *inst\._zod\.processJSONSchema = .*$/gm, ''],
  // The policy of the site forbids code that is written at run time.
  [/\$ZodObjectJIT\.init/g, '$ZodObject.init'],
  // Records from files and forms are never part of themselves.
  [/^ *_ensureDefaultMemoizer\(\);$/gm, ''],
  // What is wrong is said in words of the catalogue.
  [/^ *_ensureDefaultLocale\(\);$/gm, ''],
];
/** A method of a kind of schema, or what is worked out of its checks: in both the name comes first. */
const METHOD =
  /^ {4}(?:get |set |async )?"?([~\w]+)"?(?:\(.*\) \{|: (?:async )?function \w+\(.*\) \{|: \(inst\) => \{)\n(?: {5,}.*\n|\n)* {4}\},?\n/gm;
const WORKED_OUT = /^ {4}(\w+): \(inst\) => .*,\n/gm;
/** Methods that others of them call. */
const ALWAYS_CALLED = ['check', 'clone'];

/**
 * The module of zod's kinds of schemas without the methods that nobody calls; with them goes all that only they need.
 * @param code the module as it is published
 * @param called the names of all that is called in modules that know zod
 */
export function shorterZod(code: string, called: ReadonlySet<string>): string {
  const known = new Set([...ALWAYS_CALLED, ...called]);
  const unlessCalled = (method: string, name: string): string => (known.has(name) ? method : '');
  const cut = CUTS.reduce((text, [what, instead]) => text.replace(what, instead), code);
  return cut.replace(METHOD, unlessCalled).replace(WORKED_OUT, unlessCalled);
}
