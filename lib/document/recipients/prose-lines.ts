import type { LanguageRules } from '../../language/rules.ts';
import { emailsIn, numbersIn } from '../../text/addresses.ts';
import { fold } from '../../text/fold.ts';
import { firstMatch, has, matchEnd } from '../../text/match.ts';
import { type Paragraph, paragraphsOf } from '../../text/paragraphs.ts';
import type { Line } from '../../text/view.ts';
import { isCueBefore } from '../header/deadline.ts';
import { folded, type Paper, printed } from '../paper.ts';
import { piecesOf } from './contact-lines.ts';
import { numeralAt } from './entries.ts';
import { isTitled, isTitleLabel } from './who.ts';

const longest = 180;

/** A line that says until when to write. */
function isDeadline(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (!/\d/.test(text)) return false;
  const contact = firstMatch(paper.rules.contact, text);
  // `Do not write after 3 May without asking us, tel. 12 34 56`: a sentence, and no address with an aside.
  if (
    contact &&
    (text.slice(0, contact.start).split(' ').length < 10 || isTitled(paper.rules, headOf(paper, line)))
  )
    return false;
  return paper.rules
    .dates(text)
    .some(
      ({ start, end }) =>
        isCueBefore(paper, text.slice(0, start)) ||
        has(paper.rules.deadline.after, text.slice(end)) ||
        has(
          paper.rules.deadline.around,
          `${text.slice(Math.max(0, start - 24), start)}@${text.slice(end)}`,
        ) ||
        (/[.!:]$/.test(text) && has(paper.rules.deadline.by, text.slice(0, start))),
    );
}

/** `2. Public Prosecutor: Jane Roe, Capital. Fax: ...`: a recipient on one line of a list. */
function isNumberedAddress(paper: Paper, text: string): boolean {
  return text.length < 400 && has(paper.rules.contact, text) && numbersIn(text).some(({ at }) => at > 8);
}

/** `UA 12/24`, `UA 044/17-8 of 20 December`: an item of a list of papers. */
const numbered = /^\p{L}{2,16}[ :-]{1,2}\d{1,3}(?:-\d{1,2})?[/.]\d{2,4}(?!\d)/u;

/** An item of a list that is a sentence, or a part of one. */
function isItem(paper: Paper, line: Line): boolean {
  if (!line.bullet) return false;
  const text = folded(paper, line);
  if (has(paper.rules.contact, text)) return false;
  if (numbered.test(text)) return true;
  if (/[.;!?。；]$/u.test(text) || text.split(' ').length > 7)
    return !isTitled(paper.rules, headOf(paper, line));
  const words = printed(paper, line).split(' ');
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    words.length > 1 && (/^\p{Ll}/u.test(words[0] ?? '') || (words.length > 3 && small === words.length - 1))
  );
}

/** What stands before the first comma or colon of a line. */
export function headOf(paper: Paper, line: Line): string {
  return printed(paper, line).split(/[,:،，：]/)[0] ?? '';
}

/** `1) Minister of the Interior:`, an office above the name of who holds it. */
function isHeading(paper: Paper, line: Line): boolean {
  return isTitleLabel(
    paper.rules,
    paper.view.text.slice(line.start + numeralAt(paper, line.start), line.end),
  );
}

const references = new WeakMap<LanguageRules, RegExp>();

/** `This is the third update of UA 12/24.`: number and year of an action, beside which nobody lives. */
function namesAction({ rules }: Paper, text: string): boolean {
  const known = references.get(rules);
  const pattern =
    known ?? new RegExp(`(?<!\\p{Ll})(?:${rules.seriesSource})[ :.#-]{0,3}\\d{1,3}/\\d{2}`, 'u');
  if (!known) references.set(rules, pattern);
  return pattern.test(text) && !has(rules.contact, text);
}

/** `(Please note that the lines are often busy)`: words of a sentence in brackets, and no part of a name. */
export function isNote(paper: Paper, line: Line): boolean {
  const words = /^[(（](.{20,})[)）]\.?$/u.exec(printed(paper, line))?.[1];
  if (words === undefined || /\d/.test(words) || isTitled(paper.rules, words)) return false;
  return words.split(' ').length > 5 && (words.match(/(?<!\p{L})[\p{Ll}\p{Lo}]\p{L}{2,}/gu)?.length ?? 0) > 3;
}

/** `» Model letter (.docx)`, `Download the paper (PDF) · Share`: what leads to a file or away from the page, and lives nowhere. */
export function isLink(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (emailsIn(text).length > 0 || text.length > 160) return false;
  return (
    /^[»›→▶▸►⬇↓⇩] ?\p{L}/u.test(text) ||
    /[([]\.?(?:pdf|docx?|odt|rtf|zip|word)(?:[,;/ ]{1,2}[\d.,]+ ?[km]?b)?[)\]]\s*(?:$|[·|•])/u.test(text)
  );
}

/** `(if somebody answers, ask for the fax)`: told of an address above it, in brackets and small letters. */
export function isAside(paper: Paper, line: Line): boolean {
  const words = /^[(（](\p{Ll}[^()\d@:]{8,})[)）]\.?$/u.exec(printed(paper, line))?.[1];
  return words?.includes(' ') === true && !isTitled(paper.rules, words);
}

