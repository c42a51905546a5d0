import type { MannerSetting } from '../appeal/manner.ts';
import type { Appeal, Draft, DraftPatch, Profile } from '../appeal/schema.ts';
import type { LockKeys } from '../backup/lock.ts';
import type { BackupPart } from '../backup/parts.ts';
import type { Backup } from '../backup/schema.ts';
import type { Caution } from '../case/caution.ts';
import type { ChannelNotes, NotedWay } from '../case/channel-notes.ts';
import type { Difference } from '../case/difference.ts';
import type { Embassy } from '../case/embassy.ts';
import type { PaperNotes } from '../case/notes.ts';
import type { News } from '../case/rereading.ts';
import type { Correction, Decision, Paper, UaCase } from '../case/schema.ts';
import type { InsertRequest } from '../delivery/insert/schema.ts';
import type { FormDetails } from '../delivery/plan/details.ts';
import type { TaughtField, TaughtSite } from '../delivery/plan/taught.ts';
import type { WritingHints } from '../document/hints.ts';
import type { ListedPaper } from '../document/page/listing.ts';
import type { RawDocument, UaDocument } from '../document/schema.ts';
import type { FollowKind, ItemTrouble, Trouble } from '../follow/schema.ts';
import type { JournalCase } from '../journal/export.ts';
import type { Kept } from '../journal/keep.ts';
import type { Removed } from '../journal/removed.ts';
import type { JournalEntry } from '../journal/schema.ts';
import type { PaceState } from '../reminder/pace.ts';
import type { ReminderChoices, ReminderSettings } from '../reminder/schema.ts';
import type { PageLink } from '../text/page-links.ts';

/** What was read from material, and whether we have it already. */
export interface ReadAnswer {
  papers: {
    /** Id of the paper, as it would be stored. */
    id: string;
    /** With the person's corrections. */
    ua: UaDocument;
    /** Without them. */
    read: UaDocument;
    caseKey: string | null;
    known: boolean;
    /** What the person has put in place of values of `ua`. */
    corrections: Correction[];
    notes: PaperNotes;
  }[];
  /** Papers that the page only names and links to: then it is a list of papers, and `papers` is empty. */
  list: ListedPaper[];
}

/** What adding changed: one entry a paper. */
export interface AddAnswer {
  added: {
    paperId: string;
    caseKey: string;
    /** False when the same paper was there already. */
    fresh: boolean;
    /** The case's status before (`null`: it is new) and after. */
    before: 'active' | 'past' | 'closed' | 'unsure' | null;
    after: 'active' | 'past' | 'closed' | 'unsure';
    /** What is not as it was in a case that was there before. */
    changes: Difference[];
  }[];
}

/** One case, folded for today, with all that belongs to it. */
export interface CaseAnswer {
  ua: UaCase;
  /** In the order of time, with the person's corrections. */
  papers: Paper[];
  /** What the person has put in place of values of the papers, by the paper's id. */
  corrections: Record<string, Correction[]>;
  /** The papers as they were read, without corrections, by their id. */
  read: Record<string, UaDocument>;
  /** By the paper's id. */
  notes: Record<string, PaperNotes>;
  drafts: Draft[];
  entries: JournalEntry[];
  /** The embassy of its country, where the person gave its addresses. */
  embassy?: Embassy | null | undefined;
  /** What the person noted of its ways. */
  channelNotes?: ChannelNotes | undefined;
  /** What a newer reading has changed and the person has not seen yet. */
  news: News | null;
  /** What the paper that the letter comes from says of how to write. */
  hints: WritingHints;
  /** The line by which the paper that closed the case says that there is good news; `null` where none does. */
  goodNews: string | null;
  caution: Caution;
  manner: MannerSetting;
}

/** The whole journal. */
export interface JournalAnswer {
  /** The latest first. */
  entries: JournalEntry[];
  /** The cases that they are of, as far as these are still here. */
  cases: JournalCase[];
  /** How long it is kept. */
  kept: Kept;
}

/** A letter that is to be put into a message as soon as it is open. */
export interface LetterOrder {
  /** The tab in which it opens. */
  tabId: number;
  caseKey: string;
  recipientKey: string;
  /** Their name, for the journal. */
  recipient: string;
  letter: Pick<InsertRequest, 'to' | 'cc' | 'subject' | 'body'>;
}

/** A letter that is to be filled into a contact form as soon as that is open. */
export interface FormOrder extends Pick<LetterOrder, 'tabId' | 'caseKey' | 'recipientKey' | 'recipient'> {
  /** The site that the form is on, as the browser names it: nothing is filled anywhere else. */
  site: string;
  appeal: Pick<Appeal, 'subject' | 'body' | 'language'>;
}

