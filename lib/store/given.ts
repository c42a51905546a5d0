/** What a patch gives: a field that came as `undefined`, as Firefox passes it on, is one that was not given. */
export const given = <T extends object>(patch: T): Partial<T> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<T>;