const money = /[€$£¥]|(?<!\p{L})(?:eur|chf|usd|kr|sek|nok|dkk|zl|kc|ft)(?!\p{L})|[円元圓원]|руб|грн/u;

/** `(no e-mail, post only)`, `(postage: 1.20 €)`: told of an address by post, in brackets and without a name. */
export function isPostNote(paper: Paper, line: Line): boolean {
  const words = /^[(（]([^()]{8,})[)）]\.?$/u.exec(printed(paper, line))?.[1];
  if (words === undefined || numbersIn(words).some(({ text }) => text.length > 6)) return false;
  if (/\d/.test(words)) return money.test(fold(words)) && !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(words);
  return /^\p{Ll}+ [^@:\p{Lu}]*$/u.test(words) && !isTitled(paper.rules, words);
}

/** A line in small letters right behind one that was left out and has no end: its sentence goes on. */
export function isGoingOn(paper: Paper, at: number): boolean {
  const [before, line] = [paper.view.lines[at - 1] as Line, paper.view.lines[at] as Line];
  const words = printed(paper, line);
  if (line.gap || !/^\p{Ll}+ \p{L}/u.test(words) || emailsIn(words).length > 0) return false;
  if (!/\p{Ll}$/u.test(printed(paper, before)) || !isDeadline(paper, before)) return false;
  return piecesOf(paper, line)[0]?.role === null && !isTitled(paper.rules, headOf(paper, line));
}

/** `..., 72530 Puebla, Pue.`, `Washington, D.C.`: a province or a country in letters behind the last comma of an address. */
const endsInShort = /,[^.;!?]*, (?:\p{Lu}\p{L}{0,4}\.){1,3}$/u;

/** A sentence, or something that a person is told to do: no part of an address. */
export function isProse(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (emailsIn(text).length > 0) return false;
  if (isLink(paper, line)) return true;
  if (isDeadline(paper, line)) return true;
  if (isNumberedAddress(paper, text)) return false;
  if (isItem(paper, line) || namesAction(paper, text)) return true;
  if (text.length > longest) return true;
  const many = text.split(' ').length > 9;
  if (/\d/.test(text) && endsInShort.test(printed(paper, line))) return false;
  // Where no blanks stand between words, the full stop of such a script ends a sentence, and no line of an address.
  if (/\p{Lo}。$/u.test(text) && text.length > 12) return true;
  return (
    (text.length > 60 && many && /[.!?]$/.test(text)) ||
    (/[.!?]$/.test(text) && text.split(' ').length > 5 && !/[,\d]/.test(text)) ||
    (/^\(?\d{1,2}[.)] /.test(text) && (many || (/[.!:]$/.test(text) && !isHeading(paper, line))))
  );
}

/** A wrapped paragraph of sentences: long lines, no label, a full stop at its end. */
function isProseParagraph(paper: Paper, paragraph: Paragraph): boolean {
  const text = folded(paper, paragraph);
  if (paragraph.to - paragraph.from < 2 || !/[.!?]$/.test(text) || has(paper.rules.contact, text))
    return false;
  const whole = (paper.view.lines[paragraph.to - 2] as Line).end - paragraph.start;
  return whole / (paragraph.to - 1 - paragraph.from) > 48;
}

const preposition =
  /^\p{L}+ .*[ \p{L}](?: to| an| à| aux?| a| al| aan| naar| till?| para| do| adresse| adres)$/u;

/** `Send your letter to`, with the address in the next line. */
function isLeadIn(line: string): boolean {
  return line.length < 120 && line.split(' ').length > 3 && !/[\d,/]/.test(line) && preposition.test(line);
}

/** `Name Address 1 Address 2`: the empty form, in any language. */
const emptyForm = /(?<!\p{L})(\p{L}{3,}) 1 (?:.{0,40} )?\1 2(?!\d)/u;

/** A line of the empty form that papers carry, or one that only announces what follows. */
export function isTemplate(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (/[:：]$/.test(text) && !has(paper.rules.contact, text)) return !isHeading(paper, line);
  if (emptyForm.test(text)) return true;
  // `to` alone, above the addresses.
  if (/^\p{Ll}{1,6}$|^(?:לכבוד|אל|به|致|给|給|수신|받는 ?(?:이|사람)|προς|komu)$/u.test(printed(paper, line)))
    return true;
  if (isLeadIn(paper.view.text.slice(line.start, line.end))) return true;
  const pattern = paper.rules.sections.find(([role]) => role === 'template')?.[1];
  const end = pattern ? matchEnd(pattern, paper.view.folded, line.start) : -1;
  return end >= line.end || end - line.start > 15;
}

/** Numbers of the lines `[from, to)` that are wrapped paragraphs of sentences. */
export function proseLines(paper: Paper, from: number, to: number): Set<number> {
  const prose = new Set<number>();
  for (const paragraph of paragraphsOf(paper.view, from, to)) {
    if (!isProseParagraph(paper, paragraph)) continue;
    for (let at = paragraph.from; at < paragraph.to; at += 1) prose.add(at);
  }
  return prose;
}
