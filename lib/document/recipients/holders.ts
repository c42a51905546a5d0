import { firstMatch } from '../../text/match.ts';
import type { Paper } from '../paper.ts';
import { isPerson, officeAndName } from './names.ts';
import { isCutShort } from './offices.ts';
import { type Who, type Words, whoIn } from './who.ts';

/** Words that lead to whom one writes. */
export const leading =
  /(?<![\p{L}\p{N}'’])(?:to|an|à|au|aux|a|al|alla|alle|ai|agli|aan|naar|para|ao|aos|do|till|til|na|к|в|до)(?: (?:the|la|le|las|los|das|die|den|de|het|el|os|as|o))? /giu;

/** One word before the office, where its words end as what it is of does. */
const eastern = /^[\p{Script=Hangul}\p{Script=Han}]+ $/u;

/** Where somebody's office begins in a part of a sentence: its word, and those in capitals or beside it before. */
export function officeIn(paper: Paper, { text, start, end }: Words): Words | null {
  const { titles, beside } = paper.rules.people;
  const found = firstMatch(titles, foldedAt(paper, start, end));
  if (!found) return null;
  const { 0: written = '' } = /^[^\p{Lu}\p{Ll}]*?(?:给|給|向|致)/u.exec(text) ?? [];
  if (written !== '') return { text: text.slice(written.length), start: start + written.length, end };
  let from = eastern.test(text.slice(0, found.start)) ? 0 : found.start;
  for (;;) {
    const before = /(\S+) $/u.exec(text.slice(0, from))?.[1];
    if (!before || !(/^\p{Lu}/u.test(before) || isWhole(beside, before.toLowerCase()))) break;
    // The first word of a sentence has a capital whatever it is.
    if (from - before.length - 1 === 0 && !isWhole(beside, before.toLowerCase())) break;
    from -= before.length + 1;
  }
  // `to the judiciary's head`: what stands between the word that leads to somebody and the office.
  const lead = [...text.slice(0, from).matchAll(leading)].at(-1);
  const led = lead ? lead.index + lead[0].length : from;
  if (led < from && text.slice(led, from).split(' ').length < 4) from = led;
  return { text: text.slice(from), start: start + from, end };
}

const isWhole = (pattern: RegExp, word: string): boolean => {
  const found = firstMatch(pattern, word);
  return found?.start === 0 && found.end === word.length;
};

function foldedAt(paper: Paper, start: number, end: number): string {
  return paper.view.folded.slice(start, end).replaceAll('\n', ' ');
}

/** A name as it ends a part: `Dr Jane Roe` before `, President of the Council`. */
export function nameBefore(part: Words | undefined): Words | null {
  const found =
    part && /(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{L}{1,3}\.) ){1,4}\p{Lu}[\p{L}\p{M}.'’-]+$/u.exec(part.text);
  if (!part || !found) return null;
  return { text: found[0], start: part.start + found.index, end: part.end };
}

/** Small words that lead to an office and are none of it: articles, `and`, `is`. */
const article =
  /^(?:(?:is|est|ist|es|è|é|jest|är|er|on|είναι|является|and|et|y|und|e|en|och|og|ja|ve|i|и|і|та|και|the|la|le|les|el|il|lo|los|las|gli|der|die|das|dem|den|de|het|o|a|os|as|το|τον|την|η) )+/iu;

/** Somebody's office without what it is of, and a name behind it: `President Jane Roe`. */
function styled(paper: Paper, { text, start, end }: Words): Who | null {
  const office = firstMatch(paper.rules.people.titles, foldedAt(paper, start, end));
  if (!office || office.start > 0) return null;
  const title = { text: text.slice(0, office.end), start, end: start + office.end };
  const name = /^ ((?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{L}{1,3}\.)(?: |$)){2,5})/u.exec(
    text.slice(office.end),
  )?.[1];
  if (!name) return null;
  const from = title.end + 1;
  return { name: { text: name.trim(), start: from, end: from + name.trim().length }, title, used: 1 };
}

/** Up to where a name in capitals ends, with small words behind it: `minister Jane Roe through the embassy`. */
const throughName =
  /^.*?\p{Lu}[\p{L}\p{M}.'’-]* \p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)*(?= (?!(?:al|bin|bint|ibn|de|del|la|van|von|der|den|da|do|dos|of|for|and|y|e|und|et|des|du|della|dei|di|i|и|та|і|für) )\p{Ll}{1,})/u;

/** `head of the court system Jane Roe`: a name behind small words, none of which leads to what an office is of. */
function nameBehind(paper: Paper, { text, start, end }: Words): Who | null {
  const found = /^(.*(?<!\p{L})(\p{Ll}{4,})(?: \p{Lu}{2,4})?) (\p{Lu}\S*\p{Ll}\S*(?: \p{Lu}\S+){1,3})$/u.exec(
    text,
  );
  const [, office = '', , name = ''] = found ?? [];
  if (!found || isCutShort(paper.rules, office) || !isPerson(paper.rules, name)) return null;
  const from = end - name.length;
  return {
    title: { text: office, start, end: start + office.length },
    name: { text: name, start: from, end },
    used: 1,
  };
}

/** `الملك فلان الخيالي`: what stands behind the comma is no name, for there is one already. */
function takenApart(paper: Paper, { text, start }: Words): Who | null {
  const found = /[\p{Lu}\p{Ll}]/u.test(text) ? null : officeAndName(paper.rules, text);
  if (!found) return null;
  const part = ([from, to]: [number, number]): Words => ({
    text: text.slice(from, to),
    start: start + from,
    end: start + to,
  });
  return { title: part(found.title), name: part(found.name), used: 1 };
}

/** Who holds an office that a part of a sentence begins with, and who is named in the next part. */
export function holderOf(paper: Paper, office: Words, rest: readonly Words[]): Who | null {
  const lead = article.exec(office.text)?.[0].length ?? 0;
  const all = office.text.slice(lead);
  const text = (throughName.exec(all)?.[0] ?? all).replace(/ (?:على|عبر|بواسطة|عن طريق) .*$/u, '');
  const start = office.start + lead;
  const bare = { text, start, end: start + text.length };
  const who = nameBehind(paper, bare) ?? takenApart(paper, bare) ?? whoIn(paper.rules, [bare, ...rest]);
  if (who.title !== null) return who;
  // Where a script has no capitals, nothing shows where the office ends.
  const caseless = !/[\p{Lu}\p{Ll}]/u.test(bare.text);
  return styled(paper, bare) ?? (caseless ? { name: null, title: bare, used: 1 } : null);
}
