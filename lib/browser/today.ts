const pad = (part: number): string => String(part).padStart(2, '0');

/** Today's date where the person is, ISO. */
export function today(): string {
  const date = new Date();
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Minutes since midnight where the person is. */
export function minuteOfDay(): number {
  const date = new Date();
  return date.getHours() * 60 + date.getMinutes();
}
