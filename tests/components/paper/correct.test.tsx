// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { correcting } from '../../../components/connect/correct.ts';
import { Popup } from '../../../components/connect/screens/popup.tsx';
import { withCorrections } from '../../../lib/case/correction.ts';
import type { Correction } from '../../../lib/case/schema.ts';
import { breaches, byRole, draw, enter, names, press, settled, words } from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { found, paperText, ua, untold } from '../../support/invented.ts';

/** The papers of a case whose store keeps corrections. */
async function openPapers() {
  const corrections: Correction[] = [];
  const plain = fakeServices();
  const paper = { id: 'b', caseKey: ua.key, readerVersion: 1, takenIn: '2026-11-23T10:00:00Z' };
  const raw = { text: paperText, source: { way: 'paste' as const, url: null, title: null } };
  const services = fakeServices({
    oneCase: async () => ({
      ua,
      papers: [{ ...paper, raw, ua: withCorrections(found, corrections) }],
      corrections: { b: [...corrections] },
      read: { b: found },
      news: null,
      notes: {},
      ...untold,
      drafts: [],
      entries: [],
    }),
    send: async (name, request) => {
      if (name !== 'correction.make') return plain.send(name, request);
      const { paperId, field, value } = request as { paperId: string; field: string; value: string | null };
      plain.sent.push([name, request]);
      const at = corrections.findIndex((one) => one.field === field);
      if (at >= 0) corrections.splice(at, 1);
      if (value !== null) corrections.push({ paperId, field, value, at: '' });
      return { ok: true, value: { caseKey: ua.key } as never };
    },
  });
  location.hash = `#papers=${ua.key}`;
  await draw(() => <Popup services={services} />);
  await settled();
  for (const details of document.querySelectorAll('details')) details.open = true;
  await settled();
  return () => plain.sent.filter(([name]) => name === 'correction.make').map(([, request]) => request);
}

const deadline = () => (byRole('listitem', /^Deadline/).textContent ?? '').replaceAll('\u00a0', ' ');
const field = (name: string) =>
  document.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
const status = () => document.querySelector('.foot [role=status]')?.textContent;

beforeEach(() => {
  location.hash = '';
});

