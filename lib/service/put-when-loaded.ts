import { showBadge } from '../browser/badge.ts';
import { holdBegun, rememberFor } from '../browser/begun.ts';
import type { LetterOrder } from '../browser/messages.ts';
import { insertIntoTab, lookAtTab } from '../browser/scripting.ts';
import { isAllowed, siteOf } from '../browser/sites.ts';
import { tabAddress } from '../browser/tabs.ts';
import { t } from '../browser/words.ts';
import type { InsertResult, InsertTarget } from '../delivery/insert/schema.ts';
import { isOthers } from '../delivery/others.ts';
import { webmailAt } from '../delivery/webmail/index.ts';
import type { Clock } from './clock.ts';
import { isBarred } from './lock/gate.ts';
import { noteJournal } from './note-journal.ts';
import { standingOf } from './standing.ts';

/** How often a page that is opening is looked at, how long at most, and how long its link has to fill its subject in, in milliseconds. */
export interface Pace {
  look: number;
  most: number;
  subject: number;
}
const PACE: Pace = { look: 400, most: 20_000, subject: 5_000 };

/** Is it the message that the link opened, and has the link filled it? What the page puts in later would be there twice. */
const isReady = (target: InsertTarget, { letter }: LetterOrder, waited: number, { subject }: Pace): boolean =>
  !isOthers(target, letter) && (target.subject !== '' || waited >= subject);

/** Whether the message stands in the tab now; `null` when the tab is gone, its site is not allowed (any more), or all is being locked. */
async function looksReady(order: LetterOrder, waited: number, pace: Pace): Promise<boolean | null> {
  if (await isBarred()) return null;
  const url = await tabAddress(order.tabId);
  if (url === null) return null;
  const site = siteOf(url);
  // Its address is told once a page of a site that is allowed stands there.
  if (site === null) return false;
  if (!(await isAllowed(site))) return null;
  const look = await lookAtTab(order.tabId, webmailAt(url).fields, order.letter.body);
  return look.ok && isReady(look.target, order, waited, pace);
}

/** Waits until the message was there at two looks, one after the other; false when it does not come. */
async function comes(order: LetterOrder, pace: Pace): Promise<boolean> {
  let before = false;
  for (let waited = 0; waited < pace.most; waited += pace.look) {
    const now = await looksReady(order, waited, pace);
    if (now === null) return false;
    if (now && before) return true;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, pace.look));
  }
  return false;
}

type Put = Extract<InsertResult, { ok: true }>;

/** Notes what was put in, keeps the report for the next press there, and says on the toolbar button that it is in. */
async function report(order: LetterOrder, { target, fields, signature }: Put, clock: Clock) {
  const { tabId, caseKey, recipientKey, recipient } = order;
  const entry = { caseKey, recipientKey, recipient, channel: 'webmail', state: 'opened' } as const;
  const { id: noted } = await noteJournal(entry, clock);
  await rememberFor(tabId, {
    caseKey,
    recipientKey,
    report: { target, fields, noted, ...(signature && { signature }) },
  });
  const isWhole = fields.every(({ state }) => state === 'done' || state === 'already there');
  await showBadge(
    tabId,
    isWhole ? { text: '✓', title: t('put_by_itself') } : { text: '!', title: t('put_in_part') },
  );
}

/**
 * Puts a letter into a message that was opened for it, as soon as it is there; only on a site that is allowed. Where it is
 * not to be told which message that is, the person was quicker, or a paper came meanwhile, nothing is done: the next press leads to
 * the letter.
 */
export async function putWhenLoaded(order: LetterOrder, clock: Clock, pace: Pace = PACE): Promise<void> {
  const standing = await standingOf(order.caseKey, clock);
  if (!(await comes(order, pace))) return;
  // Whoever takes it puts it in.
  const begun = await holdBegun(order.tabId);
  const url = await tabAddress(order.tabId);
  if (!begun || url === null) return;
  if ((await standingOf(order.caseKey, clock)) !== standing) return rememberFor(order.tabId, begun);
  const result = await insertIntoTab(order.tabId, order.letter, webmailAt(url).fields);
  if (result.ok) await report(order, result, clock);
  else await rememberFor(order.tabId, begun);
}
