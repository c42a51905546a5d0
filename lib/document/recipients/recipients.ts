import { headOfMissionWord } from '../../language/missions.ts';
import { fold } from '../../text/fold.ts';
import { matchEnd, withoutEnd } from '../../text/match.ts';
import { flat } from '../../text/view.ts';
import type { LetterPlace } from '../letter/letter.ts';
import { folded, note, type Paper } from '../paper.ts';
import type { Recipient } from '../schema.ts';
import type { Section } from '../sections.ts';
import { type Block, blocksIn } from './blocks.ts';
import { type ContactValue, isOwn, valuesOf } from './contact-lines.ts';
import { isEmbassy } from './embassies.ts';
import { anySalutation } from './entries.ts';
import { type InSentence, readInSentences, severalIn } from './in-sentence.ts';
import { isMixed, mixed } from './mixed.ts';
import { isCutShort, sortOf } from './offices.ts';
import { type PlainLine, plainLines } from './plain-lines.ts';
import { isRefused } from './refused.ts';
import { besideLetter, looseRegions, type Region, regionsOf } from './regions.ts';
import { isBody, isTitled, type Who, whoIn } from './who.ts';

const broken = 'A line end or a blank stood in this address: check that it is whole.';
const second = 'There is one more fax number: only the first is kept.';

/** `Your Excellency`, `Mr`, as some languages write it behind a name. */
const behindNames = / ?(?:閣下|阁下|様|殿|氏|각하|귀하|(?<= .{1,20})(?:씨|님))$/u;

/** `Ali Uydurma’ya`: to whom, as Turkish writes it behind a name. */
const caseEnd = /(?<=\p{Ll})['’](?:[yn]?[aeıiuü]|[dt][ae]n?|n?[ıiuü]n)$/u;

/** Honours before a name that are none of it, where the language has one word for everybody. */
const beforeNames = /^(?:Sayın|Sn\.|آقای|خانم) /u;

function valuesIn(paper: Paper, block: Block): ContactValue[] {
  return block.lines
    .flatMap(({ line, pieces }) => pieces.flatMap((piece) => valuesOf(paper, piece, line)))
    .filter(({ role, start }) => role === 'salutation' || !isRefused(paper, start));
}

function opens(pattern: RegExp, words: string): boolean {
  return matchEnd(pattern, `${fold(words)} `, 0) > 0;
}

/** `Sr. Ministro`, `Madam`: may be a greeting beside one that is known. */
const maybeGreeting = /^\p{Lu}[^\d@]{1,40}$/u;

/**
 * How to greet them, as printed. `Dear Minister/Estimado Señor Secretario` greets in two languages, the paper's and another: a
 * slash between blanks keeps those apart. `Dear Sir / Madam` is one greeting, and its slash has none.
 */
function greetingOf(paper: Paper, text: string): string {
  const parts = text.split(/ ?\/ ?/).map((part) => withoutEnd(part, /[\s,:;.)\]]/));
  const isKnown = (part: string) => opens(anySalutation, part);
  if (!parts.some(isKnown)) return parts[0] as string;
  const greets = parts.filter((part) => isKnown(part) || maybeGreeting.test(part));
  const own = greets.filter((part) => opens(paper.rules.ownSalutations, part) || !/\s/.test(part));
  return greets.join(own.length < greets.length && own.length > 0 ? ' / ' : '/');
}

function salutationOf(paper: Paper, block: Block): { text: string; start: number; end: number } | null {
  for (const { pieces } of block.lines) {
    const piece = pieces.find((one) => one.role === 'salutation');
    if (!piece) continue;
    const [text = ''] = /^[^)]*\([^)]*\)?|^[^)]*/.exec(flat(paper.view, piece.start, piece.end)) ?? [];
    const greeting = greetingOf(paper, text);
    if (greeting !== '') return { text: greeting, start: piece.start, end: piece.end };
  }
  return null;
}

function texts(values: ContactValue[], role: ContactValue['role']): string[] {
  const found = values.filter((value) => value.role === role);
  return [...new Set(found.map((value) => value.text.replace(/\s+/g, ' ')))];
}

const fieldOf = {
  email: 'emails',
  fax: 'fax',
  phone: 'phones',
  form: 'formUrl',
  social: 'social',
  salutation: 'salutation',
} as const;

