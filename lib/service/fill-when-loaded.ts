import { showBadge } from '../browser/badge.ts';
import { holdBegun, rememberFor } from '../browser/begun.ts';
import { fillFormIn, lookAtFormIn } from '../browser/form-scripting.ts';
import type { FormOrder } from '../browser/messages.ts';
import { isAllowed, siteOf } from '../browser/sites.ts';
import { tabState } from '../browser/tabs.ts';
import { language, t } from '../browser/words.ts';
import type { FilledField, SeenForm } from '../delivery/form/schema.ts';
import type { ByItself, NotFilled } from '../delivery/plan/by-itself.ts';
import { ordersUnseen, type Plan, planForm } from '../delivery/plan/plan.ts';
import { asTaught, stillFitting } from '../delivery/plan/taught.ts';
import { loadDetails, loadProfile, loadTaught } from '../store/settings.ts';
import type { Clock } from './clock.ts';
import { noteJournal } from './note-journal.ts';
import { standingOf } from './standing.ts';

/** How often a page that is opening is looked at, how long at most, and how long one that has loaded may stay without a form; in milliseconds. */
export interface Pace {
  look: number;
  most: number;
  without: number;
}
const PACE: Pace = { look: 400, most: 20_000, without: 4_000 };

/** What stands in the tab now; `null` when nobody waits for it any more, for the tab is gone or its site was taken back. */
type Sight = { form: SeenForm } | { why: NotFilled; loaded: boolean } | null;

async function sightOf({ tabId, site }: FormOrder): Promise<Sight> {
  const tab = await tabState(tabId);
  if (tab === null || !(await isAllowed(site))) return null;
  const { url, loaded } = tab;
  // A tab that has not gone anywhere yet has this address, and has loaded it.
  if (url === 'about:blank') return { why: 'late', loaded: false };
  // Of a page of a site that is not allowed the browser tells no address.
  if (siteOf(url) !== site) return { why: loaded ? 'elsewhere' : 'late', loaded };
  const { look, place } = await lookAtFormIn(tabId);
  // The form's own site was meant, and no frame of another one, allowed or not.
  if (look.ok) return place.frameIds ? { why: 'foreign frame', loaded } : { form: look.form };
  return { why: look.why, loaded };
}

const fieldsOf = ({ fields }: SeenForm): string => fields.map(({ id, kind }) => `${id} ${kind}`).join('\n');

/** Waits until the same form was there at two looks, one after the other; or says why none came. */
async function comes(order: FormOrder, pace: Pace): Promise<SeenForm | NotFilled | null> {
  let before: string | null = null;
  /** For how long the page has been there, and been without a form. */
  let without = 0;
  let why: NotFilled = 'late';
  for (let waited = 0; waited < pace.most; waited += pace.look) {
    const now = await sightOf(order);
    if (now === null) return null;
    const fields = 'form' in now ? fieldsOf(now.form) : null;
    if ('form' in now && fields === before) return now.form;
    before = fields;
    without = 'loaded' in now && now.loaded ? without + pace.look : 0;
    if ('why' in now) why = now.why;
    if (without > pace.without) return why;
    await new Promise((resolve) => setTimeout(resolve, pace.look));
  }
  return 'late';
}

async function planOf(form: SeenForm, { appeal }: FormOrder): Promise<{ form: SeenForm; plan: Plan }> {
  const [profile, details, told] = await Promise.all([loadProfile(), loadDetails(), loadTaught(form.host)]);
  const known = asTaught(form, stillFitting(form, told));
  const languages = [language(), navigator.language, appeal.language];
  return { form: known, plan: planForm(known, { appeal, profile, details, languages }) };
}

const isIn = ({ state }: FilledField): boolean => state === 'done' || state === 'already there';

async function fill(order: FormOrder, seen: SeenForm, clock: Clock): Promise<ByItself> {
  const { tabId, caseKey, recipientKey, recipient } = order;
  const { form, plan } = await planOf(seen, order);
  const orders = ordersUnseen(plan);
  if (orders.length === 0) return { ok: false, why: 'doubtful' };
  // Meanwhile it may have gone on.
  if (siteOf((await tabState(tabId))?.url ?? '') !== order.site) return { ok: false, why: 'elsewhere' };
  const filled = await fillFormIn({ tabId }, orders);
  const entry = { caseKey, recipientKey, recipient, channel: 'form', state: 'opened' } as const;
  const noted = filled.some(isIn) ? (await noteJournal(entry, clock)).id : null;
  return { ok: true, form, plan, filled, noted };
}

function badgeOf(came: ByItself) {
  if (!came.ok) return { text: '!', title: t('form_not_filled') };
  return came.filled.every(isIn)
    ? { text: '✓', title: t('form_by_itself') }
    : { text: '!', title: t('form_in_part') };
}

/**
 * Fills what is certain into a contact form that was opened for a letter, as soon as it is there: once, on the site that the
 * person allowed, and nowhere else. What came of it is told at the next press there. Where the person was quicker, or a
 * paper came meanwhile, nothing is done.
 */
export async function fillWhenLoaded(order: FormOrder, clock: Clock, pace: Pace = PACE): Promise<void> {
  const standing = await standingOf(order.caseKey, clock);
  const seen = await comes(order, pace);
  if (seen === null) return;
  // Whoever takes it fills.
  const begun = await holdBegun(order.tabId);
  if (!begun) return;
  if ((await standingOf(order.caseKey, clock)) !== standing) return rememberFor(order.tabId, begun);
  const came = typeof seen === 'string' ? { ok: false as const, why: seen } : await fill(order, seen, clock);
  await rememberFor(order.tabId, { ...begun, form: true, came });
  await showBadge(order.tabId, badgeOf(came));
}
