import { today } from '../browser/today.ts';

/** Where the use-cases get the time from. */
export interface Clock {
  /** ISO date, where the person is. */
  today(): string;
  /** ISO date and time. */
  now(): string;
}

/** The computer's own clock. */
export const clock: Clock = {
  today,
  now: () => new Date().toISOString(),
};
