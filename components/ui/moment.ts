import { language } from '../../lib/browser/words.ts';

let formatter: Intl.DateTimeFormat | undefined;

/** A date and time (ISO) in words, where the person is: `24 Nov, 10:05`. */
export function momentInWords(iso: string): string {
  formatter ??= new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
  return formatter.format(new Date(iso)).replaceAll(' ', '\u00a0');
}
