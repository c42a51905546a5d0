import { emailsIn } from '../../text/addresses.ts';
import type { TextView } from '../../text/view.ts';

const subjects =
  'subject|betreff|objet|asunto|oggetto|onderwerp|assunto|konu|тема|temat|amne|emne|aihe|predmet|θεμα|الموضوع|موضوع|נושא|제목|主题|主題|件名';
const others =
  'from|to|sent|date|cc|reply-to|von|an|gesendet|datum|de|a|envoye|para|fecha|enviado|da|data|van|aan|verzonden|kimden|kime|tarih|от|кому|дата|вiд|від|кому|od|do|fran|till|fra|til|skickat|sendt|dato|lahettaja|vastaanottaja|paivamaara|apo|απο|προσ|ημερομηνια|من|إلى|التاريخ|از|به|تاريخ|מאת|אל|תאריך|보낸 ?사람|받는 ?사람|날짜|发件人|收件人|日期|寄件者|收件者|差出人|宛先|日時';
/** What programs put before the subject of an answer, and of what is sent on. */
const answers =
  're|fwd?|aw|antw|beantw|wg|tr|rv|reenv|rif|vs|vl|vb|sv|ynt|ilt|tovabbitas|va|enc|res|odp|pd|ref|doorst|i|r|отв|пер|отг|переслано|пересылка|вiдп|απ|πρθ|προωθ|σχετ|회신|전달|답장|回复|答复|转发|回覆|答覆|轉寄|返信|転送|השב|הועבר|رد|اعاده (?:توجيه|ارسال)|ارسال|پاسخ|باز ?ارسال';
/** The same, and the name of a list: `Re: [network]`. */
const replies = `(?:(?:${answers}) ?: ?|\\[[^\\]\\n]{1,40}\\] ?){0,4}`;

/** A line of a mail's head, in folded text. */
export const mailHead = new RegExp(`^(?:${subjects}|${others}) ?:`, 'u');

/** True for a line of a mail's head, from the line `from` on: the `Date:` of one stands among `From:`, `To:` and `Subject:`. */
export function isInMailHead({ lines, folded }: TextView, from: number, lineNumber: number): boolean {
  const isHead = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && at >= from && mailHead.test(folded.slice(line.start, line.start + 16));
  };
  return isHead(lineNumber) && (isHead(lineNumber - 1) || isHead(lineNumber + 1));
}

const subject = new RegExp(`^(?:${subjects}) ?: ?${replies}`, 'u');

const sender =
  /^(?:from|sender|reply-to|von|absender|de|da|van|kimden|от|від|від кого|od|fran|fra|lahettaja|απο|من|از|מאת|보낸 ?사람|发件人|寄件者|差出人|felado) ?:/u;

const senders = new WeakMap<TextView, Set<string>>();

/** Addresses, in small letters, that a text's mails come from: nobody who is written to. */
export function sendersOf(view: TextView): Set<string> {
  const known = senders.get(view);
  if (known) return known;
  const found = new Set<string>();
  for (const { start, end } of view.text.includes('@') ? view.lines : []) {
    if (!sender.test(view.folded.slice(start, start + 16))) continue;
    for (const { text } of emailsIn(view.text.slice(start, end))) found.add(text.toLowerCase());
  }
  senders.set(view, found);
  return found;
}

const sentOn = new RegExp(`^${replies}`, 'u');

/** A longer line is no subject, in code units. */
export const longestSubject = 200;

/**
 * Where a subject begins on the line at an offset: behind its label and what says that it is an answer. A line that is all there is
 * of a text is one too. `null` where none stands.
 */
export function subjectStart({ folded, lines }: TextView, lineStart: number): number | null {
  const line = folded.slice(lineStart, lineStart + 120);
  const label = subjectLabel(line);
  if (label > 0) return lineStart + label;
  return lines.length === 1 ? lineStart + (sentOn.exec(line)?.[0].length ?? 0) : null;
}

/** Length of the label before a mail's subject, at the beginning of a folded line; 0 without one. */
export function subjectLabel(line: string): number {
  return subject.exec(line)?.[0].length ?? 0;
}
