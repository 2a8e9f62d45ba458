/**
 * Whether two values from JSON hold the same. The order of keys does not matter, and a field that is `undefined` is the
 * same as one that is not there, because a file cannot tell them apart.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((part, at) => isSame(part, b[at]));
  }
  const one = entriesOf(a);
  const other = new Map(entriesOf(b));
  return one.length === other.size && one.every(([key, value]) => other.has(key) && isSame(value, other.get(key)));
}

const entriesOf = (value: object) => Object.entries(value).filter(([, part]) => part !== undefined);
