type Fields = Record<string, unknown>;

const isPlain = (value: object): boolean =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** A field that is there without a value is as if it were not there: a file knows none. */
const namesIn = (fields: Fields): string[] =>
  Object.keys(fields).filter((name) => fields[name] !== undefined);

/** True for values that a file would hold alike, in whatever order their fields stand. What no file can hold is like nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Fields, b as Fields];
  const names = namesIn(one);
  return (
    names.length === namesIn(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}