describe('correcting what was read', () => {
  it('puts a value in place of the one that was read, says so, and shows both', async () => {
    const sent = await openPapers();
    await press(byRole('button', 'Correct Deadline'));
    expect(document.activeElement).toBe(field('deadline'));
    expect(field('deadline').value).toBe('2027-01-19');
    await enter(field('deadline'), '2027-02-01');
    await press(byRole('button', 'Save'));
    await settled();
    expect(sent()).toEqual([{ paperId: 'b', field: 'deadline', value: '2027-02-01' }]);
    expect(deadline()).toContain('1 February 2027');
    expect(deadline()).toContain('Read: 19 January 2027');
    expect(status()).toContain('Corrected: Deadline.');
    expect(document.activeElement).toBe(byRole('button', 'Correct Deadline'));
    expect(await breaches()).toEqual([]);
  });

  it('takes it back', async () => {
    const sent = await openPapers();
    await press(byRole('button', 'Correct Headline'));
    await enter(field('headline'), 'My headline');
    await press(byRole('button', 'Save'));
    await settled();
    await press(byRole('button', 'Take back Headline'));
    await settled();
    expect(sent()).toContainEqual({ paperId: 'b', field: 'headline', value: null });
    expect(names('button')).not.toContain('Take back Headline');
    expect(status()).toContain('As it was read again: Headline.');
  });

  it('keeps nothing of what does not fit, and says what would', async () => {
    const sent = await openPapers();
    await press(byRole('button', 'Correct Number'));
    await enter(field('reference'), '83 of this year');
    await press(byRole('button', 'Save'));
    await settled();
    expect(sent()).toEqual([]);
    expect(words()).toContain('A number looks like “UA 34/25”.');
    expect(document.activeElement).toBe(field('reference'));
    expect(field('reference').getAttribute('aria-invalid')).toBe('true');
    expect(await breaches()).toEqual([]);
  });

  it('corrects a recipient in one form, each field for itself', async () => {
    const sent = await openPapers();
    await press(byRole('button', 'Correct Recipient'));
    await enter(byRole<HTMLInputElement>('textbox', 'Name'), 'Rithy Sam');
    await enter(
      byRole<HTMLTextAreaElement>('textbox', 'E-mail addresses, one a line'),
      'a@moj.example\nb@moj.example',
    );
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Save'));
    await settled();
    expect(sent()).toEqual([
      { paperId: 'b', field: 'recipients.minister.name', value: 'Rithy Sam' },
      { paperId: 'b', field: 'recipients.minister.emails', value: 'a@moj.example\nb@moj.example' },
    ]);
    expect(names('button')).toContain('Take back Recipient, Name');
  });

  it('leaves a recipient out, says so, and takes it back', async () => {
    const sent = await openPapers();
    await press(byRole('button', 'Correct Recipient'));
    await enter(field('recipients.minister.role'), 'none');
    await press(byRole('button', 'Save'));
    await settled();
    expect(sent()).toEqual([{ paperId: 'b', field: 'recipients.minister.role', value: 'none' }]);
    expect(byRole('listitem', /^Recipient/).textContent).toContain('Left out');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Take back Recipient, Letter goes to them'));
    await settled();
    expect(byRole('listitem', /^Recipient/).textContent).not.toContain('Left out');
  });

  it('adds a recipient whom the paper names, and removes it again', async () => {
    const sent = await openPapers();
    await press(byRole('button', 'Add a recipient'));
    await enter(byRole<HTMLInputElement>('textbox', 'Office'), 'Governor of the Province');
    await enter(
      byRole<HTMLTextAreaElement>('textbox', 'E-mail addresses, one a line'),
      'governor@province.example',
    );
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Save'));
    await settled();
    const made = ['title', 'emails'].map((name) => `recipients.+1.${name}`);
    expect(sent()).toMatchObject(made.map((name) => ({ field: name })));
    expect(words()).toContain('governor@province.example');
    expect(words()).toContain('Added by you.');
    expect(document.activeElement).toBe(byRole('button', 'Add a recipient'));
    await press(byRole('button', 'Remove Recipient 2'));
    await settled();
    expect(sent().slice(2)).toMatchObject(made.map((name) => ({ field: name, value: null })));
    expect(words()).not.toContain('governor@province.example');
  });

  it('is left by Esc without a trace, and without leaving the screen', async () => {
    const sent = await openPapers();
    await press(byRole('button', 'Correct Deadline'));
    await enter(field('deadline'), '2027-02-01');
    field('deadline').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    await settled();
    expect(sent()).toEqual([]);
    expect(location.hash).toBe(`#papers=${ua.key}`);
    expect(document.activeElement).toBe(byRole('button', 'Correct Deadline'));
  });

  it('supplies what was not found', async () => {
    const sent = await openPapers();
    await press(byRole('button', 'Correct Ends it?'));
    await enter(field('closing'), 'yes');
    await press(byRole('button', 'Save'));
    await settled();
    expect(sent()).toEqual([{ paperId: 'b', field: 'closing', value: 'yes' }]);
    expect(byRole('listitem', /^Ends it\?/).textContent).toContain('Yes: it asks for no further action');
  });
});

describe('a correction that was made on another copy of the paper', () => {
  it('is taken back there', async () => {
    await draw(() => null);
    const services = fakeServices();
    const correct = correcting(
      services,
      () => {},
      async () => {},
    );
    const other: Correction = { paperId: 'other', field: 'deadline', value: '2027-02-01', at: '' };
    await correct({ id: 'f', corrections: [other] }, [{ field: 'deadline', value: null }], 'Deadline');
    await correct(
      { id: 'f', corrections: [other] },
      [{ field: 'deadline', value: '2027-03-01' }],
      'Deadline',
    );
    expect(services.sent.map(([, request]) => request)).toMatchObject([
      { paperId: 'other', value: null },
      { paperId: 'f', value: '2027-03-01' },
    ]);
  });
});

describe('the paper’s text', () => {
  it('marks each value; one goes from a value to its mark and back', async () => {
    await openPapers();
    await press(byRole('button', 'In the text Deadline'));
    const mark = document.activeElement as HTMLElement;
    expect(mark.localName).toBe('mark');
    expect(mark.textContent).toBe('19 January 2027');
    expect(mark.className).toContain('doubt');
    await press(byRole('button', 'Back to: Deadline'));
    expect(document.activeElement).toBe(byRole('button', 'In the text Deadline'));
    expect(await breaches()).toEqual([]);
  });
});
