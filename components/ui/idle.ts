/** Calls `work` when what is there has been painted and nothing more urgent waits, soon in any case. */
export function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: 250 });
}