function noteValues(
  paper: Paper,
  at: number,
  values: ContactValue[],
  rule: string,
  doubt: string | null,
): void {
  const counts: Record<string, number> = {};
  for (const value of values) {
    const name = fieldOf[value.role];
    const many = name === 'emails' || name === 'phones' || name === 'social';
    const number = counts[name] ?? 0;
    counts[name] = number + 1;
    if (!many && number > 0 && name !== 'fax') continue;
    note(
      paper,
      `recipients.${at}.${name}${many ? `.${number}` : ''}`,
      value.start,
      value.end,
      rule,
      value.broken ? broken : name === 'fax' && number > 0 ? second : doubt,
    );
  }
}

/** `Attorney General of` and `the Republic`: an office that the end of a line cuts in two. */
function wholeTitle(paper: Paper, lines: PlainLine[]): PlainLine[] {
  const [first, second, ...others] = lines;
  if (!first || !second || !isTitled(paper.rules, first.text) || !isCutShort(paper.rules, first.text))
    return lines;
  return [{ ...first, text: `${first.text} ${second.text}`, end: second.end }, ...others];
}

/** Commas, and the colon behind an office: `Minister of Justice: Jane Roe, Capital`. */
function partEnd(paper: Paper, words: string): RegExp {
  const colon = words.search(/[:：] ?/);
  const titled = colon > 0 && isTitled(paper.rules, words.slice(0, colon));
  return titled
    ? /[,،，、:：] ?|(?<=\p{Ll}{4})\. (?=[\p{Lu}\d])/gu
    : /[,،，、] ?|(?<=\p{Ll}{4})\. (?=[\p{Lu}\d])/gu;
}

/** `Newspaper: Daily Example, 1 Court Street`: a word for what it is, that no list has. */
const kindOfBody = /^\p{Lu}\p{L}{3,20}: ?(?=\p{Lu})/u;

/** A body and where it is, between commas: `Human Rights Commission, PO Box 12, Capital`. Whoever gets a copy seldom has an office. */
function isBodyWithPlace(paper: Paper, parts: readonly PlainLine[]): boolean {
  const [first, ...rest] = parts;
  if (!first || rest.length < 1 || !/^[\p{Lu}\p{Lo}]\S* \S/u.test(first.text)) return false;
  const sort = sortOf(paper.rules, first.text);
  return (sort === 'name' || sort === 'office') && rest.some(({ text }) => /\d/.test(text));
}

/** `Ambassador Jane Roe, Embassy of Peru` above the lines of its address: the embassy is where she lives. */
function withEmbassyApart(lines: PlainLine[]): PlainLine[] {
  const [first, ...others] = lines;
  const comma = first?.text.search(/[,،、，] ?/u) ?? -1;
  if (!first || comma < 0 || others.length === 0) return lines;
  const at = comma + (/^. ?/u.exec(first.text.slice(comma))?.[0].length ?? 1);
  const [head, house] = [first.text.slice(0, comma), first.text.slice(at)];
  if (!headOfMissionWord.test(fold(head)) || isEmbassy(head) || !isEmbassy(house)) return lines;
  return [
    { ...first, text: head, end: first.start + comma },
    { ...first, text: house, start: first.start + at },
    ...others,
  ];
}

