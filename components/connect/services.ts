import type { Manner } from '../../lib/appeal/draft.ts';
import type { Appeal, Draft, Profile } from '../../lib/appeal/schema.ts';
import type { Begun } from '../../lib/browser/begun.ts';
import type {
  CaseAnswer,
  FormOrder,
  LetterOrder,
  MessageName,
  Messages,
  Reply,
} from '../../lib/browser/messages.ts';
import type { CaseRecipient, UaCase } from '../../lib/case/schema.ts';
import type { FilledField, FillOrder, FormLook } from '../../lib/delivery/form/schema.ts';
import type { InsertRequest, InsertResult, LookResult } from '../../lib/delivery/insert/schema.ts';
import type { RawDocument } from '../../lib/document/schema.ts';
import type { PageLink } from '../../lib/text/page-links.ts';
import type { Rows } from '../list/register.tsx';

export type CaseData = CaseAnswer;

/** A PDF that the tab shows. */
export interface ShownPdf {
  name: string;
  /** Whether the tab, or its site, can be asked for it now. */
  reachable: boolean;
  /** The site that would have to be allowed for that, as the browser names it; `null` where none would help. */
  site: string | null;
  /** Its address. */
  url: string;
}

/** What came of reading the page in the tab. */
export type PageReading =
  | { ok: true; raw: RawDocument; links: PageLink[]; host: string }
  /** `notPressed` where the page is closed to the panel until the button is pressed over it. */
  | { ok: false; pdf?: ShownPdf; notPressed?: boolean };

/** Why a file cannot be read: the word of `lib/intake/file.ts`. */
export type FileFailure =
  | 'unreadable'
  | 'too large'
  | 'scanned'
  | 'protected'
  | 'broken'
  | 'cancelled'
  | 'old word'
  | 'unknown';

/** One text, or several for a message with papers attached. */
export type FileReading = { ok: true; raws: RawDocument[] } | { ok: false; why: FileFailure };

/** How far the reading of a file is, and the way to stop it. */
export interface ReadingOptions {
  signal: AbortSignal;
  /** Called with the share that is done, 0 to 1. */
  onProgress: (done: number) => void;
}

/** The contact form in the page under the popup. */
export interface FormServices {
  look: () => Promise<FormLook>;
  fill: (orders: FillOrder[]) => Promise<FilledField[]>;
  /** Says how many fields were put back. */
  undo: () => Promise<number>;
}

/** A letter that is put in as soon as its message is open, and the recipient's name. */
export type AwaitedLetter = Pick<LetterOrder, 'recipient' | 'letter'>;

/** A letter of which all that is certain is filled in as soon as its contact form is open. */
export type AwaitedForm = Pick<FormOrder, 'recipient' | 'site' | 'appeal'>;

/** The sites that the person has allowed, as browsers name them: `https://mail.example/*`. */
export interface SiteServices {
  allowed: () => Promise<string[]>;
  isAllowed: (site: string) => Promise<boolean>;
  /**
   * Asks the person for a site, for good; true when it is given. To be called within the press. The browser may close the popup
   * for it, which then opens again with `letter`.
   */
  allow: (site: string, letter: Begun | null) => Promise<boolean>;
  takeBack: (site: string) => Promise<void>;
  /** Calls `listener` when a site was allowed or taken back, anywhere; returns how to stop. */
  watch: (listener: () => void) => () => void;
}

/** Drafts the letter to one recipient of a case. */
export type Drafter = (
  ua: UaCase,
  recipient: CaseRecipient,
  draft: Draft | null,
  profile: Profile,
  manner: Manner,
) => Appeal;

/** All that the screens need of the world around them; a plain page can give them an invented one. */
export interface Services {
  /** Today's date here, ISO. */
  today: string;
  send: <N extends MessageName>(
    name: N,
    request: Messages[N]['request'],
  ) => Promise<Reply<Messages[N]['answer']>>;
  /** Of a long list the first unsure and active cases, at most so many of each; a short list whole: soon there, for the first paint. */
  firstRows: () => Promise<Rows>;
  rows: () => Promise<Rows>;
  /** How many stored entries did not fit and were set aside. */
  setAside: () => Promise<number>;
  /** `null` when no paper of such a case is left. */
  oneCase: (key: string) => Promise<CaseData | null>;
  /** Calls `listener` when a case changed, here or in another window; returns how to stop. */
  watch: (listener: () => void) => () => void;
  /** Calls `listener` with each draft that was stored, from here or from another window; returns how to stop. */
  watchDrafts: (listener: (draft: Draft) => void) => () => void;
  profile: () => Promise<Profile>;
  changeProfile: (patch: Partial<Profile>) => Promise<void>;
  /** Comes late: the words for letters are not needed for the list. */
  drafter: () => Promise<Drafter>;
  /** Copies plain text, with the same as HTML beside it where that is given. False when the browser refused. */
  copy: (text: string, html?: string) => Promise<boolean>;
  /** Id of the person's webmail; `null` when none was chosen. */
  webmail: () => Promise<string | null>;
  saveWebmail: (id: string | null) => Promise<void>;
  /** Address of the page in the tab; empty where there is none. */
  pageAddress: () => Promise<string>;
  /**
   * Follows a link: `mailto:`, or a page that is opened in a new tab for this letter.
   * @param awaited what is put in there without another press, on a site that is allowed
   */
  follow: (link: string, letter: Begun, awaited?: AwaitedLetter | AwaitedForm) => Promise<void>;
  /** The letter for which this tab was opened, told once; `null` where there is none. */
  begun: () => Promise<Begun | null>;
  readPage: () => Promise<PageReading>;
  /** The file that the tab shows; `null` when the tab does not give it. */
  fileInTab: () => Promise<File | null>;
  /**
   * The same where its site must be allowed first: asks for that once, and gives it back. To be called within the press.
   * `not allowed` when the person says no.
   */
  fileOnce: (pdf: ShownPdf) => Promise<File | 'not allowed' | null>;
  readText: (text: string) => RawDocument;
  readFile: (file: File, options: ReadingOptions) => Promise<FileReading>;
  /** Where the letter would go; `null` where no page stands beside this one. */
  look: ((letter: string) => Promise<LookResult>) | null;
  insert: (request: InsertRequest) => Promise<InsertResult>;
  /** Takes the last filling back; false when the page did not allow it. `null` where only the page can. */
  undoInsert: (() => Promise<boolean>) | null;
  sites: SiteServices;
  /** Calls `listener` when what is followed changed, or how far a check is; returns how to stop. */
  watchFollows: (listener: () => void) => () => void;
  /** What came of following, as it is stored; nothing while nothing is followed. */
  told: () => Promise<unknown>;
  /** Whether a lock was set up, so that all can be locked in one press. */
  hasLock: () => Promise<boolean>;
  /** Opens what is followed, with the address of the page in the tab. */
  openFollows: () => void;
  /** Brings what looks into forms; `null` where no page stands beside this one. */
  form: (() => Promise<FormServices>) | null;
  /**
   * Calls `listener` when another page may stand beside this one, or the same one may be reached now; returns how to stop.
   * `null` where it cannot change: only a panel stays while pages come and go.
   */
  onPage: ((listener: () => void) => () => void) | null;
  /** Opens this screen in the panel beside the page, within the press; `null` where there is no panel, or this is it. */
  openAtSide: ((hash: string) => void) | null;
  /** Opens the practice page, unless one is there in front. */
  openPractice: () => void;
  /** Shows the file dialog on a page that may, where this one may not. */
  filesElsewhere: (() => void) | undefined;
}
