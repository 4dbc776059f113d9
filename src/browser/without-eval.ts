/**
 * Keeps zod from trying whether it may write code at run time: the policy of the site forbids it, and a browser reports
 * each try. To be called before anything is loaded that describes a record, since zod tries while a schema is made.
 */
export function withoutEval(): void {
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
}
