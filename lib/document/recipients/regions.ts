import { emailsIn, isEmail } from '../../text/addresses.ts';
import { firstMatch, has } from '../../text/match.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import type { Line } from '../../text/view.ts';
import type { LetterPlace } from '../letter/letter.ts';
import { folded, type Paper, printed } from '../paper.ts';
import { inlineText, type Section, sectionAt } from '../sections.ts';
import { piecesOf } from './contact-lines.ts';
import { behindCopies, isConcreteEmbassy, leadsOn } from './copies.ts';
import { isEntryHead } from './entries.ts';
import { isTitled } from './who.ts';

/** Lines in which recipients are looked for, `[from, to)`. */
export interface Region {
  from: number;
  to: number;
  /** Line of the label. */
  label: number;
  /** What stands before them on the label's line. */
  lead?: Line | null;
  copiesOnly: boolean;
  rule: string;
  /** The headings of two columns stand above one another, and nobody knows what is whose. */
  mixed?: boolean;
}

const regionRoles = new Set([
  'recipients',
  'copies',
  'action',
  'letter',
  'asks',
  'language',
  'deadline',
  'afterDeadline',
  'report',
]);

/** A body or a person on the line of a heading for copies, and no sentence. */
function isNameLike(paper: Paper, lead: Line): boolean {
  const text = paper.view.text.slice(lead.start, lead.end);
  return text.length < 120 && /^[\p{Lu}\p{Lo}]/u.test(text) && !/[.!?:]$/.test(text);
}

/** An address on the label's own line: `Copies to: Embassy of Peru, Fax: ...`. */
function leadOf(paper: Paper, section: Section): Line | null {
  if (section.role === 'template') return null;
  const line = paper.view.lines[section.body - 1] as Line;
  const colon = section.role === 'copies' ? behindCopies : /^[\s"')]*:\s*/;
  const between = colon.exec(paper.view.folded.slice(section.labelEnd, line.end));
  const lead = { ...line, start: section.labelEnd + (between?.[0].length ?? 0) };
  if (!between || lead.start >= line.end) return null;
  const text = folded(paper, lead);
  const contact = emailsIn(text).length > 0 || has(paper.rules.contact, text);
  if (contact || isTitled(paper.rules, printed(paper, lead)) || isEntryHead(paper, lead)) return lead;
  if (section.role !== 'copies') return null;
  if (isNameLike(paper, lead)) return lead;
  return isConcreteEmbassy(printed(paper, lead)) ? { ...lead, end: lead.end - leadsOn(paper, lead) } : null;
}

/** `Send a copy to us:` */
function isOurs(paper: Paper, section: Section): boolean {
  const line = paper.view.lines[section.body - 1] as Line;
  return has(paper.rules.people.ours, paper.view.folded.slice(section.labelStart, line.end));
}

/** `APPEALS TO:` and `COPIES TO:` in two lines, with nothing between them. */
function isBelowAnother(sections: readonly Section[], at: number): boolean {
  const [before, section] = [sections[at - 1], sections[at]];
  const roles = [before?.role, section?.role];
  return (
    roles.includes('recipients') &&
    roles.includes('copies') &&
    before?.body === section?.from &&
    section !== undefined &&
    section.to > section.body
  );
}

/** The labelled sections for recipients; else what stands between the call to act and the letter. */
export function regionsOf(
  paper: Paper,
  sections: readonly Section[],
  letter: LetterPlace | null,
  behind: number,
): Region[] {
  const regions: Region[] = [];
  for (const [at, section] of sections.entries()) {
    // What stands behind an empty template goes on with the section before it.
    const before = section.role === 'template' ? regions.at(-1) : undefined;
    const copiesOnly = section.role === 'copies' || before?.copiesOnly === true;
    if (section.role !== 'recipients' && section.role !== 'copies' && !before) continue;
    if (isOurs(paper, section)) continue;
    const to = letter && letter.from > section.from ? Math.min(section.to, letter.from) : section.to;
    regions.push({
      label: section.from,
      from: section.body,
      to,
      lead: leadOf(paper, section),
      copiesOnly,
      rule: copiesOnly ? 'copies to' : 'recipients section',
      mixed: isBelowAnother(sections, at),
    });
  }
  if (regions.some((region) => !region.copiesOnly) || !letter) return regions;
  return besideLetter(sections, letter, behind, regions);
}

/** What stands between the call to act and the letter, with those who get a copy: where no label says whom to write to, or leads to nobody. */
export function besideLetter(
  sections: readonly Section[],
  letter: LetterPlace,
  behind: number,
  copies: readonly Region[],
): Region[] {
  return [...beforeLetter(sections, letter, behind), ...copies].sort((a, b) => a.from - b.from);
}

const between = new Set([
  'action',
  'letter',
  'report',
  'deadline',
  'afterDeadline',
  'language',
  'website',
  'template',
]);

/** Sections from the call to act to the letter, without those that hold something else. */
function beforeLetter(sections: readonly Section[], letter: LetterPlace, behind: number): Region[] {
  const opening = sections.find(
    ({ role, from }) => from >= behind && (role === 'action' || role === 'letter'),
  );
  if (!opening || opening.from >= letter.from) return [];
  const regions: Region[] = [];
  for (const section of sections) {
    if (section.from < opening.from || section.from >= letter.from || !between.has(section.role)) continue;
    const to = Math.min(section.to, letter.from);
    const last = regions.at(-1);
    // An empty field of the sheet, for the sender or the day, stands within the address: it ends none.
    if (section.role === 'template' && last?.to === section.from) last.to = to;
    else
      regions.push({
        label: section.from,
        from: section.body,
        to,
        copiesOnly: false,
        rule: 'before the letter',
      });
  }
  return regions;
}

interface Search {
  paper: Paper;
  sections: readonly Section[];
  from: number;
  letter: LetterPlace | null;
  copies: readonly Region[];
  /** Offset of words that end the action: whoever has an address below them is nobody's official, but for one by an office. */
  ended: number;
}

/** How far above a heading for copies an address may stand, in lines, whatever the section. */
const near = 6;

function isWithin(search: Search, { from }: Paragraph): boolean {
  const { letter, copies } = search;
  if (from < search.from || (letter && from >= letter.from && from < letter.to)) return false;
  const region = regionBefore(copies, from);
  return region === null || from >= region.to;
}

/** The last region, of many in order, whose label stands at a line or before; `null` before the first. */
export function regionBefore(regions: readonly Region[], line: number): Region | null {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle] as Region).label <= line) low = middle + 1;
    else high = middle;
  }
  return regions[low - 1] ?? null;
}

