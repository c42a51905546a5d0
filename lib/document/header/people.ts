import { matchEnd, withoutEnd } from '../../text/match.ts';
import { folded, note, type Paper } from '../paper.ts';
import { inlineText, type Section } from '../sections.ts';
import { countryAt } from './country-names.ts';
import { type Header, headerLines } from './header.ts';

/** What is said of the person whose gender stands before it: `, teacher   3 March 2020`; `and her son` and `two others` are people. */
const trade =
  /(?<=\((?:m|f|male|female)\)), (?!(?:his|her|their|other|one|two|three|four|five|six|seven|eight|nine|ten|many|several)(?!\p{L}))\p{Ll}[^,;()&]{2,60}?(?=,|;|$| and | & | {2,}| \d)( *\d{1,2} \p{L}{3,10} \d{4})?/giu;

/** Names of a list: `A, B and C`. */
function namesOf(text: string): string[] {
  return text
    .replace(trade, (words) => (/^, \p{Ll}/u.test(words) ? ' ' : words))
    .split(/\s*(?:,(?! (?:aged|jr|sr))|;|\band\b|&| \/ )\s*/i)
    .map((name) =>
      withoutEnd(
        name
          .replace(/\s*\([^)]{0,40}\)/g, '')
          .replace(/,? aged.*$/i, '')
          .replace(/\s+\d{1,2} \p{L}{3,10} \d{4}$/u, ''),
        /[.\s]/,
      ).trim(),
    )
    .filter((name) => name !== '');
}

/** Where people are named, and how. */
interface Named {
  text: string;
  start: number;
  end: number;
}

function fromLabel(paper: Paper, sections: readonly Section[]): Named | null {
  const section = sections.find((one) => one.role === 'person' && inlineText(paper, one) !== '');
  const line = section && paper.view.lines[section.from];
  if (!section || !line) return null;
  const end = labelStop(paper, section.labelEnd, line.end);
  const text = paper.view.text.slice(section.labelEnd, end).replace(/^[\s:."')-]+/, '');
  return { text, start: section.labelEnd, end };
}

/** `Name: A B Gender m/f: f` on one line: the name ends where the next label begins. */
function labelStop(paper: Paper, start: number, end: number): number {
  const gender = paper.rules.sections.find(([role]) => role === 'gender')?.[1];
  if (!gender) return end;
  for (let at = start + 2; at < end; at += 1) {
    if (paper.view.text[at - 1] !== ' ') continue;
    const stop = matchEnd(gender, paper.view.folded, at);
    if (stop >= 0 && /^ ?:/.test(paper.view.folded.slice(stop, stop + 2))) return at;
  }
  return end;
}

const gender = /\((?:m|f|male|female|m\/f|f\/m)\)/;

/** True for a line that goes on with a header line that ended in a dash, a colon, or a comma. */
function isGoingOn(paper: Paper, at: number): boolean {
  const before = paper.view.lines[at - 1];
  const line = paper.view.lines[at];
  return (
    before !== undefined && at > paper.from && line?.gap === false && /[-:,(]$/.test(folded(paper, before))
  );
}

/** As many lines behind the first one may name a person each. */
const mostNext = 12;

/** With the lines right behind it that name a person each: `Elsa Ficticia (f), aged 20`. */
function withNext(paper: Paper, at: number, first: Named): Named {
  const all = { ...first };
  for (const line of paper.view.lines.slice(at + 1, Math.min(paper.to, at + 1 + mostNext))) {
    const text = paper.view.text.slice(line.start, line.end);
    if (!gender.test(text.toLowerCase()) || /[.!?]$/.test(text)) break;
    all.text = `${withoutEnd(all.text, /[,;\s]/)}, ${text.trim()}`;
    all.end = line.end;
  }
  return all;
}

/** A line with a country, a name and `(m)`, or a country, a colon and names. */
function fromHeader(paper: Paper, header: Header): Named | null {
  for (const { line, at } of headerLines(paper, header)) {
    if (isGoingOn(paper, at)) continue;
    const text = folded(paper, line);
    const country = countryAt(paper.rules, paper.view.folded, line.start);
    const behind = country ? line.start + country.length : line.start;
    const state = /^ ?\([^)]{2,30}\)/.exec(text.slice(behind - line.start))?.[0].length ?? 0;
    const start = behind + state;
    const rest = paper.view.text.slice(start, line.end);
    const mark = gender.exec(rest.toLowerCase());
    if (mark) return withNext(paper, at, { text: rest.replace(/^[\s:,-]+/, ''), start, end: line.end });
    const named =
      country !== null && rest.length > 3 && header.reference !== null && line.start > header.reference.end;
    if (named && isNameLine(paper, line.start, start, rest))
      return { text: rest.replace(/^[\s:]+/, ''), start, end: line.end };
  }
  return null;
}

/** Words behind a country's colon that are no names: `Iran: Blogger arrested again`. */
export function isHeadline(rest: string): boolean {
  const words = rest.replace(/^[\s:]+/, '').split(' ');
  const [first = '', second = ''] = words;
  if (!/[\p{Lu}\p{Ll}]/u.test(rest)) return words.length > 4 && !/[,،、]/.test(rest);
  // `Algeria: student held for a banner`, as many languages write what stands behind a colon.
  const small = words.filter((word) => /^\p{Ll}{2,}/u.test(word)).length;
  if (/^\p{Ll}{3,}/u.test(first) && small > 2 && small * 2 > words.length) return true;
  return (
    words.length > 2 &&
    /^\p{Lu}/u.test(first) &&
    /^\p{Ll}{3,}/u.test(second) &&
    !/^(?:and|und|och|bin|ibn|della?)$/.test(second)
  );
}

/** Behind a colon, or behind a country in capitals when the rest is not: names. */
function isNameLine(paper: Paper, lineStart: number, start: number, rest: string): boolean {
  const country = paper.view.text.slice(lineStart, start);
  return (
    (/^ ?:/.test(rest) && !isHeadline(rest)) ||
    (country === country.toUpperCase() && rest !== rest.toUpperCase() && rest.length < 300)
  );
}

/** Reads who is at risk, as named: from a name's label, or from the line of names in older headers. */
export function readPeople(paper: Paper, header: Header, sections: readonly Section[]): string[] {
  const found = fromLabel(paper, sections) ?? fromHeader(paper, header);
  if (!found || !/\p{L}/u.test(found.text)) return [];
  const names = namesOf(found.text);
  names.forEach((_, at) => {
    note(paper, `people.${at}`, found.start, found.end, 'names');
  });
  return names;
}
