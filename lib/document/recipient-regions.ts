import { emailsIn } from '../text/addresses.ts';
import { has } from '../text/match.ts';
import type { Line } from '../text/view.ts';
import type { LetterPlace } from './letter.ts';
import { folded, type Paper, printed } from './paper.ts';
import { type Section, sectionAt } from './sections.ts';
import { isTitled } from './who.ts';

/** Lines in which recipients are looked for, `[from, to)`. */
export interface Region {
  from: number;
  to: number;
  /** What stands before them on the label's line. */
  lead?: Line | null;
  copiesOnly: boolean;
  rule: string;
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

/** An address on the label's own line: `Copies to: Embassy of Peru, Fax: ...`. */
function leadOf(paper: Paper, section: Section): Line | null {
  if (section.role === 'template') return null;
  const line = paper.view.lines[section.body - 1] as Line;
  const between = /^[\s"')]*:\s*/.exec(paper.view.folded.slice(section.labelEnd, line.end));
  const lead = { ...line, start: section.labelEnd + (between?.[0].length ?? 0) };
  if (!between || lead.start >= line.end) return null;
  const text = folded(paper, lead);
  const contact = emailsIn(text).length > 0 || has(paper.rules.contact, text);
  return contact || isTitled(paper.rules, printed(paper, lead)) ? lead : null;
}

/** The labelled sections for recipients; else what stands between the call to act and the letter. */
export function regionsOf(paper: Paper, sections: readonly Section[], letter: LetterPlace | null): Region[] {
  const regions: Region[] = [];
  for (const section of sections) {
    // What stands behind an empty template goes on with the section before it.
    const before = section.role === 'template' ? regions.at(-1) : undefined;
    const copiesOnly = section.role === 'copies' || before?.copiesOnly === true;
    if (section.role !== 'recipients' && section.role !== 'copies' && !before) continue;
    const to = letter && letter.from > section.from ? Math.min(section.to, letter.from) : section.to;
    regions.push({
      from: section.body,
      to,
      lead: leadOf(paper, section),
      copiesOnly,
      rule: copiesOnly ? 'copies to' : 'recipients section',
    });
  }
  if (regions.some((region) => !region.copiesOnly) || !letter) return regions;
  return [...beforeLetter(sections, letter), ...regions].sort((a, b) => a.from - b.from);
}

const between = new Set(['action', 'letter', 'report', 'deadline', 'afterDeadline', 'language', 'website']);

/** Sections from the call to act to the letter, without those that hold something else. */
function beforeLetter(sections: readonly Section[], letter: LetterPlace): Region[] {
  const opening = sections.find((section) => section.role === 'action' || section.role === 'letter');
  if (!opening || opening.from >= letter.from) return [];
  return sections
    .filter(
      (section) => section.from >= opening.from && section.from < letter.from && between.has(section.role),
    )
    .map((section) => ({
      from: section.body,
      to: Math.min(section.to, letter.from),
      copiesOnly: false,
      rule: 'before the letter',
    }));
}

/** Address lines outside every label, when nothing else was found: paragraphs with a labelled address. */
export function looseRegions(
  paper: Paper,
  sections: readonly Section[],
  from: number,
  letter: LetterPlace | null,
): Region[] {
  return paper.paragraphs
    .filter(
      (paragraph) =>
        paragraph.from >= from && !(letter && paragraph.from >= letter.from && paragraph.from < letter.to),
    )
    .filter((paragraph) => {
      const role = sectionAt(sections, paragraph.from)?.role;
      return role === undefined || regionRoles.has(role);
    })
    .filter(
      (paragraph) =>
        paragraph.end - paragraph.start < 900 && has(paper.rules.contact, folded(paper, paragraph)),
    )
    .map((paragraph) => ({
      from: paragraph.from,
      to: paragraph.to,
      copiesOnly: false,
      rule: 'address block',
    }));
}
