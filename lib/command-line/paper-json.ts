import type { Recipient, UaDocument } from '../document/schema.ts';

/** A recipient as the command line prints it. */
export type RecipientJson = Omit<Recipient, 'social'>;

/** A paper as the command line prints it. */
export interface PaperJson
  extends Pick<
    UaDocument,
    | 'kind'
    | 'updateNumber'
    | 'index'
    | 'country'
    | 'issued'
    | 'deadline'
    | 'language'
    | 'headline'
    | 'letter'
    | 'asks'
  > {
  file: string;
  series: string | null;
  number: number | null;
  year: number | null;
  closes: UaDocument['closing']['closes'];
  closingQuote: string | null;
  recipients: RecipientJson[];
}

function recipientJson({ social: _, ...rest }: Recipient): RecipientJson {
  const { name, title, emails, fax, phones, post, formUrl, copiesOnly, salutation } = rest;
  return { name, title, emails, fax, phones, post, formUrl, copiesOnly, salutation };
}

/** The flat form of a paper: `file` is the base name of the file that it was read from. */
export function paperJson(file: string, ua: UaDocument): PaperJson {
  const {
    kind,
    reference,
    updateNumber,
    index,
    country,
    issued,
    deadline,
    language,
    headline,
    closing,
    letter,
    asks,
  } = ua;
  return {
    file,
    kind,
    series: reference?.series ?? null,
    number: reference?.number ?? null,
    year: reference?.year ?? null,
    updateNumber,
    index,
    country,
    issued,
    deadline,
    language,
    headline,
    closes: closing.closes,
    closingQuote: closing.quote,
    recipients: ua.recipients.map(recipientJson),
    letter,
    asks,
  };
}
