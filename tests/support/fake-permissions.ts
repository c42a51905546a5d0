/** What the person has allowed, held in memory as a browser holds it. */
export function fakePermissions(given: { permissions?: string[]; origins?: string[] } = {}) {
  const permissions = new Set(given.permissions);
  const origins = new Set(given.origins);
  interface Asked {
    permissions?: string[];
    origins?: string[];
  }
  const drop = (set: Set<string>, names: string[] = []) =>
    names.filter((name) => set.delete(name)).length > 0;
  return {
    getAll: async () => ({ permissions: [...permissions], origins: [...origins] }),
    contains: async (asked: Asked) =>
      (asked.permissions ?? []).every((one) => permissions.has(one)) &&
      (asked.origins ?? []).every((one) => origins.has(one)),
    remove: async (asked: Asked) =>
      [drop(permissions, asked.permissions), drop(origins, asked.origins)].includes(true),
    onAdded: { addListener: () => {} },
    onRemoved: { addListener: () => {} },
  };
}
