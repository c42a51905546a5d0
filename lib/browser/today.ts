const pad = (part: number): string => String(part).padStart(2, '0');

/** The date (ISO) where the person is, of an ISO date and time; today's without one. */
export function dayOf(at?: string): string {
  const date = at === undefined ? new Date() : new Date(at);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Today's date where the person is, ISO. */
export const today = (): string => dayOf();

/** Minutes since midnight where the person is. */
export function minuteOfDay(): number {
  const date = new Date();
  return date.getHours() * 60 + date.getMinutes();
}
