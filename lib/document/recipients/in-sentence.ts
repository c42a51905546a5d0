import { emailsIn } from '../../text/addresses.ts';
import { has, matchEnd } from '../../text/match.ts';
import { type Sentence, sentencesOf } from '../../text/paragraphs.ts';
import type { LetterPlace } from '../letter/letter.ts';
import { tellsToWrite } from '../letter/told.ts';
import { folded, type Paper } from '../paper.ts';
import type { ContactValue } from './contact-lines.ts';
import { copy } from './copies.ts';
import { holderOf, leading, nameBefore, officeIn } from './holders.ts';
import { type Region, regionBefore } from './regions.ts';
import { greetingIn, labelledIn, valuesIn } from './sentence-values.ts';
import { isBody, isTitled, type Who, type Words } from './who.ts';

/** Somebody whom a sentence asks to write to, with the addresses that stand beside the name. */
export interface InSentence {
  who: Who;
  values: ContactValue[];
  post: { text: string; start: number; end: number } | null;
  copiesOnly: boolean;
  salutation: { text: string; start: number; end: number } | null;
}

/** A paragraph of sentences is this long at most. */
const longest = 1600;
/** A line of prose that goes on in the next one has this many letters at least. */
const wrapped = 48;
/** Addresses of one recipient stand this near to one another. */
const near = 40;

/** The label of an e-mail address, without its colon. */
function isEmailLabel(paper: Paper, folded: string): boolean {
  const email = paper.rules.contacts.find(([role]) => role === 'email')?.[1];
  return email !== undefined && matchEnd(email, `${folded}:`, 0) === folded.length + 1;
}

/** Nothing but a label, and a small word or two, stands between an address and the next one: `or fax`. */
function isJoint(paper: Paper, from: number, to: number): boolean {
  if (to - from > near) return false;
  const between = paper.view.folded.slice(from, to);
  if (has(copy, between)) return false;
  if (isEmailLabel(paper, between.replace(/^[\s,;.()]+|[\s(<]+$/g, ''))) return true;
  const labels = between.replace(paper.rules.contact, (label) => ' '.repeat(label.length));
  const words = [...labels.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) =>
    paper.view.text.slice(from + index, from + index + word.length),
  );
  return words.length < 3 && words.every((word) => !/^\p{Lu}/u.test(word) && word.length < 8);
}

/** Addresses that stand together, one group for each recipient. */
function groupsOf(paper: Paper, values: readonly ContactValue[]): ContactValue[][] {
  const groups: ContactValue[][] = [];
  for (const value of values) {
    const last = groups.at(-1)?.at(-1);
    if (last && isJoint(paper, last.end, value.start)) groups.at(-1)?.push(value);
    else groups.push([value]);
  }
  return groups;
}

