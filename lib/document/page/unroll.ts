import type { SectionRole } from '../../language/define.ts';
import type { LanguageRules } from '../../language/rules.ts';
import type { Link } from '../../text/marks.ts';
import { matchEnd } from '../../text/match.ts';
import { type Line, partOf, type TextView } from '../../text/view.ts';

/** Lines from this length on may hold a whole page that lost its line ends; shorter ones too when there are no others. */
const longest = 700;
const longestAlone = 250;
const few = 3;

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A run of words in capitals: its words stand in `[from, stop)`, the last one with letters ends at `last`. */
interface Run {
  from: number;
  stop: number;
  last: number;
}

function runFrom(text: string, from: number, end: number): Run {
  let last = from;
  let next = from;
  while (next < end) {
    const space = text.indexOf(' ', next);
    const stop = space < 0 || space > end ? end : space;
    const word = text.slice(next, stop);
    if (
      word !== word.toUpperCase() ||
      (/^[A-Z]$/.test(word) && !/^\p{Lu}{2}/u.test(text.slice(stop + 1, stop + 3)))
    )
      break;
    if (/\p{L}/u.test(word)) last = stop;
    next = stop + 1;
  }
  return { from, stop: next, last };
}

/** Tells where the run of words in capitals ends that goes on from the beginning of a word. */
type CapitalsEnd = (at: number) => number;

/** Each run of a line is walked once, however many of its words are asked for: a line may be nothing else. */
function capitalsIn(text: string, end: number): CapitalsEnd {
  let run: Run = { from: 0, stop: 0, last: 0 };
  return (at) => {
    if (at < run.from || at >= run.stop) run = runFrom(text, at, end);
    return Math.max(at, run.last);
  };
}

/** Roles whose section is never on the label's line. */
const below = new Set<SectionRole>(['recipients', 'copies', 'background', 'letter']);

function isOfSection(view: TextView, rules: LanguageRules, at: number, end: number): boolean {
  return rules.sections.some(
    ([role, pattern]) => below.has(role) && matchEnd(pattern, view.folded, at) === end,
  );
}

/** Notes cuts before and behind a label in capitals, and behind the headline that follows "urgent action". Where it ends. */
function cutAtLabel(
  view: TextView,
  rules: LanguageRules,
  at: number,
  capitalsEnd: CapitalsEnd,
  cuts: Set<number>,
): number {
  const title = matchEnd(rules.urgentActionStart, view.folded, at);
  const end = Math.max(matchEnd(rules.label, view.folded, at), title);
  if (end < 0) return at;
  const words = view.text.slice(at, end);
  if (isCapitals(words) && words.length > 7) {
    cuts.add(at - 1);
    if (words.includes(':') || view.text[end] !== ':') cuts.add(capitalsEnd(at));
    else if (isOfSection(view, rules, at, end)) cuts.add(end + 1);
    if (title === end) cuts.add(end);
    return end;
  }
  if (/[.\d:)]/.test(view.text[at - 2] ?? '') && matchEnd(rules.looseLabel, view.folded, at) >= 0)
    cuts.add(at - 1);
  return at;
}

/** Notes cuts around a salutation, `Dear Minister,`, and around a sign-off. */
function cutAtLetter(view: TextView, rules: LanguageRules, at: number, cuts: Set<number>): void {
  const { folded, text } = view;
  if (matchEnd(rules.letter.salutations, folded, at) > 0) {
    const stop = /^[^.,:;]{3,70}[,:]|^\p{L}{1,4}\. [^.,:;]{3,70}:/u.exec(text.slice(at, at + 80));
    if (stop) cuts.add(at - 1).add(at + stop[0].length);
  }
  const end = matchEnd(rules.letter.signOffs, folded, at);
  if (end > 0 && /[.!?]/.test(text[at - 2] ?? '') && /^(?:,|$)/.test(text.slice(end, end + 1))) {
    cuts.add(at - 1).add(end + 1);
  }
}

/** Notes cuts around a headline in capitals that follows the figures of a header. */
function cutAtHeadline(view: TextView, at: number, capitalsEnd: CapitalsEnd, cuts: Set<number>): void {
  const { text } = view;
  if (!/\d/.test(text[at - 2] ?? '')) return;
  const end = capitalsEnd(at);
  const second = text.indexOf(' ', text.indexOf(' ', at) + 1);
  if (second > at && second < end && end - at > 14) cuts.add(at - 1).add(end);
}

function cutsIn(view: TextView, rules: LanguageRules, line: Line): Set<number> {
  const cuts = new Set<number>();
  const capitalsEnd = capitalsIn(view.text, line.end);
  for (
    let at = view.text.indexOf(' ', line.start) + 1;
    at > 0 && at < line.end;
    at = view.text.indexOf(' ', at) + 1
  ) {
    const letter = view.text[at] as string;
    if (letter === letter.toLowerCase()) continue;
    cutAtLetter(view, rules, at, cuts);
    cutAtHeadline(view, at, capitalsEnd, cuts);
    at = Math.max(at, cutAtLabel(view, rules, at, capitalsEnd, cuts) - 1);
  }
  return cuts;
}

function pieceOf(line: Line, start: number, end: number, links: Link[]): Line {
  return {
    ...partOf({ ...line, links: [] }, start, end),
    links,
    gap: start === line.start ? line.gap : true,
  };
}

/** Takes from `links`, which are in order, those that end in `(start, end]`; those before are dropped. */
function linksUntil(links: Link[], next: number, start: number, end: number): { own: Link[]; next: number } {
  const own: Link[] = [];
  let at = next;
  for (; at < links.length && (links[at] as Link).at <= end; at += 1) {
    const link = links[at] as Link;
    if (link.at > start) own.push(link);
  }
  return { own, next: at };
}

function piecesOf(line: Line, cuts: readonly number[]): Line[] {
  const pieces: Line[] = [];
  let start = line.start;
  let next = 0;
  for (const cut of [...cuts, line.end]) {
    if (cut > start) {
      const found = linksUntil(line.links, next, start, cut);
      next = found.next;
      pieces.push(pieceOf(line, start, cut, found.own));
    }
    if (cut >= start) start = cut + 1;
  }
  return pieces.length > 0 ? pieces : [line];
}

function replaced(text: string, cuts: readonly number[]): string {
  let result = '';
  let from = 0;
  for (const cut of cuts) {
    result += `${text.slice(from, cut)}\n`;
    from = cut + 1;
  }
  return result + text.slice(from);
}

/**
 * Gives a page that came on one line its line ends back, before and behind labels in capitals and around the letter's
 * salutation and sign-off. Offsets stay what they are.
 */
export function unrolled(view: TextView, rules: LanguageRules): TextView {
  const limit = view.lines.length > few ? longest : longestAlone;
  if (!view.lines.some((line) => line.end - line.start > limit)) return view;
  const all: number[] = [];
  const lines = view.lines.flatMap((line) => {
    if (line.end - line.start <= limit) return [line];
    const found = cutsIn(view, rules, line);
    const cuts = [...found]
      .filter((cut) => cut > line.start && cut < line.end && view.text[cut] === ' ')
      .sort((a, b) => a - b);
    for (const cut of cuts) all.push(cut);
    return piecesOf(line, cuts);
  });
  return { raw: view.raw, text: replaced(view.text, all), folded: replaced(view.folded, all), lines };
}