/** What is followed, as the person sees it. Times are ISO. */
export interface FollowsAnswer {
  follows: {
    id: string;
    kind: FollowKind;
    url: string;
    title: string;
    /** Id of the section; `null` for another site. */
    section: string | null;
    /** Until then all is known; `null` when it never answered. */
    checkedAt: string | null;
    failing: { since: string; why: Trouble } | null;
    /** When it is asked for next by itself. */
    next: string;
    /** Until then it is not asked for by a press either; `null`: it may be. */
    waitUntil: string | null;
    /** Items that are still to be read. */
    waiting: number;
    /** Items that were left unread, for they were old when it began to be followed. */
    older: number;
  }[];
  /** Items that only the person can open. */
  items: { followId: string; key: string; url: string; title: string; why: ItemTrouble | null }[];
  /** The check that runs now, and how many of the items it has read; `null` when none does. */
  running: { followId: string | null; done?: number; of?: number } | null;
}

/** How it stands with the lock. */
export interface LockAnswer {
  /** All is locked: every other message is refused until `lock.open`. */
  locked: boolean;
  /** The lock that was set up, or that all is locked with; `null` where there is none, or it cannot be read. */
  keys: LockKeys | null;
  /** Minutes without use after which it locks by itself; `null`: it does not. */
  minutes: number | null;
}

/**
 * All messages between pages and background, `noun.verb`: the request's fields and the answer.
 * Pages import this type only; the background parses each request where it arrives (`service/messages.ts`).
 */
