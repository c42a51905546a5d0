/**
 * What is kept under a key, else what `make` makes, which is kept from now on. Of more than `most` the one that was not asked for
 * the longest is forgotten: whoever chooses the keys can not fill the memory.
 */
export function recall<V>(kept: Map<string, V>, key: string, most: number, make: () => V): V {
  const value = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return value;
}