/** A block on one line, apart at its commas when it begins with somebody's office; of those who get a copy, any body. */
function partsOf(paper: Paper, all: PlainLine[], copiesOnly: boolean): PlainLine[] {
  const kind = copiesOnly && all.length === 1 ? (kindOfBody.exec(all[0]?.text ?? '')?.[0].length ?? 0) : 0;
  const lines = all.map((line) =>
    kind > 0 ? { ...line, text: line.text.slice(kind), start: line.start + kind } : line,
  );
  const [only, ...others] = lines;
  if (!only || only.text.length > 400) return lines;
  const wrapped = isEmbassy(only.text) && /^[(\p{Ll}]/u.test(others[0]?.text ?? '(');
  if (others.length > 0 && !only.line.entry && !wrapped) return lines;
  const parts: PlainLine[] = [];
  let from = 0;
  for (const { 0: mark, index } of `${only.text}, `.matchAll(partEnd(paper, only.text))) {
    const text = only.text.slice(from, index);
    parts.push({ ...only, text, start: only.start + from, end: only.start + index });
    from = index + mark.length;
  }
  const who = whoIn(paper.rules, parts);
  const [first] = parts;
  const headed =
    first !== undefined &&
    (isTitled(paper.rules, first.text) || isBody(paper.rules, first.text) || isEmbassy(first.text));
  const isWhole = who.title !== null || headed || (copiesOnly && isBodyWithPlace(paper, parts));
  return parts.length > 1 && isWhole && parts.every((part) => part.text !== '') ? [...parts, ...others] : all;
}

/** Lines of an address; parts of one line stay on it. */
function postOf(paper: Paper, lines: PlainLine[]): string[] {
  const runs: { text: string; start: number; end: number }[] = [];
  for (const { text, start, end } of lines) {
    const last = runs.at(-1);
    if (last && isOneLine(paper, last.end, start)) {
      last.end = end;
      last.text = withoutEnd(flat(paper.view, last.start, end), /[\s,;:،؛、，：|/(–—-]/);
    } else runs.push({ text, start, end });
  }
  return runs.map(({ text }) => text);
}

/** Nothing but a mark stands between two words of a line. */
function isOneLine({ view }: Paper, end: number, start: number): boolean {
  return start - end < 4 && /^[ ,،、，.;]*$/.test(view.text.slice(end, start));
}

/** Lines above the one whose label says that somebody lives there: who it is stands in no other. */
function beforePost(plain: PlainLine[]): PlainLine[] {
  const at = plain.findIndex(({ post }) => post);
  return at > 0 ? plain.slice(0, at) : plain;
}

function recipientOf(paper: Paper, block: Block, region: Region, at: number): Recipient | null {
  const values = valuesIn(paper, block);
  const plain = partsOf(
    paper,
    withEmbassyApart(wholeTitle(paper, plainLines(paper, block))),
    region.copiesOnly || block.copiesOnly,
  );
  const doubt = region.mixed || isMixed(paper, block, plain) ? mixed : null;
  const found = whoIn(paper.rules, beforePost(plain));
  const who = doubt ? { name: null, title: null, used: 0 } : found;
  const salutation = doubt ? null : salutationOf(paper, block);
  const post = postOf(paper, plain.slice(who.used));
  const named = block.apart ? found.title : (found.name ?? found.title);
  if (values.length === 0 && isNobody(paper, block)) return null;
  const reached = values.length > 0 || (post.length > 0 && named !== null) || salutation !== null;
  if (!reached) return null;
  const field = (name: string, found: { start: number; end: number } | null) => {
    if (found) note(paper, `recipients.${at}.${name}`, found.start, found.end, region.rule, doubt);
  };
  field('name', who.name);
  field('title', who.title);
  noteValues(paper, at, values, region.rule, doubt ?? (isNameless(found, post) ? nameless : null));
  const [from, to] = [plain[who.used], plain.at(-1)];
  if (from && to) field('post', { start: from.start, end: to.end });
  field('salutation', salutation);
  return {
    name:
      who.name?.text
        .replace(behindNames, '')
        .replace(beforeNames, '')
        .replace(/(?<=\p{Ll}{3})\.$/u, '') ?? null,
    title: who.title && withoutEnd(who.title.text, /[\s,;:،؛、，]/),
    emails: texts(values, 'email'),
    fax: texts(values, 'fax')[0] ?? null,
    phones: texts(values, 'phone'),
    post: post.length > 0 ? post.join('\n') : null,
    formUrl: texts(values, 'form')[0] ?? null,
    social: texts(values, 'social'),
    copiesOnly: region.copiesOnly || block.copiesOnly,
    salutation: salutation?.text ?? null,
  };
}

/** A line of a story, a link of the page, a question, or words for such papers, above lines without an address: `What happens to your letter?`, `Earlier urgent actions`. */
function isNobody(paper: Paper, { lines: [first] }: Block): boolean {
  if (!first) return true;
  const text = folded(paper, first.line);
  const urgentAction = new RegExp(`(?<!\\p{L})(?:${paper.rules.urgentActionSource})(?!\\p{L})`, 'u');
  const printedText = paper.view.text.slice(first.line.start, first.line.end);
  const isProse = /^\p{Ll}.*[.!?] \p{Lu}/u.test(printedText);
  // Greek asks with a semicolon.
  const asks = /[?？؟]$|\p{Script=Greek};$/u.test(text);
  return isProse || /^[»›►▶]/u.test(printedText) || asks || urgentAction.test(text);
}

const nameless = 'Nobody is named beside this address: check whose it is.';

function isNameless({ name, title }: Who, post: readonly string[]): boolean {
  return name === null && title === null && post.length === 0;
}

/** Reads the officials written to, with every channel that is literally in the paper. */
export function readRecipients(
  paper: Paper,
  sections: readonly Section[],
  letter: LetterPlace | null,
  from: number,
): Recipient[] {
  const labelled = regionsOf(paper, sections, letter, from);
  const attempt: Paper = { ...paper, evidence: [] };
  let found = recipientsIn(attempt, labelled);
  if (letter && found.every((one) => one.copiesOnly) && labelled.some((one) => !one.copiesOnly)) {
    attempt.evidence = [];
    const ofCopies = labelled.filter((one) => one.copiesOnly);
    found = recipientsIn(attempt, besideLetter(sections, letter, from, ofCopies));
  }
  if (found.every((one) => one.copiesOnly)) {
    const copies = found.length > 0 ? labelled.filter((region) => region.copiesOnly) : [];
    const asked = readInSentences(paper, from, { letter, copies });
    attempt.evidence = [];
    if (asked.length > 0) {
      found = asked.map((one, at) => recipientIn(attempt, one, at));
      found.push(...recipientsIn(attempt, copies, found.length));
    } else found = recipientsIn(attempt, looseRegions(paper, sections, from, letter, copies));
  }
  for (const one of attempt.evidence) paper.evidence.push(one);
  return found;
}

const inSentence = 'It stands in a sentence: check whose address it is.';

/** A recipient whom a sentence names. */
function recipientIn(
  paper: Paper,
  { who, values, post, copiesOnly, salutation }: InSentence,
  at: number,
): Recipient {
  for (const [name, words] of Object.entries({ name: who.name, title: who.title, post, salutation }))
    if (words) note(paper, `recipients.${at}.${name}`, words.start, words.end, 'sentence', inSentence);
  noteValues(paper, at, values, 'sentence', inSentence);
  return {
    name: who.name?.text.replace(behindNames, '').replace(caseEnd, '') ?? null,
    title: who.title?.text ?? null,
    emails: texts(values, 'email'),
    fax: texts(values, 'fax')[0] ?? null,
    phones: texts(values, 'phone'),
    post: post?.text ?? null,
    formUrl: texts(values, 'form')[0] ?? null,
    social: texts(values, 'social'),
    copiesOnly,
    salutation: salutation?.text ?? null,
  };
}

/** Apart from the address that it belongs to, as in a cell of a table. */
function isSalutationAlone({ salutation, social, copiesOnly: _, ...others }: Recipient): boolean {
  const empty = Object.values(others).every(
    (value) => value === null || (Array.isArray(value) && value.length === 0),
  );
  return salutation !== null && social.length === 0 && empty;
}

/** What was noted of a recipient who is none; where it is `kept`, its salutation is that of the one before. */
function dropEvidence(paper: Paper, at: number, kept: boolean): void {
  paper.evidence = paper.evidence.flatMap((one) => {
    if (!one.field.startsWith(`recipients.${at}.`)) return [one];
    const moved = kept && one.field.endsWith('.salutation');
    return moved ? [{ ...one, field: `recipients.${at - 1}.salutation` }] : [];
  });
}

/** The recipients of regions; `before` are how many there are already. */
function recipientsIn(paper: Paper, regions: readonly Region[], before = 0): Recipient[] {
  const recipients: Recipient[] = [];
  for (const region of regions) {
    for (const block of blocksIn(paper, region.from, region.to, region.copiesOnly, region.lead)) {
      const [only] = block.lines;
      const several = only && block.lines.length === 1 ? severalIn(paper, only.line) : [];
      for (const one of several)
        recipients.push(
          recipientIn(
            paper,
            { ...one, copiesOnly: one.copiesOnly || region.copiesOnly || block.copiesOnly },
            before + recipients.length,
          ),
        );
      if (several.length > 0) continue;
      const recipient = recipientOf(paper, block, region, before + recipients.length);
      const last = recipients.at(-1);
      if (recipient && last && isSalutationAlone(recipient)) {
        dropEvidence(paper, before + recipients.length, last.salutation === null);
        last.salutation ??= recipient.salutation;
        continue;
      }
      if (recipient && !recipient.emails.some((email) => isOwn(paper, email))) recipients.push(recipient);
    }
  }
  return recipients;
}