export interface Messages {
  /** `links` are those of the page that `raw` is of. */
  'paper.read': { request: { raw: RawDocument; links?: PageLink[] | undefined }; answer: ReadAnswer };
  /** Adds the papers of a text, or only some of them. */
  'paper.add': { request: { raw: RawDocument; paperIds?: string[] | undefined }; answer: AddAnswer };
  /** Takes papers out again; `softly`: they can be put back for a day. */
  'paper.remove': { request: { paperIds: string[]; softly?: boolean | undefined }; answer: null };
  /** `null` when no paper of such a case is stored. */
  'case.load': { request: { caseKey: string }; answer: CaseAnswer | null };
  /** Makes the list's rows again from the papers, after one was found damaged. */
  'list.mend': { request: Record<string, never>; answer: null };
  'sample.add': { request: Record<string, never>; answer: AddAnswer };
  /** `answer: null` takes a decision back. */
  'decision.make': {
    request: { caseKey: string; paperId: string; answer: Decision['answer'] | null };
    answer: null;
  };
  /**
   * Puts a value in place of one that was read, also of a paper that is not added yet; `null` takes that back. Answers with
   * the case that a stored paper belongs to now. `bad value` for a text that the field cannot hold.
   */
  'correction.make': {
    request: { paperId: string; field: string; value: string | null };
    answer: { caseKey: string | null };
  };
  /** What newer readings have changed and the person has not seen yet; `news.forget` once they have. */
  'news.load': { request: Record<string, never>; answer: News[] };
  'news.forget': { request: { caseKey: string }; answer: null };
  'draft.change': {
    request: { caseKey: string; recipientKey: string; paperId: string | null; patch: DraftPatch };
    answer: Draft;
  };
  'profile.load': { request: Record<string, never>; answer: Profile };
  /** Changes only what is given. */
  'profile.change': { request: { patch: Partial<Profile> }; answer: null };
  /** For which countries the person has to be careful. */
  'caution.load': { request: Record<string, never>; answer: Caution };
  /** Changes only what is given. */
  'caution.change': { request: { patch: Partial<Caution> }; answer: null };
  /** Whether something is stored of what was written for countries with which the person has to be careful. */
  'caution.kept': { request: Record<string, never>; answer: boolean };
  /** Deletes that: drafts and journal, no paper. */
  'caution.forget': { request: Record<string, never>; answer: null };
  /** How the person's section advises to write. */
  'manner.load': { request: Record<string, never>; answer: MannerSetting };
  'manner.change': { request: { patch: Partial<MannerSetting> }; answer: null };
  /** Id of the chosen webmail; `null` when none was. */
  'webmail.load': { request: Record<string, never>; answer: string | null };
  'webmail.save': { request: { webmail: string | null }; answer: null };
  'reminder.load': { request: Record<string, never>; answer: ReminderSettings };
  /** Changes only what is given. */
  'reminder.change': { request: { patch: ReminderChoices }; answer: null };
  /** How often the person wants to write, and whether they have written in this week or month. */
  'pace.load': { request: Record<string, never>; answer: PaceState };
  /** The deadlines as a calendar file (`text`), and how many they are; `neutral` names no case in it. */
  'calendar.make': { request: { neutral: boolean }; answer: { text: string; count: number } };
  /** What the person gave for contact forms and let us keep. */
  'details.load': { request: Record<string, never>; answer: FormDetails };
  'details.change': { request: { patch: FormDetails }; answer: null };
  'details.forget': { request: Record<string, never>; answer: null };
  /** What the person told of the fields of one site. */
  'taught.load': { request: { host: string }; answer: TaughtField[] };
  'taught.change': { request: { host: string; forget: TaughtField[]; keep: TaughtField[] }; answer: null };
  /** The same of all sites. */
  'taught.all': { request: Record<string, never>; answer: TaughtSite[] };
  /** Adds what somebody told of fields; says how many were not known. */
  'taught.add': { request: { taught: TaughtSite[] }; answer: number };
  /** All that is stored, for a backup file. */
  'backup.make': { request: Record<string, never>; answer: Backup };
  /** The texts of the papers of all active cases, for a group; `left` name the person and are not among them. */
  'pack.make': { request: Record<string, never>; answer: { texts: string[]; left: number } };
  /** Adds a part of a backup to what is here. */
  'backup.restore': { request: { part: BackupPart }; answer: { papers: number; unread: number } };
  /** What did not fit and was set aside, as it was stored. */
  'aside.load': { request: Record<string, never>; answer: { table: string; row: unknown }[] };
  /** Deletes all that is stored. */
  'everything.erase': { request: Record<string, never>; answer: null };
  'lock.load': { request: Record<string, never>; answer: LockAnswer };
  /** Sets a lock up that was made in the page; `null` takes it away. */
  'lock.change': { request: { keys: LockKeys | null }; answer: null };
  'lock.wait': { request: { minutes: number | null }; answer: null };
  /** Locks all that is stored. `busy` where something was still on its way. */
  'lock.shut': { request: Record<string, never>; answer: null };
  /** Opens all again, with the opening key. */
  'lock.open': { request: { key: string }; answer: null };
  /** Puts a letter into a message once it is open, on a site that is allowed. Answers at once. */
  'letter.await': { request: LetterOrder; answer: null };
  /** Fills what is certain into a contact form once it is open, on a site that is allowed. Answers at once. */
  'form.await': { request: FormOrder; answer: null };
  'follows.load': { request: Record<string, never>; answer: FollowsAnswer };
  /** Follows what stands at an address whose site is allowed; `asked`: it was allowed for this. `why` is an `AddFailure`. */
  'follow.add': {
    request: { url: string; title: string; asked: boolean };
    answer: { id: string; known: boolean };
  };
  'follow.remove': { request: { id: string }; answer: null };
  /** Checks these follows now, or all of them. Answers at once. */
  'follows.check': { request: { ids: string[] | null }; answer: null };
  /** Breaks a check off. */
  'follows.stop': { request: Record<string, never>; answer: null };
  'item.dismiss': { request: { followId: string; key: string }; answer: null };
  /** The person looks: what was missed while the browser was closed, and put off, is asked for now. Answers at once. */
  'follows.hasten': { request: Record<string, never>; answer: null };
  /** The person has seen what came. */
  'follows.seen': { request: Record<string, never>; answer: null };
  'journal.note': { request: { entry: Omit<JournalEntry, 'id' | 'at'> }; answer: JournalEntry };
  /** `softly`: the entry can be put back for a day. */
  'journal.remove': { request: { id: string; softly?: boolean | undefined }; answer: null };
  /** What was taken out within a day, the latest first. */
  'removed.load': { request: Record<string, never>; answer: Removed[] };
  'removed.putBack': { request: { id: string }; answer: null };
  /** Puts entries back as they were, with the time of each. */
  'journal.putBack': { request: { entries: JournalEntry[] }; answer: null };
  'journal.load': { request: Record<string, never>; answer: JournalAnswer };
  /** Says how long the journal is kept; what is older goes at once. */
  'journal.keep': { request: { kept: Kept }; answer: null };
  /** Keeps the addresses of the embassy of one country, for all cases there; `null` forgets them. */
  'embassy.change': { request: { country: string; embassy: Embassy | null }; answer: null };
  /** Keeps what the person notes of one way of a case; blank or `null` forgets it. */
  'channelNote.change': {
    request: { caseKey: string; way: NotedWay; text: string | null };
    answer: null;
  };
}

export type MessageName = keyof Messages;

/** Every answer says whether it went well; what fails says why, in a word that the page has a sentence for. */
export type Reply<T> = { ok: true; value: T } | { ok: false; why: string };
