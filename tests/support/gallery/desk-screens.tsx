import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { JournalView } from '../../../components/journal/journal-view.tsx';
import { BouncePart } from '../../../components/plan/bounce-part.tsx';
import { PlanView } from '../../../components/plan/plan-view.tsx';
import { QuietLink } from '../../../components/ui/link.tsx';
import { t } from '../../../lib/browser/words.ts';
import type { UaCase } from '../../../lib/case/schema.ts';
import { planFor } from '../../../lib/journal/plan.ts';
import type { JournalEntry } from '../../../lib/journal/schema.ts';
import { closedCase, entries, minister, prosecutor, TODAY, ua } from '../invented.ts';

const nothing = () => {};
const ways = () => <QuietLink href="#desk">{t('desk')}</QuietLink>;
const [email = ''] = minister.emails;

const noted = (id: string, patch: Partial<JournalEntry>): JournalEntry => ({
  id,
  caseKey: ua.key,
  recipientKey: 'minister',
  recipient: 'Esteban Quirola Mena, Minister of the Interior',
  channel: 'webmail',
  state: 'written',
  at: '2026-11-20T10:00:00Z',
  ...patch,
});

/** What was noted of the case that the screens show. */
export const journalOfCase: JournalEntry[] = [
  noted('a', {}),
  noted('b', { state: 'bounced', address: email, at: '2026-11-21T10:00:00Z' }),
  noted('c', {
    recipientKey: 'prosecutor',
    recipient: 'Lucía Velarde Ponce, Prosecutor General',
    channel: 'form',
    at: '2026-11-21T11:00:00Z',
  }),
  noted('d', {
    recipientKey: 'prosecutor',
    recipient: 'Lucía Velarde Ponce, Prosecutor General',
    channel: 'form',
    state: 'replied',
    at: '2026-11-22T11:00:00Z',
  }),
];

const posted = { ...minister, post: 'Ministerio Inventado\nAvenida Imaginaria 12\nQuito' };
const planned: UaCase = { ...ua, recipients: [posted, prosecutor] };

const plan = (of: UaCase, journal: JournalEntry[]) => (
  <PlanView
    ua={of}
    today={TODAY}
    plan={planFor(of.recipients, journal)}
    entries={journal}
    goodNews={of === closedCase ? 'Good news! The nurse is free' : null}
    careful={false}
    embassy={null}
    notes={of === planned ? { post: 'Post to Ecuador is suspended since 3 November: use the embassy.' } : {}}
    said={null}
    ways={ways()}
    onWritten={nothing}
    onBounced={nothing}
    onReplied={nothing}
    onTellSection={nothing}
    onEmbassy={nothing}
    onNote={nothing}
    onNoteOut={nothing}
    onNotice={nothing}
    onRemove={nothing}
    onEndedWell={nothing}
  />
);

const all: JournalEntry[] = [
  ...journalOfCase.toReversed(),
  noted('e', {
    caseKey: closedCase.key,
    recipientKey: '',
    recipient: '',
    state: 'ended well',
    at: '2026-11-09T10:00:00Z',
  }),
  ...entries.toReversed(),
];

const journal = (kept: 'off' | '90 days', of: JournalEntry[]) => (
  <JournalView
    entries={of}
    cases={[
      { key: ua.key, label: ua.label, title: '', country: 'EC', closed: false },
      { key: closedCase.key, label: closedCase.label, title: '', country: 'LK', closed: true },
    ]}
    kept={kept}
    today={TODAY}
    said={null}
    ways={ways()}
    onKept={nothing}
    onExport={nothing}
    onRemove={nothing}
  />
);

/** A view in which something was pressed. */
function Pressed({ on, children }: { on: string; children: ComponentChild }) {
  useEffect(() => {
    document.querySelector<HTMLElement>(on)?.click();
  }, [on]);
  return children;
}

export const deskScreens: Record<string, () => ComponentChild> = {
  plan: () => plan(planned, journalOfCase),
  'plan-new': () => plan(ua, []),
  'plan-embassy': () => (
    <Pressed on="[aria-labelledby='embassy-title'] button">{plan(planned, journalOfCase)}</Pressed>
  ),
  'plan-note': () => (
    <Pressed on=".plan-channel > button:last-of-type">{plan(planned, journalOfCase)}</Pressed>
  ),
  'plan-closed': () => plan(closedCase, entries),
  'plan-bounce': () => (
    <main>
      <h1 class="unseen">{t('plan')}</h1>
      <BouncePart known={[email]} onBounced={nothing} />
    </main>
  ),
  journal: () => journal('90 days', all),
  'journal-off': () => journal('off', []),
};

/** Where the whole desk begins, by the name of the picture. */
export const deskPlaces: Record<string, string> = {
  desk: `#case=${ua.key}`,
  'desk-list': '',
  'desk-plan': `#plan=${ua.key}`,
  'desk-journal': '#journal',
};
