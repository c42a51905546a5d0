import { emailsIn } from '../../text/addresses.ts';
import { has } from '../../text/match.ts';
import { folded, note, type Paper, printed } from '../paper.ts';
import { isAmnestys } from '../recipients/contact-lines.ts';

const office = /(?:urgent ?action (?:office|network|team)|amnesty international(?: \p{L}+){0,3})/iu;

/** Reads the office that published the paper, with the addresses that stand beside it; never a recipient. */
export function readPublisher(paper: Paper): { name: string; addresses: string[] } | null {
  for (const paragraph of paper.paragraphs) {
    if (paragraph.end - paragraph.start > 500 || !/amnesty|urgent/.test(folded(paper, paragraph))) continue;
    const text = printed(paper, paragraph);
    const emails = emailsIn(text).filter((found) => isAmnestys(found.text));
    const name = office.exec(text);
    if (
      !name ||
      (emails.length === 0 &&
        !has(paper.rules.contact, paper.view.folded.slice(paragraph.start, paragraph.end)))
    )
      continue;
    note(paper, 'publisher', paragraph.start, paragraph.end, 'office block');
    return { name: name[0], addresses: emails.map((found) => found.text) };
  }
  return null;
}
