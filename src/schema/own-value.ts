/**
 * What stands under a name that a stranger wrote; nothing for a name such as `constructor`, which every object knows
 * though nobody put it there.
 */
export function ownValue<Value>(names: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
