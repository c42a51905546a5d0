/** A day in a calendar. */
export interface CalendarDay {
  /** The same for the same case each time, so that a calendar replaces what it has. */
  uid: string;
  /** ISO date. */
  date: string;
  title: string;
}

/** Octets in one line of a calendar file, without the line end (RFC 5545, 3.1). */
const WIDEST = 75;
const encoder = new TextEncoder();

/** Text as a value: what would end it is escaped, and other control characters may not be in it (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in it
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .toWellFormed();

/** Breaks a line that is too long, between characters; the blank that goes on counts for the next. */
function folded(line: string): string {
  let [out, width] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (width + size > WIDEST) {
      out += '\r\n ';
      width = 1;
    }
    out += character;
    width += size;
  }
  return out;
}

const dayOf = (date: string): string => date.replaceAll('-', '');

/** `2026-11-24T10:00:00.000Z` as calendars write it. */
const stampOf = (now: string): string => `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;

function eventOf({ uid, date, title }: CalendarDay, now: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART;VALUE=DATE:${dayOf(date)}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    // It is no appointment: the day stays free.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * A calendar file (RFC 5545) with one all-day entry for each day, to be stored as UTF-8. Nothing in it says what made it.
 * @param now ISO date and time, UTC
 */
export function calendarOf(days: readonly CalendarDay[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Deadlines//Calendar//EN',
    ...days.flatMap((day) => eventOf(day, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
