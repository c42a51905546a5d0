const subjects =
  'subject|betreff|objet|asunto|oggetto|onderwerp|assunto|konu|тема|temat|amne|emne|aihe|predmet|θεμα|الموضوع|موضوع|נושא|제목|主题|主題|件名';
const others =
  'from|to|sent|date|cc|reply-to|von|an|gesendet|datum|de|a|envoye|para|fecha|enviado|da|data|van|aan|verzonden|kimden|kime|tarih|от|кому|дата|вiд|від|кому|od|do|fran|till|fra|til|skickat|sendt|dato|lahettaja|vastaanottaja|paivamaara|apo|απο|προς|ημερομηνια|من|إلى|التاريخ|از|به|تاريخ|מאת|אל|תאריך|보낸 ?사람|받는 ?사람|날짜|发件人|收件人|日期|寄件者|收件者|差出人|宛先|日時';
const replies = '(?:(?:re|fwd?|aw|wg|tr|rv|vs|sv|ynt|отв) ?: ?){0,3}';

/** A line of a mail's head, in folded text. */
export const mailHead = new RegExp(`^(?:${subjects}|${others}) ?:`, 'u');

const subject = new RegExp(`^(?:${subjects}) ?: ?${replies}`, 'u');

/** Length of the label before a mail's subject, at the beginning of a folded line; 0 without one. */
export function subjectLabel(line: string): number {
  return subject.exec(line)?.[0].length ?? 0;
}