/** Beside copies alone: what stands before them, or in the part that says what to do. */
function isPlaced({ sections, copies }: Search, { from, to }: Paragraph): boolean {
  const role = sectionAt(sections, from)?.role;
  const known = role === undefined || regionRoles.has(role);
  const first = copies[0];
  if (!first) return known;
  return from < first.label ? known || first.label - to < near : role === 'action';
}

/** A line of an address: no sentence, and long only with a number in it, as streets have. */
function isShort(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  return text.length < (/\d/.test(text) ? 150 : 90) && !/[.!?]$/.test(text);
}

/** Somebody's office and an address by post. */
function isPostalBlock({ paper }: Search, { from, to, bullet, heading }: Paragraph, least = 3): boolean {
  const lines = paper.view.lines.slice(from, to);
  return (
    !bullet &&
    !heading &&
    lines.length >= least &&
    lines.length < 9 &&
    lines.every((line) => isShort(paper, line)) &&
    isTitledBlock(paper, { from, to })
  );
}

/** One of the first two lines says an office. */
function isTitledBlock(paper: Paper, { from, to }: { from: number; to: number }): boolean {
  const lines = paper.view.lines.slice(from, Math.min(to, from + 2));
  return lines.some((line) => isTitled(paper.rules, printed(paper, line)));
}

/** A paragraph with a labelled address, that is not of those who hand the paper on. */
function isLabelled({ paper, ended }: Search, paragraph: Paragraph): boolean {
  const text = folded(paper, paragraph);
  if (paragraph.start > ended && !isTitledBlock(paper, paragraph)) return false;
  if (has(paper.rules.people.ours, text) || has(paper.rules.deadline.told, text)) return false;
  if (text.length >= 900) return false;
  return has(paper.rules.contact, text) || isOfficeWithEmail(paper, paragraph);
}

