/** False while this computer says that it has no network; true says little. */
export const isOnline = (): boolean => globalThis.navigator?.onLine !== false;
