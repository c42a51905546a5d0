import type { MessageName, Messages } from '../../lib/browser/messages.ts';
import { emptyBackup, noRows } from './empty-backup.ts';
import { paper } from './papers.ts';

const CASE = 'UA-157-2026';
const [recipientKey, paperId] = ['somebody', 'some-paper'];
const recipient = 'Somebody';
const raw = { text: paper('first-301-26'), source: { way: 'paste', url: null, title: null } } as const;
const entry = { caseKey: CASE, recipientKey, recipient, channel: 'copy', state: 'written' } as const;
const taught = [{ name: 'a', label: 'City', kind: 'city' }] as const;
const letter = { to: ['office@section.example'], cc: [], subject: 'Rosa', body: 'Dear Minister,' };
/** A tab that there is not. */
const tab = { tabId: 999_999, caseKey: CASE, recipientKey, recipient };

/**
 * A request of each kind that a page can send to the background, so of everything that the extension does; the type holds that none is
 * left out. Sites and addresses that are named in them are nobody's, and none of them is allowed.
 */
export const EVERY_MESSAGE: { [N in MessageName]: Messages[N]['request'] } = {
  'paper.read': { raw },
  'paper.add': { raw },
  'case.load': { caseKey: CASE },
  'list.mend': {},
  'sample.add': {},
  'decision.make': { caseKey: CASE, paperId, answer: 'open' },
  'correction.make': { paperId, field: 'headline', value: 'OTHER WORDS' },
  'news.load': {},
  'news.forget': { caseKey: CASE },
  'draft.change': { caseKey: CASE, recipientKey, paperId: null, patch: { own: 'Words' } },
  'profile.load': {},
  'profile.change': { patch: { town: 'Quito' } },
  'caution.load': {},
  'caution.change': { patch: {} },
  'caution.kept': {},
  'caution.forget': {},
  'manner.load': {},
  'manner.change': { patch: { amnesty: 'mention' } },
  'webmail.load': {},
  'webmail.save': { webmail: 'gmail' },
  'reminder.load': {},
  'reminder.change': { patch: { badge: true } },
  'pace.load': {},
  'calendar.make': { neutral: true },
  'details.load': {},
  'details.change': { patch: { city: 'Quito' } },
  'details.forget': {},
  'taught.load': { host: 'office.example' },
  'taught.change': { host: 'office.example', forget: [], keep: [...taught] },
  'taught.all': {},
  'taught.add': { taught: [{ host: 'office.example', fields: [...taught] }] },
  'backup.make': {},
  'pack.make': {},
  'backup.restore': { part: { ...noRows, settings: emptyBackup.settings } },
  'aside.load': {},
  'lock.load': {},
  'lock.change': { keys: null },
  'lock.wait': { minutes: null },
  'lock.shut': {},
  'lock.open': { key: 'none' },
  'letter.await': { ...tab, letter },
  'form.await': {
    ...tab,
    site: 'https://office.example/*',
    appeal: { subject: 'Rosa', body: 'Dear Minister,', language: 'en' },
  },
  'follows.load': {},
  'follow.add': { url: 'https://section.example/urgent-actions', title: '', asked: false },
  'follow.remove': { id: 'none' },
  'follows.check': { ids: null },
  'follows.stop': {},
  'item.dismiss': { followId: 'none', key: 'none' },
  'follows.seen': {},
  'follows.hasten': {},
  'journal.note': { entry },
  'journal.load': {},
  'journal.remove': { id: 'none', softly: true },
  'journal.putBack': { entries: [{ ...entry, id: 'one', at: new Date().toISOString() }] },
  'journal.keep': { kept: '90 days' },
  'removed.load': {},
  'removed.putBack': { id: 'none' },
  'embassy.change': {
    country: 'EC',
    embassy: { name: 'Embassy', emails: ['office@embassy.example'], formUrl: '', post: 'A street' },
  },
  'channelNote.change': { caseKey: CASE, way: 'post', text: 'suspended' },
  'paper.remove': { paperIds: [paperId], softly: true },
  'everything.erase': {},
};
