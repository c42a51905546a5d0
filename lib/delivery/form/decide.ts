import { APART, answersQuestion, type Evidence } from './evidence.ts';
import { type AnyKind, type Box, isFieldKind } from './kinds.ts';
import { saysAccused, saysAddressee, saysElectronic, saysMore, saysNumber } from './stems.ts';
import { IDENTIFIERS, type Tongues } from './tongues.ts';
import { fitted, kindOfType, typeOf } from './vetoes.ts';
import { HALF, meant, shareOf } from './weigh.ts';
import { isOfAnother, isOfOffice } from './whose.ts';
import type { WordKind } from './words/define.ts';

import type { Found, Hit } from './words/lookup.ts';
import { hitsIn, hitsInText } from './words/match.ts';

/** Of two kinds in one text the earlier here is meant: "Name of your organisation" asks for the organisation. */
const order: readonly WordKind[] = [
  'honeypot',
  'captcha',
  'identity',
  'credential',
  'birth-date',
  'postal-extension',
  'other',
  'reply-choice',
  'newsletter',
  'search',
  'email-confirm',
  'confirm',
  'subject',
  'organization',
  'job-title',
  'topic',
  'street2',
  'postal-code',
  'country',
  'state',
  'city',
  'phone',
  'email',
  'street',
  'middle-name',
  'first-name',
  'last-name',
  'prefix',
  'full-name',
  'message',
  'consent',
];
const rank = new Map(order.map((kind, at) => [kind, at]));

const tokens = new Map<string, AnyKind>(
  Object.entries({
    'honorific-prefix': 'prefix',
    name: 'full-name',
    'given-name': 'first-name',
    'additional-name': 'middle-name',
    'family-name': 'last-name',
    email: 'email',
    tel: 'phone',
    'tel-national': 'phone',
    'street-address': 'street',
    'address-line1': 'street',
    'address-line2': 'street2',
    'address-level1': 'state',
    'address-level2': 'city',
    'postal-code': 'postal-code',
    country: 'country',
    'country-name': 'country',
    organization: 'organization',
    'organization-title': 'job-title',
    username: 'credential',
    'current-password': 'credential',
    'cc-number': 'credential',
    'cc-name': 'credential',
    'one-time-code': 'captcha',
    bday: 'birth-date',
    'bday-day': 'birth-date',
    'bday-month': 'birth-date',
    'bday-year': 'birth-date',
  }),
);
/** Kinds of the standard that a letter has nothing for. */
const left =
  'honorific-suffix nickname tel-country-code tel-area-code tel-extension address-line3 address-level3 address-level4 sex language url';
for (const token of left.split(' ')) tokens.set(token, 'other');

/** In words: from so many on a text is long, and only so many of its first are near its start. */
const LONG = 9;
const NEAR = 5;
/** So many letters of a script without spaces count as a word. */
const LETTERS = 3;
const SHORT = 3;

/** A letter of a script whose words are short by nature. */
const SCRIPTS = 0x500;

/** Whether a short word among others may be one of a language that nothing else in the form speaks. */
function isStray({ meanings }: Hit, { met }: Tongues): boolean {
  return meanings.every(({ code }) => code !== 'en' && code !== IDENTIFIERS && (met.get(code) ?? 0) <= 1);
}

/**
 * Whether a hit is strong enough in its text: in long texts only what stands near the start and is no veto; "title" is
 * somebody's only where little else is said.
 */
function counts(hit: Hit, kind: WordKind, size: number, tongues: Tongues): boolean {
  if (kind === 'job-title' && hit.size * 2 < size) return false;
  // A phrase in a run without spaces is counted by its letters.
  const unit = hit.size > 1 && !hit.phrase.includes(' ') ? LETTERS : 1;
  const isLong = size > LONG * unit && (hit.at >= NEAR * unit || kind === 'confirm' || !isFieldKind(kind));
  if (kind !== 'honeypot' && isLong) return false;
  const isShort = hit.size < size && hit.phrase.length <= SHORT && hit.phrase.charCodeAt(0) < SCRIPTS;
  return !isShort || !isStray(hit, tongues);
}

const nameParts = new Set<WordKind>(['first-name', 'middle-name', 'last-name', 'full-name']);

