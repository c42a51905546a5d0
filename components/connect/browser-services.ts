import { allowSite } from '../../lib/browser/allow.ts';
import { openFor, takeBegun } from '../../lib/browser/begun.ts';
import { copyText } from '../../lib/browser/clipboard.ts';
import type { MessageName, Messages } from '../../lib/browser/messages.ts';
import { askOnce, giveBackOnce } from '../../lib/browser/once.ts';
import { send } from '../../lib/browser/runtime.ts';
import { insertIntoTab, lookAtTab } from '../../lib/browser/scripting.ts';
import { allowedSites, isAllowed, onSites, siteOf, takeBackSite } from '../../lib/browser/sites.ts';
import {
  type ActiveTab,
  activeTab,
  fileDialogClosesPopup,
  lastTab,
  openOwnPage,
} from '../../lib/browser/tabs.ts';
import { today } from '../../lib/browser/today.ts';
import type { InsertRefusal } from '../../lib/delivery/insert/schema.ts';
import { fromPage } from '../../lib/intake/page.ts';
import { fromPaste } from '../../lib/intake/paste.ts';
import { fileFromSite, fileInTab, fileNameOf } from '../../lib/intake/tab-file.ts';
import { onChange } from '../../lib/store/changes.ts';
import { loadFirst, loadList, quarantineCount } from '../../lib/store/list.ts';
import type { Rows } from '../register.tsx';
import { insertIntoPractice, lookAtPractice } from './practice.ts';
import type { Services, ShownPdf } from './services.ts';

const noTab: InsertRefusal = { ok: false, why: 'restricted page' };
const noAnswer: InsertRefusal = { ok: false, why: 'no editor' };

/** Where its webmail has its fields. What is known of webmails comes late: the list needs none of it. */
const placesIn = async ({ url }: ActiveTab) =>
  (await import('../../lib/delivery/webmail/index.ts')).webmailAt(url).fields;

async function rows(day: string): Promise<Rows> {
  const list = await loadList(day);
  if (list.whole) return list.rows;
  await send('list.mend', {});
  return (await loadList(day)).rows;
}

/** The answer to a message; throws when there is none. */
async function ask<N extends MessageName>(
  name: N,
  request: Messages[N]['request'],
): Promise<Messages[N]['answer']> {
  const reply = await send(name, request);
  if (!reply.ok) throw new Error(reply.why);
  return reply.value;
}

type OverPage = Pick<
  Services,
  'readPage' | 'fileInTab' | 'fileOnce' | 'look' | 'insert' | 'pageAddress' | 'begun' | 'form'
>;

const siteIsAllowed = async (url: string): Promise<boolean> => {
  const site = siteOf(url);
  return site !== null && isAllowed(site);
};

/** The file at `url`, whose site is allowed; it is given back when that was for once. */
const fileBySite = (url: string) => fileFromSite(url).finally(() => giveBackOnce());

/** What there is to say of a PDF; its tab may be closed to us, and its site open. */
const pdfAt = async (url: string, open: boolean): Promise<ShownPdf> => ({
  name: fileNameOf(url),
  reachable: open || (await siteIsAllowed(url)),
  site: siteOf(url),
  url,
});

/** The page in the tab under the popup: read, looked at, written into. */
const overPage: OverPage = {
  pageAddress: async () => (await activeTab())?.url ?? '',
  async begun() {
    const tab = await activeTab();
    return tab && takeBegun(tab.id);
  },
  async readPage() {
    const tab = await activeTab();
    if (!tab || tab.isPractice) return { ok: false };
    const reading = await fromPage(tab.id, tab.url);
    if (reading.ok) return { ...reading, host: tab.host };
    return reading.why === 'pdf'
      ? { ok: false, pdf: await pdfAt(tab.url, reading.reachable) }
      : { ok: false };
  },
  async fileInTab() {
    const tab = await activeTab();
    if (!tab) return null;
    const file = await fileInTab(tab.id, tab.url);
    return file ?? ((await siteIsAllowed(tab.url)) ? fileBySite(tab.url) : null);
  },
  async fileOnce({ site, url }) {
    if (site === null) return null;
    return (await askOnce(site)) ? fileBySite(url) : 'not allowed';
  },
  async look(letter) {
    const tab = await activeTab();
    if (!tab) return noTab;
    if (tab.isPractice) return (await lookAtPractice(tab.id, letter)) ?? noAnswer;
    return lookAtTab(tab.id, await placesIn(tab), letter);
  },
  async insert(request) {
    const tab = await activeTab();
    if (!tab) return noTab;
    if (tab.isPractice) return (await insertIntoPractice(tab.id, request)) ?? noAnswer;
    return insertIntoTab(tab.id, request, await placesIn(tab));
  },
  // Seldom needed, so it comes when it is asked for.
  form: async () => (await import('./form-services.ts')).formServices,
};

/** A page of ours that fills a tab has no other page under it. */
const alone: OverPage = {
  pageAddress: async () => '',
  begun: async () => null,
  readPage: async () => ({ ok: false }),
  fileInTab: async () => null,
  fileOnce: async () => null,
  look: null,
  insert: async () => noTab,
  form: null,
};

/**
 * The services of the real extension.
 * @param place `popup` stands over the page of a tab, `tab` fills one
 */
export function browserServices(place: 'popup' | 'tab'): Services {
  return {
    ...(place === 'popup' ? overPage : alone),
    // Asked anew each time: a tab may stay open over midnight.
    get today() {
      return today();
    },
    send,
    firstRows: (most) => loadFirst(today(), most),
    rows: () => rows(today()),
    setAside: quarantineCount,
    oneCase: (caseKey) => ask('case.load', { caseKey }),
    watch: onChange,
    profile: () => ask('profile.load', {}),
    changeProfile: async (patch) => void (await ask('profile.change', { patch })),
    async drafter() {
      const { draftAppeal } = await import('../../lib/appeal/draft.ts');
      return (ua, recipient, draft, profile, manner) => draftAppeal(ua, recipient, profile, draft, manner);
    },
    copy: copyText,
    webmail: () => ask('webmail.load', {}),
    saveWebmail: async (webmail) => void (await ask('webmail.save', { webmail })),
    async follow(link, letter, awaited) {
      const { caseKey, recipientKey } = letter;
      const order = awaited && recipientKey !== null && { ...awaited, caseKey, recipientKey };
      if (link.startsWith('mailto:')) open(link, '_self');
      else await openFor(link, letter, async (tabId) => order && send('letter.await', { ...order, tabId }));
    },
    readText: fromPaste,
    readFile: async (file, options) => (await import('../../lib/intake/file.ts')).fromFile(file, options),
    undoInsert: null,
    sites: {
      allowed: allowedSites,
      isAllowed,
      allow: (site, letter) => allowSite(site, place === 'popup' ? lastTab() : null, letter),
      takeBack: takeBackSite,
      watch: onSites,
    },
    async openPractice() {
      const tab = await activeTab();
      if (!tab?.isPractice) await openOwnPage('/practice.html');
    },
    filesElsewhere:
      place === 'popup' && fileDialogClosesPopup() ? () => void openOwnPage('/desk.html#paste') : undefined,
  };
}
