import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { QuietLink } from '../../../../components/ui/link.tsx';
import { type MessageKey, t } from '../../../../lib/browser/words.ts';
import type { Difference } from '../../../../lib/case/difference.ts';
import type { PaperNotes } from '../../../../lib/case/notes.ts';
import type { News } from '../../../../lib/case/rereading.ts';
import { found } from '../../invented.ts';

export const nothing = () => {};

export const noWay = async () => false;

export const ways = () => (
  <>
    <QuietLink href="#desk">{t('desk')}</QuietLink>
    <QuietLink href="#settings">{t('settings')}</QuietLink>
  </>
);

export const deskWay = () => <QuietLink href="#desk">{t('desk')}</QuietLink>;

/** A view in which some things were pressed. */
export function Pressed({ on, children }: { on: string; children: ComponentChild }) {
  useEffect(() => {
    for (const element of document.querySelectorAll<HTMLElement>(on)) element.click();
  }, [on]);
  return children;
}

export const profile = { name: 'Hanna Lindqvist', town: 'Uppsala, Sweden' };

export const target = {
  host: 'mail.practice.example',
  title: 'New message',
  fields: ['to' as const, 'subject' as const, 'body' as const],
  subject: '',
  hasText: false,
};

const notes: PaperNotes = { risks: [[]], changes: [] };

export const foundPaper = {
  id: 'f',
  ua: found,
  read: found,
  corrections: [],
  caseKey: null,
  known: false,
  notes,
};

const name = 'Esteban Quirola Mena, Minister of the Interior';

export const changes: Difference[] = [
  {
    what: 'closing',
    who: null,
    was: ['open'],
    now: ['unsure', 'No further action is needed for the elder.'],
  },
  { what: 'deadline', who: null, was: ['2026-11-29'], now: ['2027-01-19'] },
  {
    what: 'addresses',
    who: name,
    was: ['ministro@interior-gob.example'],
    now: ['despacho@interior-gob.example'],
  },
  {
    what: 'recipient',
    who: 'Lucía Velarde Ponce',
    was: [],
    now: ['Lucía Velarde Ponce, Prosecutor General', 'https://fiscalia.example/contacto'],
  },
  { what: 'letter', who: null, was: ['x'], now: ['y', 'z'] },
];

/** A line that says what went wrong. */
export const trouble = (words: MessageKey) => ({ mark: 'refused', warned: true, text: t(words) }) as const;

export const saidCopied = () => ({ mark: 'written' as const, text: t('copied_letter', 'UA 76/26') });

export const news: News = {
  caseKey: 'x',
  label: 'UA 76/26',
  wasLabel: null,
  before: 'active',
  after: 'active',
  changes: changes.slice(1, 3),
  at: '2026-11-23T10:00:00Z',
};
