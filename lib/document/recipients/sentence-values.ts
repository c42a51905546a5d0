import { urlsIn } from '../../text/addresses.ts';
import { matchEnd } from '../../text/match.ts';
import type { Sentence } from '../../text/paragraphs.ts';
import { type Line, lineAt } from '../../text/view.ts';
import type { Paper } from '../paper.ts';
import { type ContactPiece, type ContactValue, isOwn, piecesOf, valuesOf } from './contact-lines.ts';
import { anySalutation } from './entries.ts';
import { isRefused } from './refused.ts';
import type { Words } from './who.ts';

/** The addresses of a sentence, by the labels in it, without those that nobody is to write to. */
export function valuesIn(paper: Paper, { start, end }: Sentence): ContactValue[] {
  const line: Line = { ...(paper.view.lines[lineAt(paper.view, start)] as Line), start, end };
  const values = piecesOf(paper, line).flatMap((piece) =>
    piece.role === 'salutation' ? [] : [...valuesOf(paper, piece, line), ...formsIn(paper, piece)],
  );
  return values
    .filter((value) => !isRefused(paper, value.start) && !isOwn(paper, value.text))
    .sort((a, b) => a.start - b.start);
}

/** `salutation: Dear Minister` within a sentence. */
export function labelledIn(paper: Paper, { start, end }: Sentence): Words[] {
  const line: Line = { ...(paper.view.lines[lineAt(paper.view, start)] as Line), start, end };
  return piecesOf(paper, line)
    .filter(({ role }) => role === 'salutation')
    .flatMap((piece) => {
      const said = /^\s*([^,;:.()\n]{3,60})/u.exec(
        paper.view.text.slice(piece.start, piece.end).replaceAll('\n', ' '),
      );
      const at = piece.start + (said?.[0].length ?? 0) - (said?.[1]?.length ?? 0);
      return said?.[1] ? [{ text: said[1].trim(), start: at, end: at + said[1].trimEnd().length }] : [];
    });
}

/** `through the form https://...`: a form that no label stands before, by what it is called or by its address. */
function formsIn(paper: Paper, { role, start, end }: ContactPiece): ContactValue[] {
  if (role !== null) return [];
  return urlsIn(paper.view.text.slice(start, end)).flatMap(({ text, at }) => {
    const before = paper.view.folded.slice(Math.max(start, start + at - 40), start + at);
    const called =
      /(?:form|skjema|lomak|nettside|urlap|форм|φορμα|نموذج|فرم|טופס|フォーム|양식|表)\p{L}*[^.]{0,12}$/u.test(
        before,
      );
    if (!called && !/contact|kontakt|form|feedback/i.test(text)) return [];
    return [{ role: 'form' as const, text, start: start + at, end: start + at + text.length, broken: false }];
  });
}

/** Words by which a letter is to begin, in quotation marks or behind a colon: `begin with "Dear Minister"`. */
export function greetingIn(paper: Paper, { start, end }: Sentence): Words | null {
  const text = paper.view.text.slice(start, end);
  for (const { 0: mark, index } of text.matchAll(
    /["“„«‘「『]|: ?|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]) /gu,
  )) {
    const from = index + mark.length;
    const words = /^[^"”“»’」』,;:.!?()\n]{4,60}/u.exec(text.slice(from))?.[0].trimEnd() ?? '';
    const greeting = /^[^\p{Lo}]{0,60}/u.exec(words)?.[0].trimEnd() ?? '';
    const said = greeting.length > 3 ? greeting : words;
    if (said === '' || /\d|@/.test(said)) continue;
    if (matchEnd(anySalutation, paper.view.folded, start + from) < 0) continue;
    return { text: said.replace(/\s+/g, ' '), start: start + from, end: start + from + said.length };
  }
  return null;
}
