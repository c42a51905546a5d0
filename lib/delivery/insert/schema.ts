/** What goes into a page: nothing but what the person sees in the popup. Lines apart by `\n`. */
export interface InsertRequest {
  to: string[];
  cc: string[];
  bcc?: string[];
  subject: string;
  body: string;
  /** Which of several open messages, as the person chose: its place in the list of a refusal, and that list's length. */
  window?: { nth: number; of: number };
}

export type InsertField = 'to' | 'cc' | 'bcc' | 'subject' | 'body';

/**
 * Read back from the page after writing. `refused` is also a field that keeps what somebody else wrote (a subject), and
 * one that would cut the text. `unsure` is a message in which something of the letter may stand, whole or not: nothing is
 * put in again.
 */
export type FieldState = 'done' | 'already there' | 'not found' | 'refused' | 'unsure';

export interface FieldReport {
  field: InsertField;
  state: FieldState;
  /** What should stand there. */
  text: string;
}

/** Where the text would go, looked up without changing anything. */
export interface InsertTarget {
  /** The page's host, or its address when it has none. */
  host: string;
  /** The window's or form's own title, as the page shows it; `null` when it shows none. */
  title: string | null;
  /** Fields that were found. */
  fields: InsertField[];
  /** What the subject field holds; not empty in a reply. */
  subject: string;
  /** The message field holds text that is not just a signature or the letter to be put in; quoted mail makes it a reply. */
  hasText: boolean;
  /** A letter was put into this page before and could not be read back, and this one is not to be seen: it may stand there. */
  isUnread?: boolean | undefined;
  /** What its fields for recipients hold: addresses in small letters, and texts as they were typed. A look alone tells it. */
  recipients?: string[];
}

export type InsertFailure =
  /** No message field in this page. */
  | 'no editor'
  /** Several message fields, and none has the focus. */
  | 'several editors'
  /** The message is in a frame of another site, which cannot be reached. */
  | 'foreign frame'
  /** The browser does not let extensions into this page. */
  | 'restricted page'
  /** The button was not pressed over this page, so that it is closed to the panel beside it. */
  | 'not pressed';

/** A failure. */
export interface InsertRefusal {
  ok: false;
  why: InsertFailure;
  /** The address that the page gave a foreign frame; empty when it gave none. What it shows may have gone on from there. */
  frame?: string;
  /** The site that would have to be allowed to reach that frame, as browsers name it; told where there is one. */
  site?: string;
  /** The messages that are open, where there are several: one of them is to be chosen. */
  windows?: InsertTarget[];
}

export type LookResult = { ok: true; target: InsertTarget } | InsertRefusal;
export type InsertResult =
  /** `signature`: the mail program's own stands in the message too. */
  { ok: true; target: InsertTarget; fields: FieldReport[]; signature?: boolean } | InsertRefusal;

/** Where a webmail is known to have its fields: CSS selectors, each optional. */
export interface FieldPlaces extends Partial<Record<InsertField, string>> {
  /** What takes recipients: To, Cc and Bcc stand in this order, and the subject below them, whatever they are called there. */
  recipients?: string;
  /** What to click, in this order, for a field that is hidden until it is asked for. */
  open?: Partial<Record<'cc' | 'bcc', string[]>>;
}