/** "Your name and surname": what people read as both parts asks for the whole; in code `nameFirst` is the first. */
function isWholeName(parts: ReadonlySet<WordKind>, isSpoken: boolean): boolean {
  const [first, last, whole] = [parts.has('first-name'), parts.has('last-name'), parts.has('full-name')];
  return (last && (first || whole)) || (first && whole && isSpoken);
}

/** Letters of scripts whose words run on. */
const RUNNING = 0x3000;

function kindOfHits(found: Found, tongues: Tongues, isEmail: boolean, isSpoken = true): AnyKind | null {
  let best = null as WordKind | null;
  let asksAgain = false;
  let hasEmail = isEmail;
  let end = 0;
  const parts = new Set<WordKind>();
  for (const hit of found.hits) {
    const kind = meant(hit, tongues);
    if (!counts(hit, kind, found.size, tongues)) continue;
    // "Street and number": the number is a part of it; and "address and place" asks for the whole address.
    if (best === 'street' && (kind === 'city' ? hit.at > end : kind === 'other' && saysNumber(hit.phrase)))
      continue;
    end = hit.at + hit.size;
    hasEmail ||= kind === 'email';
    parts.add(kind);
    // "Contact e-mail": where the words run on, "contact" before it is not a phone.
    if (kind === 'email' && best === 'phone' && hit.phrase.charCodeAt(0) > RUNNING) best = 'email';
    else if (kind === 'confirm') asksAgain = true;
    else if (best === null || (rank.get(kind) ?? 99) < (rank.get(best) ?? 99)) best = kind;
  }
  if (asksAgain && hasEmail && (best === 'email' || best === null)) return 'email-confirm';
  if (parts.size > 1 && best !== null && nameParts.has(best) && isWholeName(parts, isSpoken))
    return 'full-name';
  // "Phone of the organisation", "type of organisation".
  if (best === 'organization' && isOfOffice(parts)) return 'other';
  // "E-mail address that we can reply to" asks for the address; a choice of how to reply cannot hold one.
  if (best === 'reply-choice' && hasEmail && !isEmail) best = 'email';
  const chosen = best as WordKind | null;
  return chosen === 'confirm' ? null : chosen;
}

const nameable = new Set<AnyKind>([
  'first-name',
  'middle-name',
  'last-name',
  'full-name',
  'organization',
  'job-title',
  'state',
  'country',
  'subject',
  'message',
]);

/** How much of what people read at a box is known; 0 when nothing is. */
export const knownShare = ({ labels, placeholder }: Evidence, tongues: Tongues): number =>
  [...labels, placeholder]
    .flatMap((text) => text.split(breaks))
    .map((part) => shareOf(hitsInText(tongues.spoken, part)))
    .find((share) => share > 0) ?? 0;

/** "Or" in languages where the word is nothing else. */
const either =
  /\s(?:or|oder|ou|lub|albo|nebo|alebo|ali|eller|vagy|sau|või|vai|arba|или|або|або ж|ή|veya|ya da|atau|hoặc)\s/;

