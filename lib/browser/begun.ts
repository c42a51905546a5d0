import { browser } from 'wxt/browser';
import type { FieldReport, InsertTarget } from '../delivery/insert/schema.ts';
import type { ByItself } from '../delivery/plan/by-itself.ts';
import { showBadge } from './badge.ts';
import { hostOf } from './tabs.ts';

/** A letter for which a message was opened in the person's webmail, or that is to be put into this page. */
export interface Begun {
  caseKey: string;
  /** `null`: whoever is next. */
  recipientKey: string | null;
  /** True when the person chose it for this page just now, or opened this page for it: it is put in without another press. */
  put?: boolean;
  /** True when it is for the contact form of this page. */
  form?: boolean;
  /** What was put in there already, without another press; `noted` is its note in the journal. */
  report?: { target: InsertTarget; fields: FieldReport[]; noted: string; signature?: boolean };
  /** What came of filling the contact form of this page, without another press. */
  came?: ByItself;
}

/** How long after the choice, in milliseconds, a popup that opens is the one for it. */
const JUST_NOW = 10_000;

/** The same for a message that was opened for the letter, in milliseconds: the person may have to log in first. */
const WHILE_OPENING = 600_000;

/** How long, in milliseconds, is waited at most for what is just being put in. */
const LONGEST_PUT = 10_000;

/**
 * `at`: when it was chosen, and `most`: how long that counts, in milliseconds; `host`: where alone, if not in whatever stands in the
 * tab; `held`: since when it is being put in, without a press.
 */
type Kept = Begun & { at?: number; most?: number; host?: string; held?: number };

const keyOf = (tabId: number): string => `begun:${tabId}`;

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'caseKey' in value &&
  typeof value.caseKey === 'string' &&
  'recipientKey' in value &&
  (value.recipientKey === null || typeof value.recipientKey === 'string');

/** Remembers for which letter a tab is, until the browser ends; `null` forgets it. */
export const rememberFor = (tabId: number, letter: Begun | null): Promise<void> =>
  letter
    ? browser.storage.session.set({ [keyOf(tabId)]: letter })
    : browser.storage.session.remove(keyOf(tabId));

/**
 * Opens `link` in a new tab, and remembers there, until the browser ends, which letter it is for.
 * @param onOpened is given the tab before that comes to the front
 */
export async function openFor(
  link: string,
  letter: Begun,
  onOpened?: (tabId: number) => Promise<unknown>,
): Promise<void> {
  // Remembered first: the popup is closed, and all that it still wanted to do, once another tab is in front.
  const { id } = await browser.tabs.create({ url: link, active: false });
  if (id === undefined) return;
  const kept: Kept = { ...letter, at: Date.now(), most: WHILE_OPENING, host: hostOf(link) };
  await rememberFor(id, letter.put ? kept : letter);
  await onOpened?.(id);
  await browser.tabs.update(id, { active: true });
}

/** Opens the popup over a tab, for the letter of a case to be put in there. It must be called within the person's press. */
export function putInto(caseKey: string, tabId: number): void {
  const letter: Kept = { caseKey, recipientKey: null, put: true, at: Date.now(), most: JUST_NOW };
  // Both begin at once: a press is not remembered beyond the first wait. The popup reads what is kept after its list.
  const kept = browser.storage.session.set({ [keyOf(tabId)]: letter });
  const opened = browser.action.openPopup();
  // Where the browser opens none, the next press of the button leads to the case.
  Promise.all([kept, opened]).catch((error: unknown) => console.error(error));
}

/** Opens the popup over the page in front, as its button does. It must be called within the person's press. */
export function openList(): void {
  browser.action.openPopup().catch((error: unknown) => console.error(error));
}

const keptFor = async (tabId: number): Promise<Kept | null> => {
  const { [keyOf(tabId)]: value } = await browser.storage.session.get(keyOf(tabId));
  return isKept(value) ? value : null;
};

// Where the background was stopped meanwhile, or the clock set back, nobody is putting it in any more.
const isHeld = ({ held = 0 }: Kept): boolean => Date.now() >= held && Date.now() - held < LONGEST_PUT;

/**
 * Takes the letter for which a tab was opened, to put it in without a press; `null` where there is none, or somebody has it.
 * Until `rememberFor` says what came of it, a popup that opens there waits.
 */
export async function holdBegun(tabId: number): Promise<Begun | null> {
  const kept = await keptFor(tabId);
  if (!kept || isHeld(kept)) return null;
  const { at: _, most: __, host: ___, held: ____, ...begun } = kept;
  const held: Kept = { ...begun, held: Date.now() };
  await browser.storage.session.set({ [keyOf(tabId)]: held });
  return begun;
}

/**
 * The letter for which this tab was opened; `null` where there is none. It is told once, and put in by itself only at once, or in
 * the message that was opened for it. What is being put in just now is waited for.
 * @param host of what stands in the tab now
 */
export async function takeBegun(tabId: number, host = ''): Promise<Begun | null> {
  let kept = await keptFor(tabId);
  while (kept && isHeld(kept)) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    kept = await keptFor(tabId);
  }
  if (!kept) return null;
  await browser.storage.session.remove(keyOf(tabId));
  const { caseKey, recipientKey, put, form, report, came, at = 0, most = 0, host: only = host } = kept;
  if (report || came) await showBadge(tabId, null);
  const age = Date.now() - at;
  // Where the clock was set back nobody knows how long ago it was.
  const isNow = put && age >= 0 && age < most && host === only;
  return {
    caseKey,
    recipientKey,
    ...(isNow && { put }),
    ...(form && { form }),
    ...(report && { report }),
    ...(came && { came }),
  };
}
