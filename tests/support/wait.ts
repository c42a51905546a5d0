/** Waits. */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for what tidies up, but no longer than this: one page that hangs is not to hold up all that come after it. */
export const atMost = async (milliseconds: number, work: Promise<unknown>): Promise<void> =>
  void (await Promise.race([work.catch(() => undefined), wait(milliseconds)]));
