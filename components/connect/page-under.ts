import { type Begun, takeBegun } from '../../lib/browser/begun.ts';
import { giveBackOnce } from '../../lib/browser/once.ts';
import { insertIntoTab, lookAtTab } from '../../lib/browser/scripting.ts';
import { isAllowed, siteOf } from '../../lib/browser/sites.ts';
import { type ActiveTab, activeTab, isPressed } from '../../lib/browser/tabs.ts';
import type {
  InsertRefusal,
  InsertRequest,
  InsertResult,
  LookResult,
} from '../../lib/delivery/insert/schema.ts';
import { fromPage } from '../../lib/intake/page.ts';
import { fileFromSite, fileInTab, fileNameOf } from '../../lib/intake/tab-file.ts';
import { insertIntoPractice, lookAtPractice } from './practice.ts';
import type { PageReading, ShownPdf } from './services.ts';

const notPressed: InsertRefusal = { ok: false, why: 'not pressed' };
const noTab: InsertRefusal = { ok: false, why: 'restricted page' };
const noAnswer: InsertRefusal = { ok: false, why: 'no editor' };

/** Where its webmail has its fields. */
const placesIn = async ({ url }: ActiveTab) =>
  (await import('../../lib/delivery/webmail/index.ts')).webmailAt(url).fields;

/** What came of looking or putting in, where the page of a panel may be closed to us but for one press. */
const said = <T extends LookResult | InsertResult>(tab: ActiveTab, result: T): T | InsertRefusal =>
  !result.ok && result.why === 'restricted page' && !isPressed(tab) ? notPressed : result;

/** Whether the site of the page at `url` was allowed by the person. */
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

/** The page in the tab under the popup, or beside the panel: read, looked at, written into. */
export const pageUnder = {
  pageAddress: async (): Promise<string> => (await activeTab())?.url ?? '',
  async begun(): Promise<Begun | null> {
    const tab = await activeTab();
    return tab && takeBegun(tab.id, tab.host);
  },
  async readPage(): Promise<PageReading> {
    const tab = await activeTab();
    if (!tab || tab.isPractice) return { ok: false };
    const reading = await fromPage(tab.id, tab.url);
    if (reading.ok) return { ...reading, host: tab.host };
    if (reading.why === 'pdf') return { ok: false, pdf: await pdfAt(tab.url, reading.reachable) };
    return { ok: false, ...(!isPressed(tab) && { notPressed: true }) };
  },
  async fileInTab(): Promise<File | null> {
    const tab = await activeTab();
    if (!tab) return null;
    const file = await fileInTab(tab.id, tab.url);
    return file ?? ((await siteIsAllowed(tab.url)) ? fileBySite(tab.url) : null);
  },
  fileBySite,
  async look(letter: string): Promise<LookResult> {
    const tab = await activeTab();
    if (!tab) return noTab;
    if (tab.isPractice) return (await lookAtPractice(tab.id, letter)) ?? noAnswer;
    return said(tab, await lookAtTab(tab.id, await placesIn(tab), letter));
  },
  async insert(request: InsertRequest): Promise<InsertResult> {
    const tab = await activeTab();
    if (!tab) return noTab;
    if (tab.isPractice) return (await insertIntoPractice(tab.id, request)) ?? noAnswer;
    return said(tab, await insertIntoTab(tab.id, request, await placesIn(tab)));
  },
};
