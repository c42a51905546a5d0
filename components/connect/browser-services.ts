import { allowSite } from '../../lib/browser/allow.ts';
import { openFor } from '../../lib/browser/begun.ts';
import { copyText } from '../../lib/browser/clipboard.ts';
import type { MessageName, Messages } from '../../lib/browser/messages.ts';
import { askOnce } from '../../lib/browser/once.ts';
import { hasPanel, onOtherPage, openPanel } from '../../lib/browser/panel.ts';
import { send } from '../../lib/browser/runtime.ts';
import { allowedSites, isAllowed, onSites, takeBackSite } from '../../lib/browser/sites.ts';
import { activeTab, fileDialogClosesPopup, lastTab, openOwnPage } from '../../lib/browser/tabs.ts';
import { today } from '../../lib/browser/today.ts';
import { hasLock, storedTold } from '../../lib/browser/told.ts';
import { fromPaste } from '../../lib/intake/paste.ts';
import { onChange, onDraft, onFollows } from '../../lib/store/changes.ts';
import { loadFirst, loadList, quarantineCount } from '../../lib/store/list.ts';
import type { Rows } from '../list/register.tsx';
import type { Services } from './services.ts';

async function rows(day: string): Promise<Rows> {
  const list = await loadList(day);
  if (list.whole) return list.rows;
  await send('list.mend', {});
  return (await loadList(day)).rows;
}

/** The background may be ended by the browser in the middle of a message; so often one that only reads is said again. */
const AGAIN = 2;

/** The answer to a message that may be said twice; throws when there is none. */
async function ask<N extends MessageName>(
  name: N,
  request: Messages[N]['request'],
  again = AGAIN,
): Promise<Messages[N]['answer']> {
  const reply = await send(name, request);
  if (reply.ok) return reply.value;
  if (again === 0) throw new Error(reply.why);
  return ask(name, request, again - 1);
}

type OverPage = Pick<
  Services,
  'readPage' | 'fileInTab' | 'fileOnce' | 'look' | 'insert' | 'pageAddress' | 'begun' | 'form' | 'onPage'
>;

/** The page in the tab under the popup, or beside the panel. Its code comes after the list, which needs none of it. */
const under = async () => (await import('./page-under.ts')).pageUnder;

const overPage: OverPage = {
  pageAddress: async () => (await under()).pageAddress(),
  onPage: null,
  begun: async () => (await under()).begun(),
  readPage: async () => (await under()).readPage(),
  fileInTab: async () => (await under()).fileInTab(),
  async fileOnce({ site, url }) {
    if (site === null) return null;
    // At once: a browser lets nobody be asked who has not just pressed.
    return (await askOnce(site)) ? (await under()).fileBySite(url) : 'not allowed';
  },
  look: async (letter) => (await under()).look(letter),
  insert: async (request) => (await under()).insert(request),
  // Seldom needed, so it comes when it is asked for.
  form: async () => (await import('./form-services.ts')).formServices,
};

/** The panel stays while pages come and go; the letter for which a tab was opened is for the popup. */
const besidePage: Pick<Services, 'begun' | 'onPage'> = { begun: async () => null, onPage: onOtherPage };

/** A page of ours that fills a tab has no other page under it. */
const alone: OverPage = {
  pageAddress: async () => '',
  onPage: null,
  begun: async () => null,
  readPage: async () => ({ ok: false }),
  fileInTab: async () => null,
  fileOnce: async () => null,
  look: null,
  insert: async () => ({ ok: false, why: 'restricted page' }),
  form: null,
};

/**
 * The services of the real extension.
 * @param place `popup` stands over the page of a tab, `panel` beside it, `tab` fills one
 */
export function browserServices(place: 'popup' | 'panel' | 'tab'): Services {
  return {
    ...(place === 'tab' ? alone : overPage),
    ...(place === 'panel' && besidePage),
    // Asked anew each time: a tab may stay open over midnight.
    get today() {
      return today();
    },
    send,
    firstRows: () => loadFirst(today()),
    rows: () => rows(today()),
    setAside: quarantineCount,
    oneCase: (caseKey) => ask('case.load', { caseKey }),
    watch: onChange,
    watchDrafts: onDraft,
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
      const tell = async (tabId: number) => {
        if (!awaited || recipientKey === null) return;
        const place = { tabId, caseKey, recipientKey };
        if ('letter' in awaited) await send('letter.await', { ...awaited, ...place });
        else await send('form.await', { ...awaited, ...place });
      };
      if (link.startsWith('mailto:')) open(link, '_self');
      else await openFor(link, letter, tell);
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
    watchFollows: onFollows,
    told: storedTold,
    hasLock,
    async openFollows() {
      const url = (place === 'popup' && (await activeTab())?.url) || '';
      const page = /^https?:/.test(url) ? `=${encodeURIComponent(url)}` : '';
      await openOwnPage(`/options.html#follow${page}`);
    },
    async openPractice() {
      const tab = await activeTab();
      if (!tab?.isPractice) await openOwnPage('/practice.html');
    },
    openAtSide:
      place === 'popup' && hasPanel()
        ? (hash) => {
            openPanel(hash).then(
              () => close(),
              (error: unknown) => console.error(error),
            );
          }
        : null,
    filesElsewhere:
      place === 'popup' && fileDialogClosesPopup() ? () => void openOwnPage('/desk.html#paste') : undefined,
  };
}
