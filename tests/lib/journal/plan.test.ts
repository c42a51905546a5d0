import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../lib/case/row.ts';
import { planFor, withoutBounced } from '../../../lib/journal/plan.ts';
import type { JournalEntry } from '../../../lib/journal/schema.ts';
import { embassy, minister, prosecutor, ua } from '../../support/invented.ts';

let nth = 0;
const entry = (patch: Partial<JournalEntry>): JournalEntry => {
  nth += 1;
  return {
    id: String(nth),
    caseKey: 'UA-76-2026',
    recipientKey: minister.key,
    recipient: 'Minister',
    channel: 'webmail',
    state: 'written',
    at: '2026-11-20T10:00:00Z',
    ...patch,
  };
};
const [email = ''] = minister.emails;
const both = { ...minister, emails: [email, 'second@interior-gob.example'], post: 'Calle Inventada 1' };

describe('planFor', () => {
  it('puts the main recipient first, then the others, copies and the embassy', () => {
    const copy = { ...embassy, key: 'governor', title: 'Governor' };
    const roles = planFor([embassy, copy, minister, prosecutor], []).map((one) => [
      one.recipient.key,
      one.role,
    ]);
    expect(roles).toEqual([
      ['minister', 'main'],
      ['prosecutor', 'other'],
      ['governor', 'copy'],
      ['embassy', 'embassy'],
    ]);
  });

  it('says of each what there is to do, from its channels', () => {
    const post = { ...minister, key: 'post', emails: [], post: 'Calle Inventada 1' };
    const none = { ...minister, key: 'none', emails: [] };
    const states = planFor([minister, prosecutor, post, none], []).map(({ state, next }) => [state, next]);
    expect(states).toEqual([
      ['to do', 'webmail'],
      ['form only', 'form'],
      ['post only', 'post'],
      ['no address', null],
    ]);
  });

  it('knows what was noted of somebody whom an older paper called otherwise', () => {
    const renamed = { ...both, otherKeys: ['the-minister'] };
    const noted = entry({ recipientKey: 'the-minister' });
    expect(planFor([renamed], [noted])[0]?.state).toBe('written');
    expect(planFor([both], [noted])[0]?.state).toBe('to do');
    const back = { ...noted, state: 'bounced' as const, address: email };
    expect(withoutBounced(renamed, [back]).emails).toEqual(['second@interior-gob.example']);
    const row = { ...ua, recipients: [renamed] };
    expect(rowOf(row, { written: new Set(['the-minister']), draft: false }).written).toBe(1);
  });

  it('follows what the journal says, channel by channel', () => {
    const entries = [
      entry({ state: 'opened', at: '2026-11-20T09:00:00Z' }),
      entry({ at: '2026-11-21T10:00:00Z' }),
      entry({ at: '2026-11-20T10:00:00Z' }),
      entry({ recipientKey: 'prosecutor', channel: 'form', state: 'opened' }),
      entry({ state: 'replied', at: '2026-11-22T10:00:00Z' }),
    ];
    const [first, second] = planFor([both, prosecutor], entries);
    expect(first).toMatchObject({ state: 'written', next: null, replies: ['2026-11-22T10:00:00Z'] });
    expect(first?.channels.map(({ channel, state, written }) => [channel, state, written.length])).toEqual([
      ['webmail', 'written', 2],
      ['post', 'to do', 0],
    ]);
    expect(first?.channels[0]?.at).toBe('2026-11-21T10:00:00Z');
    expect(second).toMatchObject({ state: 'opened', next: 'form' });
  });

  it('keeps what reached one address when the other came back', () => {
    const [one] = planFor([both], [entry({}), entry({ state: 'bounced', address: email.toUpperCase() })]);
    expect(one).toMatchObject({ state: 'written', next: null });
    expect(one?.channels[0]).toMatchObject({
      addresses: ['second@interior-gob.example'],
      bounced: [email],
      state: 'written',
    });
  });

  it('offers the next channel when every address came back', () => {
    const back = both.emails.map((address) => entry({ state: 'bounced', address }));
    expect(planFor([both], [entry({}), ...back])[0]).toMatchObject({ state: 'bounced', next: 'post' });
    const posted = entry({ channel: 'post', at: '2026-11-22T10:00:00Z' });
    expect(planFor([both], [entry({}), ...back, posted])[0]).toMatchObject({ state: 'written', next: null });
    const [only] = planFor([minister], [entry({}), entry({ state: 'bounced', address: email })]);
    expect(only).toMatchObject({ state: 'bounced', next: null });
  });

  it('takes an address that a newer paper gives for a new one', () => {
    const back = [entry({}), entry({ state: 'bounced', address: 'old@interior-gob.example' })];
    expect(planFor([minister], back)[0]?.channels[0]).toMatchObject({ addresses: [email], bounced: [] });
  });

  it('counts a letter that was copied and sent by a way nobody noted', () => {
    expect(planFor([minister], [entry({ channel: 'copy' })])[0]).toMatchObject({ state: 'written' });
  });
});

describe('withoutBounced', () => {
  it('leaves out what a letter came back from, and nothing else', () => {
    const back = entry({ state: 'bounced', address: email });
    expect(withoutBounced(both, [back]).emails).toEqual(['second@interior-gob.example']);
    expect(withoutBounced(prosecutor, [back])).toBe(prosecutor);
  });
});
