import type { LanguageRules } from '../../language/rules.ts';
import { emailsIn } from '../../text/addresses.ts';
import { has } from '../../text/match.ts';
import { lineAt } from '../../text/view.ts';
import type { Paper } from '../paper.ts';
import { isOwn } from '../recipients/contact-lines.ts';

/** A sentence is looked at this far from its date, in code units. */
const reach = 240;

/** Of custody, in folded text: whoever extends it until a day extends no time to write. */
const custody =
  /(?<!\p{L})(?:detention|custody|remand\p{L}*|\p{L}*haft|detencion|prision|detenzione|custodia|detencao|prisao|voorarrest|hechtenis|haktning\p{L}*|varetae?gt\p{L}*|varetekt\p{L}*|fangsling\p{L}*|tutkintavanke\p{L}*|vangitsemi\p{L}*|areszt\p{L}*|vazb\p{L}*|tutuklulu\p{L}*|gozalti\p{L}*|fogvatartas\p{L}*|letartoztatas\p{L}*|страже\p{L}*|арест\p{L}*|варт\p{L}*|κρατησ\p{L}*|حبس\p{L}*|احتجاز\p{L}*|توقيف\p{L}*|بازداشت\p{L}*|מעצר\p{L}*)(?!\p{L})|구금|구속|勾留|拘留|拘禁|羈押|羁押/u;

/** Lawyers, hearings and what is done before a court, in folded text: what `appeal` says beside these is none of the readers'. */
const court =
  /(?<!\p{L})(?:lawyers?|hearings?|trial|avocate?s?|audience|proces|abogad[oa]s?|vista|juicio|audiencia|(?:rechts)?anw[aä]lt(?:e|in|innen)?|verhandlung|prozess|avvocat[oai]|udienza|processo|advocaa?t\p{L}*|zitting|advogad[oa]s?|julgamento|advokat\p{L}*|rattegang\p{L}*|retsmode\p{L}*|retssag\p{L}*|rettssak\p{L}*|rettsmote\p{L}*|asianaja\p{L}*|oikeudenkay\p{L}*|adwokat\p{L}*|rozpraw\p{L}*|soudu|soudni|pojednavani\p{L}*|sudu|ugyved\p{L}*|targyalas\p{L}*|avukat\p{L}*|durusma\p{L}*|адвокат\p{L}*|заседани\p{L}*|засідан\p{L}*|δικηγορ\p{L}*|δικη|محامي\p{L}*|الجلسه|وكيل|وکیل|עורך דינ\p{L}*|הדיון)(?!\p{L})|변호인|변호사|공판|재판|弁護士|公判|律師|律师|開庭|开庭|庭審|庭审/u;

/** Ends a sentence, and not one word of it in letters: `d. 3. maj`. */
const ends = /(?<=^|\p{L}{3}|\d{4}|[)"'»”])[.!?;](?= |\n|$)|[。！？\n]/gu;

/** A sentence around a day, and whether others stand beside it in its paragraph. */
interface Sentence {
  before: string;
  after: string;
  among: boolean;
}

function sentenceAround({ view, start, end }: Paper, date: { start: number; end: number }): Sentence {
  const lead = view.folded.slice(Math.max(start, date.start - reach), date.start);
  const rest = view.folded.slice(date.end, Math.min(end, date.end + reach));
  const stop = [...lead.matchAll(ends)].at(-1);
  const [next] = rest.matchAll(ends);
  const before = stop ? lead.slice(stop.index + 1) : lead;
  const behind = next ? rest.slice(next.index + 1) : '';
  return {
    before,
    after: next ? rest.slice(0, next.index) : rest,
    among:
      (stop !== undefined && stop[0] !== '\n') ||
      (next?.[0] !== '\n' && /^ ?[^\s]/u.test(behind) && !behind.startsWith('\n')),
  };
}

/** No more than "year" and a stop stands behind a day on its line. */
function isLineEnd({ view }: Paper, end: number): boolean {
  const rest = view.folded.slice(end, view.lines[lineAt(view, end - 1)]?.end);
  return !/\p{L}{3}/u.test(rest);
}

/** Words of a text; where no blanks stand between them, two signs are counted as one. */
function wordsOf(text: string): number {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu)?.length ?? 0;
  return words + Math.floor(signs / 2);
}

/** How readers are told to write. */
function tellsReaders({ people, endings }: LanguageRules, text: string): boolean {
  return (
    has(people.writing, text) ||
    endings.some(({ words }) => has(words.write, text) || has(words.please, text))
  );
}

function speaksOfLetters({ endings }: LanguageRules, text: string): boolean {
  return endings.some(({ words }) => has(words.letters, text));
}

/** `Send us your group's news at news@amnesty.example by 10 October`: to addresses of Amnesty's own, and nothing of letters or an action. */
function isToUs(paper: Paper, text: string): boolean {
  const { header, endings } = paper.rules;
  const emails = emailsIn(text);
  if (emails.length === 0 || !emails.every((one) => isOwn(paper, one.text))) return false;
  const acts = has(header.urgentAction, text) || endings.some(({ words }) => has(words.act, text));
  return !acts && !speaksOfLetters(paper.rules, text);
}

/** The readers, what they write, or the action. */
function speaksOfAction({ endings, header }: LanguageRules, text: string): boolean {
  return (
    has(header.urgentAction, text) ||
    endings.some(({ words }) => [words.letters, words.act, words.ua, words.you].some((one) => has(one, text)))
  );
}

/** A sentence of so many words that says nothing of writing tells of something else. */
const [fewWords, someWords, moreWords] = [2, 5, 7];

/**
 * True for a day in a sentence that tells what others do until then: `The court gave the family until 3 May to leave.` It says nothing
 * of the readers, their letters or the action. `sure` are words that only a deadline has, but beside custody and courts.
 */
export function isOfOthers(paper: Paper, date: { start: number; end: number }, sure: boolean): boolean {
  const { before, after, among } = sentenceAround(paper, date);
  const text = `${before} ${after}`;
  // Another line may be another sentence.
  const line = paper.view.lines[lineAt(paper.view, date.end - 1)];
  if (isToUs(paper, `${before} ${after.slice(0, Math.max(0, (line?.end ?? 0) - date.end))}`)) return true;
  if (tellsReaders(paper.rules, text)) return false;
  if (has(court, text)) return true;
  if (/[:：] ?$/.test(before) && isLineEnd(paper, date.end)) return false;
  if (has(custody, text)) return !speaksOfLetters(paper.rules, text) && wordsOf(text) >= fewWords;
  if (sure || speaksOfAction(paper.rules, text)) return false;
  return wordsOf(text) >= (among ? someWords : moreWords);
}
