import { emailsIn } from '../../text/addresses.ts';
import { has, matchEnd } from '../../text/match.ts';
import type { Line } from '../../text/view.ts';
import { folded, type Paper } from '../paper.ts';
import { isOwn } from './contact-lines.ts';

/** `Amnesty Norge, Grensen 3`: its own name at the beginning of an address, whatever the section is called. */
const amnestys =
  /^\W{0,3}(?:(?:the|la|el|l'|il) ?)?(?:amnesty|amnistia|amnistie|amnestia|амнисти|амністі|διεθνης αμνηστια|منظمه العفو|アムネスティ|国际特赦|國際特赦|국제앰네스티|אמנסטי|uluslararasi af)/u;

/** The same behind the form of the body, where no blanks stand between words: `公益社団法人アムネスティ`. */
const amnestysWithin = /アムネスティ|国际特赦|國際特赦|국제앰네스티/u;

export function isOffice(paper: Paper, line: Line): boolean {
  if (amnestysWithin.test(paper.view.folded.slice(line.start, Math.min(line.end, line.start + 40))))
    return true;
  if (amnestys.test(paper.view.folded.slice(line.start, line.start + 40))) return true;
  const publisher = paper.rules.sections.find(([role]) => role === 'publisher')?.[1];
  return publisher !== undefined && matchEnd(publisher, paper.view.folded, line.start) >= 0;
}

/** Its whole name, within a line: the word alone is what governments grant. */
const whole =
  /(?<!\p{L})(?:amnesty international|amnistia inter?nacional|amnistie internationale|amnistia internazionale|международн\p{L}+ амнист\p{L}+|міжнародн\p{L}+ амніст\p{L}+|منظمه العفو الدوليه|العفو الدوليه|uluslararasi af orgutu)/u;

/** True for a short line with Amnesty's whole name anywhere in it. */
export function namesAmnesty(paper: Paper, line: Line): boolean {
  return line.end - line.start < 120 && whole.test(folded(paper, line));
}

/** True for a line whose e-mail addresses are all Amnesty's; `null` for one without any. */
export function isAmnestyLine(paper: Paper, line: Line): boolean | null {
  const emails = emailsIn(folded(paper, line));
  return emails.length === 0 ? null : emails.every((found) => isOwn(paper, found.text));
}

/** `Tell our group when you have written: group@...`: an address of those who hand the paper on, or what leads to one. */
export function isReport(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  // The mark of a note, as Eastern papers have it: whom to ask after the deadline.
  if (text.startsWith('※')) return true;
  return (/[@:]/.test(text) || text.split(' ').length > 4) && has(paper.rules.people.ours, text);
}

/** The line behind such words, when it holds the address. */
export function isReportsAddress(paper: Paper, at: number): boolean {
  const [line, before] = [paper.view.lines[at] as Line, paper.view.lines[at - 1] as Line];
  return !line.gap || /:$/.test(folded(paper, before));
}
