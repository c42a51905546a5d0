/** Where the use-cases get the time from. */
export interface Clock {
  /** ISO date, where the person is. */
  today(): string;
  /** ISO date and time. */
  now(): string;
}

const pad = (part: number): string => String(part).padStart(2, '0');

/** The computer's own clock. */
export const clock: Clock = {
  today() {
    const date = new Date();
    return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  },
  now: () => new Date().toISOString(),
};