/** Somebody's office above an e-mail address without a label, on lines of an address. */
function isOfficeWithEmail(paper: Paper, { from, to, bullet }: Paragraph): boolean {
  const lines = paper.view.lines.slice(from, to);
  const last = lines.at(-1);
  return (
    !bullet &&
    last !== undefined &&
    lines.length > 1 &&
    lines.length < 9 &&
    isEmail(folded(paper, last)) &&
    lines.every((line) => isShort(paper, line)) &&
    isTitledBlock(paper, { from, to })
  );
}

/** Numbers of the paragraphs that are addresses: an address by post is one right above another, or above a heading for copies. */
function addressed(search: Search): Set<number> {
  const { paper, copies } = search;
  const found = new Set<number>();
  for (let at = paper.paragraphs.length - 1; at >= 0; at -= 1) {
    const paragraph = paper.paragraphs[at] as Paragraph;
    if (!isWithin(search, paragraph) || !isPlaced(search, paragraph)) continue;
    const above = found.has(at + 1) || regionBefore(copies, paragraph.to)?.label === paragraph.to;
    const addressee = search.letter?.from === paragraph.to && isPostalBlock(search, paragraph, 2);
    const apart = !found.has(at + 1) || headOf(search, at + 1) !== paragraph.from;
    if (isLabelled(search, paragraph) || addressee || (above && apart && isPostalBlock(search, paragraph)))
      found.add(at);
  }
  return found;
}

/** Where an address begins whose first lines stand apart from its labelled ones. */
function headOf({ paper, from }: Search, at: number): number {
  const paragraph = paper.paragraphs[at] as Paragraph;
  const before = paper.paragraphs[at - 1];
  if (!before || before.from < from || before.bullet) return paragraph.from;
  const line = paper.view.lines[paragraph.from] as Line;
  const [first] = piecesOf(paper, line);
  // An office may be the heading of the name below it.
  const headed =
    before.heading && before.to - before.from === 1 && !isTitled(paper.rules, printed(paper, line));
  if (first?.role === null && !headed) return paragraph.from;
  const lines = paper.view.lines.slice(before.from, before.to);
  const plain = lines.every((line) => line.end - line.start < 90 && !/[.!?:]$/.test(folded(paper, line)));
  const named = isTitled(paper.rules, printed(paper, lines[0] as Line));
  return plain && named && lines.length < 7 && !has(paper.rules.contact, folded(paper, before))
    ? before.from
    : paragraph.from;
}

/** A paragraph as a region; where a heading for copies stands within it, up to there. */
function regionIn(search: Search, at: number): Region {
  const paragraph = search.paper.paragraphs[at] as Paragraph;
  const copy = regionBefore(search.copies, paragraph.to - 1);
  const next = copy && copy.label > paragraph.from ? copy : null;
  const head = headOf(search, at);
  // A label of a section that is all of its line begins no address.
  const section = sectionAt(search.sections, head);
  const labelled =
    section?.from === head && section.body < paragraph.to && inlineText(search.paper, section) === '';
  const from = labelled ? section.body : head;
  return { label: from, from, to: next?.label ?? paragraph.to, copiesOnly: false, rule: 'address block' };
}

/** Offset of words that end the action, and do not go on to ask for letters; the paper's end without any. */
function endOfAction(paper: Paper): number {
  const text = folded(paper, paper);
  const ended = firstMatch(paper.rules.closing.sentences, text);
  const on = ended && has(paper.rules.closing.goesOn, text.slice(ended.end));
  return ended && !on ? paper.start + ended.start : paper.end;
}

/**
 * Address blocks outside every label, when no label says whom to write to: paragraphs with a labelled address; `copies` are the
 * sections of those who get one, and stay among the regions.
 */
export function looseRegions(
  paper: Paper,
  sections: readonly Section[],
  from: number,
  letter: LetterPlace | null,
  copies: readonly Region[],
): Region[] {
  const search = { paper, sections, from, letter, copies, ended: endOfAction(paper) };
  const regions = [...addressed(search)].map((at) => regionIn(search, at));
  return [...regions, ...copies].sort((a, b) => a.from - b.from);
}