/** Words between commas, brackets and dashes, with their offsets. */
function partsOf(paper: Paper, start: number, end: number): Words[] {
  const text = paper.view.text.slice(start, end).replaceAll('\n', ' ');
  const parts: Words[] = [];
  let from = 0;
  for (const { index, 0: mark } of `${text},`.matchAll(/[,;:()،؛、，；：（）«»„“”"]| [–—-] /gu)) {
    const words = text.slice(from, index);
    const at = from + (words.length - words.trimStart().length);
    const trimmed = words.trim();
    if (trimmed !== '') parts.push({ text: trimmed, start: start + at, end: start + at + trimmed.length });
    from = index + mark.length;
  }
  return parts;
}

/** What streets and places are called, in small letters. */
const street = /^(?:ул|пр|просп|пл|пер|бул|г|вул|ul|al|pl|str|via|rue|av|calle|rua|c\/)[. ]/u;

/** `by mail`, where a script shows no name's end. */
const byMail = /^(?:على|عبر|بواسطة|عن طريق|از راه|از طریق) /u;

/** Where a label for an address by post that begins at an offset ends; -1 where none does. */
function postLabelAt(paper: Paper, at: number): number {
  const post = paper.rules.contacts.find(([role]) => role === 'post')?.[1];
  return post ? matchEnd(post, paper.view.folded, at) : -1;
}

/** Parts of an address by post, without its label: they begin in capitals or have a number, and lead to no address. */
function postOf(paper: Paper, all: readonly Words[]): InSentence['post'] {
  const [label] = all;
  const parts = label && postLabelAt(paper, label.start) > label.end ? all.slice(1) : all;
  const own = parts.findIndex(
    ({ text }) =>
      byMail.test(text) || !(/^[\p{Lu}\p{Lo}\d]/u.test(text) || /\d/.test(text) || street.test(text)),
  );
  const kept = own < 0 ? parts : parts.slice(0, own);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || !kept.some(({ text }) => text.length > 3)) return null;
  const text = paper.view.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return { text, start: first.start, end: last.end };
}

/** Where nothing shows the end of a name, the words that lead from it to the address: `by mail`, in Arabic. */
function withoutLead(name: Words): Words {
  const at = name.text.search(/ (?:على|عبر|بواسطة|عن طريق) /u);
  return at < 0 ? name : { ...name, text: name.text.slice(0, at), end: name.start + at };
}

/** Whom the words before a group of addresses speak of; `null` without somebody's office. */
function addressee(paper: Paper, start: number, end: number): { who: Who; post: InSentence['post'] } | null {
  const parts = partsOf(paper, start, end);
  for (const [at, part] of parts.entries()) {
    const office = officeIn(paper, part);
    if (!office || !isTitled(paper.rules, office.text)) continue;
    const rest = parts.slice(at + 1);
    const who = holderOf(paper, office, rest);
    if (!who) continue;
    const name = who.name ? withoutLead(who.name) : nameBefore(parts[at - 1]);
    const behind = rest.slice(Math.max(0, who.used - 1));
    const again = behind[0] && isTitled(paper.rules, behind[0].text) ? 1 : 0;
    return { who: { ...who, name }, post: postOf(paper, behind.slice(again)) };
  }
  return null;
}

/** A body that is written to: `to the Board of Pardons, 1 Court Street`. */
function bodyIn(paper: Paper, start: number, end: number): { who: Who; post: InSentence['post'] } | null {
  const parts = partsOf(paper, start, end);
  for (const [at, part] of parts.slice(0, 4).entries()) {
    const lead = [...part.text.matchAll(leading)].at(-1);
    if (!lead) continue;
    const from = lead.index + lead[0].length;
    const name = { text: part.text.slice(from), start: part.start + from, end: part.end };
    if (/^\p{Lu}/u.test(name.text) && name.text.includes(' ') && isBody(paper.rules, name.text))
      return { who: { name, title: null, used: 1 }, post: postOf(paper, parts.slice(at + 1)) };
  }
  return null;
}

/** A body that gets a copy: what stands behind the word for it, without the small words that lead to it. */
function copied(paper: Paper, start: number, end: number): { who: Who; post: InSentence['post'] } {
  const [first, ...rest] = partsOf(paper, start, end);
  const lead =
    /^(?:(?:\p{Ll}{1,5}|alla) |\p{Ll}{1,4}['’]){1,4}(?=\p{Lu})|^(?:(?:\p{Ll}{1,3}|the|till|para|dans|alla|στ[ηο]ν|προς|στους|την|τον) |\p{Ll}{1,4}['’]){0,3}(?=\p{L})/u.exec(
      first?.text ?? '',
    )?.[0] ?? '';
  if (!first) return { who: { name: null, title: null, used: 0 }, post: null };
  const name = { text: first.text.slice(lead.length), start: first.start + lead.length, end: first.end };
  const post = postOf(paper, rest);
  return { who: { name, title: null, used: 1 }, post: post && /\d/.test(post.text) ? post : null };
}

/** Labels but that of an address by post, and a word or two that lead to an address, end what is said of whom it belongs to. */
function wordsEnd(paper: Paper, from: number, group: readonly ContactValue[]): number {
  const to = group[0]?.start ?? from;
  // A label may be known only by the figures behind it.
  const labels = paper.view.folded.slice(from, to + 24).matchAll(paper.rules.contact);
  for (const { index } of labels) {
    if (from + index >= to) break;
    if (postLabelAt(paper, from + index) < 0) return from + index;
  }
  const [last = '', words = ''] =
    /[,;(،、，] ?([^,;()]{2,25}) $/u.exec(paper.view.folded.slice(from, to)) ?? [];
  return isEmailLabel(paper, words) ? to - last.length : to;
}

function copyIn(paper: Paper, start: number, end: number): number {
  const found = [...paper.view.folded.slice(start, end).matchAll(copy)].at(-1);
  return found ? start + found.index + found[0].length : -1;
}

/** Those whom one sentence names; an address alone is of the one before. */
function namedIn(paper: Paper, sentence: Sentence, before: InSentence | undefined): InSentence[] {
  const found: InSentence[] = [];
  let from = sentence.start;
  const greetings = labelledIn(paper, sentence);
  for (const group of groupsOf(paper, valuesIn(paper, sentence))) {
    const end = wordsEnd(paper, from, group);
    const copyAt = copyIn(paper, from, end);
    const official =
      addressee(paper, copyAt < 0 ? from : copyAt, end) ??
      (copyAt < 0 && end - from < near * 8 ? bodyIn(paper, from, end) : null);
    const last = found.at(-1) ?? before;
    if (official) found.push({ ...official, values: group, copiesOnly: copyAt >= 0, salutation: null });
    else if (copyAt >= 0 && last)
      found.push({ ...copied(paper, copyAt, end), values: group, copiesOnly: true, salutation: null });
    else if (last && (isJoint(paper, from, end) || (last.values.length === 0 && end - from < near * 2)))
      last.values.push(...group);
    from = group.at(-1)?.end ?? from;
    const greeted = greetings.find(({ start }) => start >= from);
    const next = found.at(-1);
    if (greeted && next && greetings.length > 0) {
      next.salutation ??= greeted;
      from = greeted.end;
    }
  }
  return found;
}

/** Those whom one line names behind a label: none but where there are several, each with somebody's office. */
export function severalIn(paper: Paper, line: Sentence): InSentence[] {
  if (line.end - line.start > longest) return [];
  const text = folded(paper, line);
  const addresses = [...text.matchAll(paper.rules.contact)].length + text.split('@').length - 1;
  if (addresses < 2) return [];
  const found = namedIn(paper, line, undefined);
  return found.length > 1 ? found : [];
}

/** What is read by itself: the letter, and whoever gets a copy behind a label. */
interface Elsewhere {
  letter: LetterPlace | null;
  copies: readonly Region[];
}

/** Lines of a paragraph that go on in one another; a short line was ended on purpose, and stands by itself. */
function runsOf(
  paper: Paper,
  { from, to }: { from: number; to: number },
  { letter, copies }: Elsewhere,
): Sentence[] {
  const runs: Sentence[] = [];
  let open = false;
  for (const [at, { start, end, bullet }] of paper.view.lines.slice(from, to).entries()) {
    if (letter && from + at >= letter.from && from + at < letter.to) break;
    const copy = regionBefore(copies, from + at);
    if (copy && from + at < copy.to) {
      open = false;
      continue;
    }
    const last = runs.at(-1);
    if (open && last && !bullet) last.end = end;
    else runs.push({ start, end });
    open = end - start >= wrapped;
  }
  return runs;
}

function hasAddress(paper: Paper, run: Sentence): boolean {
  if (run.end - run.start > longest) return false;
  const text = folded(paper, run);
  return emailsIn(text).length > 0 || text.includes('://') || has(paper.rules.contact, text);
}

/** A line that asks to write and ends in a colon: `Please write to the following:` */
function announces(paper: Paper, run: Sentence): boolean {
  if (run.end - run.start > longest) return false;
  const text = folded(paper, run);
  return /[:：]$/.test(text) && tellsToWrite(paper.rules, text);
}

/** `(minister@...)へ。`: to whom, behind the address, as Japanese says it. */
const sentTo = /@\S+[^。\n]{0,40}(?:へ|宛て?に?|あてに?)[。、]?$/u;

/** Whom a sentence asks to write to, whose address stands in the next one. */
function announcedIn(paper: Paper, sentence: Sentence): InSentence | null {
  const official = addressee(paper, sentence.start, sentence.end);
  const post = official?.post && /\d/.test(official.post.text) ? official.post : null;
  return official && { ...official, post, values: [], copiesOnly: false, salutation: null };
}

/** Whom the sentences of some lines ask to write to: somebody's office, and an address beside it. */
function readRun(paper: Paper, run: Sentence, announced: boolean): InSentence[] {
  const found: InSentence[] = [];
  let told = announced;
  let awaited: InSentence | null = null;
  for (const sentence of sentencesOf(paper.view, run.start, run.end)) {
    const text = folded(paper, sentence);
    const former = has(paper.rules.deadline.told, text);
    const tells = (tellsToWrite(paper.rules, text) || sentTo.test(text)) && !former;
    told ||= tells;
    if (!told || former || has(paper.rules.people.ours, text)) continue;
    const named = namedIn(paper, sentence, found.at(-1) ?? awaited ?? undefined);
    if (found.length === 0 && awaited && awaited.values.length > 0) found.push(awaited);
    found.push(...named);
    if (named.length === 0 && tells) awaited ??= announcedIn(paper, sentence);
    const last = found.findLast(({ copiesOnly }) => !copiesOnly);
    if (last) last.salutation ??= greetingIn(paper, sentence);
  }
  return found;
}

const nobody: InSentence = {
  who: { name: null, title: null, used: 0 },
  values: [],
  post: null,
  copiesOnly: false,
  salutation: null,
};

/** Those who get a copy by a paragraph of its own, behind the one that tells whom to write to. */
function copiedIn(paper: Paper, run: Sentence): InSentence[] {
  return sentencesOf(paper.view, run.start, run.end)
    .filter((sentence) => !has(paper.rules.people.ours, folded(paper, sentence)))
    .flatMap((sentence) => namedIn(paper, sentence, { ...nobody, values: [] }))
    .filter(({ copiesOnly }) => copiesOnly);
}

/**
 * Those whom sentences ask to write to, where no label says so: `Please write to the Minister of Justice, Jane Roe (minister@...)`.
 * None when all of them get no more than a copy.
 */
export function readInSentences(paper: Paper, from: number, elsewhere: Elsewhere): InSentence[] {
  const found: InSentence[] = [];
  let announced = false;
  const runs = paper.paragraphs
    .filter(({ to, bullet }) => to > from && !bullet)
    .flatMap((paragraph) =>
      runsOf(paper, { from: Math.max(from, paragraph.from), to: paragraph.to }, elsewhere),
    );
  for (const run of runs) {
    const named: InSentence[] = hasAddress(paper, run) ? readRun(paper, run, announced) : [];
    if (named.length === 0 && found.length > 0 && hasAddress(paper, run)) named.push(...copiedIn(paper, run));
    found.push(...named);
    announced = announces(paper, run) || (announced && named.length > 0);
  }
  return found.some(({ copiesOnly }) => !copiesOnly) ? found : [];
}