const breaks = /[([（［:：*\n?!;|•–—]|(?<=[^\s\d.]{4})\.\s|\s-\s/;

/** "3 + 4 = ?" asks for its sum in any language. */
const isSum = (text: string): boolean => text.includes('+') && /\d\s*\+\s*\d/.test(text);

/** What a visible text asks for: the whole of it when that is a known phrase, else its first part that says something. */
export function kindOfText(text: string, tongues: Tongues, isEmail: boolean): AnyKind | null {
  if (isSum(text)) return 'captcha';
  const whole = hitsInText(tongues.spoken, text);
  if (whole.hits.length === 0) return null;
  const only = whole.hits[0];
  if (whole.hits.length === 1 && only !== undefined && only.size === whole.size) {
    const kind = meant(only, tongues);
    return kind !== 'confirm' && whole.size <= LONG ? kind : kindOfHits(whole, tongues, isEmail);
  }
  const kind = kindOfParts(text, whole, tongues, isEmail);
  if (kind === 'organization') return writersOwn(text, tongues, isEmail);
  if (kind !== null && isOfAnother(text, kind, whole, tongues)) return 'other';
  if (kind === 'street') return saysElectronic(text) ? 'email' : kind;
  return kind !== null && nameable.has(kind) && saysNumber(text) ? null : kind;
}

/**
 * What a text asks for that names an organisation: a name where it asks for either ("Name or organisation"), nothing of
 * the writer where it is the one complained of.
 */
function writersOwn(text: string, tongues: Tongues, isEmail: boolean): AnyKind | null {
  const lower = text.toLowerCase();
  const [before = '', after] = lower.split(either);
  const first = after === undefined ? null : kindOfHits(hitsInText(tongues.spoken, before), tongues, isEmail);
  if (first === 'full-name') return first;
  if (saysAccused(text)) return 'other';
  return saysNumber(text) ? null : 'organization';
}

/** What a text asks for that says several things: its first part that says something. */
function kindOfParts(text: string, whole: Found, tongues: Tongues, isEmail: boolean): AnyKind | null {
  for (const hit of whole.hits) if (meant(hit, tongues) === 'honeypot') return 'honeypot';
  const parts = text.split(breaks);
  if (parts.length === 1) return kindOfHits(whole, tongues, isEmail);
  const kinds: AnyKind[] = [];
  for (const part of parts) {
    const found = hitsInText(tongues.spoken, part);
    const kind = kindOfHits(found, tongues, isEmail);
    if (kind === null) continue;
    // "Name (surname, given, initials)" tells of what the name is made, not which part is asked for.
    // Where no blanks part them, "【必須】" is as long as a word.
    const isVague =
      kinds.length > 0 && nameParts.has(kind) && shareOf(found) < HALF && !/[\u3040-\u9fff]/.test(part);
    if (!isVague) kinds.push(kind);
  }
  return kinds.length < 2 ? (kinds[0] ?? null) : refined(kinds, text.includes(APART));
}

const addressParts = new Set<AnyKind>(['street2', 'city', 'state', 'postal-code', 'country']);

/**
 * The first part that says something decides; "Name (first)" says in a later one which part of a name is asked for, and a
 * label under "Address" which part of that.
 */
function refined(kinds: readonly AnyKind[], hasLabels: boolean): AnyKind | null {
  const [first, ...later] = kinds;
  if (first === 'street' && hasLabels) return later.find((kind) => addressParts.has(kind)) ?? first;
  if (first === 'reply-choice' && later.includes('email')) return 'email';
  const isFirst = later.includes('first-name');
  if (first !== 'full-name' || isFirst === later.includes('last-name')) return first ?? null;
  return isFirst ? 'first-name' : 'last-name';
}

function likelyMeanings({ meanings, phrase }: Hit, { met }: Tongues): Hit['meanings'] {
  const own = meanings.find(({ code }) => code === IDENTIFIERS);
  if (own !== undefined) return [own];
  if (phrase.length > SHORT) return meanings;
  return meanings.filter(({ code }) => code === 'en' || (met.get(code) ?? 0) > 0.6);
}

/** What a `name` or `id` says, in English, a language of the page, or any when the word is long enough to be sure. */
export function kindOfIdentifier(
  words: readonly string[],
  tongues: Tongues,
  isEmail: boolean,
): AnyKind | null {
  if (words.length === 0 || words.length > 12) return null;
  const found = hitsIn(tongues.named, words);
  if (found.hits.length === 0) return null;
  const hits: Hit[] = [];
  for (const hit of found.hits) {
    const meanings = likelyMeanings(hit, tongues);
    if (meanings.length > 0) hits.push({ ...hit, meanings });
  }
  return kindOfHits({ hits, size: found.size }, tongues, isEmail, false);
}

const declarations = new Set<WordKind>(['newsletter', 'reply-choice', 'identity', 'honeypot', 'captcha']);

function kindOfTick(evidence: Evidence, tongues: Tongues): AnyKind | null {
  const kinds: WordKind[] = [];
  let isPlain = false;
  for (const text of evidence.labels) {
    for (const hit of hitsInText(tongues.spoken, text).hits) {
      const kind = meant(hit, tongues);
      isPlain ||= kind === 'consent' && (hit.size > SHORT || kinds.includes(kind));
      kinds.push(kind);
    }
  }
  for (const kind of kinds) {
    // "The processing of my data to get a reply" is no choice of how to get one.
    if (declarations.has(kind) && !(isPlain && kind === 'reply-choice')) return kind as AnyKind;
  }
  const named = evidence.identifiers().map((words) => kindOfIdentifier(words, tongues, false));
  const isNamed = named.includes('consent') && !named.includes('newsletter');
  if (!isNamed && !kinds.includes('consent')) return null;
  return evidence.labels.some(saysMore) ? 'newsletter' : 'consent';
}

/** "Recipient" in a line is nobody's subject, nor is "Place of issue". */
function isLoose(fit: AnyKind | null, kind: AnyKind | null, text: string, { spoken }: Tongues): boolean {
  if (fit !== 'subject' || kind !== 'topic') return false;
  const found = hitsInText(spoken, text);
  return saysAddressee(text) || (shareOf(found) < HALF && found.hits[0]?.at !== 0);
}

/** What the first piece of evidence that people read, or the standard knows, says and the box's type allows. */
function seenFit(box: Box, evidence: Evidence, tongues: Tongues, isEmail: boolean): AnyKind | null {
  const { autocomplete, labels, placeholder } = evidence;
  const token = autocomplete === '' ? undefined : tokens.get(autocomplete);
  let fit = token === undefined ? null : fitted(box, token);
  const seen = labels.length + (placeholder === '' ? 0 : 1);
  for (let at = 0; fit === null && at < seen; at += 1) {
    const text = labels[at] ?? placeholder;
    const kind = kindOfText(text, tongues, isEmail);
    if (kind !== null) fit = fitted(box, kind);
    if (kind !== fit && isLoose(fit, kind, text, tongues)) fit = 'other';
  }
  return fit;
}

/** What the first of its names says that the box's type allows: read only where nothing else tells. */
export function namedFit(box: Box, evidence: Evidence, tongues: Tongues): AnyKind | null {
  for (const words of evidence.identifiers()) {
    const kind = kindOfIdentifier(words, tongues, typeOf(box) === 'email');
    const fit = kind === null ? null : fitted(box, kind);
    if (fit !== null) return fit;
  }
  return null;
}

/**
 * What one box asks for, or `null`: evidence in the order of trust, each kept only where the box's type allows it.
 * @param named gets the box where its name in code alone decides
 */
export function decide(box: Box, evidence: Evidence, tongues: Tongues, named: Box[]): AnyKind | null {
  const type = typeOf(box);
  if (type === 'checkbox') return kindOfTick(evidence, tongues);
  const isEmail = type === 'email';
  const seen = seenFit(box, evidence, tongues, isEmail);
  if (seen === 'email' && isEmail && asksAgainBelow(evidence, tongues)) return 'email-confirm';
  if (seen !== null && type === 'radio' && isAnswer(box, evidence, tongues)) return 'other';
  // "Title of the document": in a line a word among others is no form of address.
  if (seen === 'prefix' && type === 'text' && knownShare(evidence, tongues) <= HALF) return 'other';
  const fit = seen ?? namedFit(box, evidence, tongues);
  if (seen === null && fit !== null) named.push(box);
  return fit ?? kindOfType(box);
}

/** "Have you complained before?": a word among others is no topic where there are but two answers. */
const isAnswer = (box: Box, evidence: Evidence, tongues: Tongues): boolean =>
  knownShare(evidence, tongues) < HALF && answersQuestion(box, evidence.labels.join());

/** A box that `autocomplete` calls an e-mail address may still ask for it once more. */
function asksAgainBelow({ autocomplete, labels }: Evidence, tongues: Tongues): boolean {
  // One label alone has said already that it does not.
  if (labels.length < 2 && !tokens.has(autocomplete)) return false;
  return labels.some((text) => kindOfText(text, tongues, true) === 'email-confirm');
}

/** Whether a box says what it asks for where a person reads it, or in a word of the standard; names and ids may lie. */
export function saysItself(box: Box, evidence: Evidence, tongues: Tongues): boolean {
  const isEmail = typeOf(box) === 'email';
  return isEmail || tokens.has(evidence.autocomplete) || seenFit(box, evidence, tongues, isEmail) !== null;
}
