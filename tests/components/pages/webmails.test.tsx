// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Trial, WebmailsView } from '../../../components/pages/webmails-view.tsx';
import type { FieldState } from '../../../lib/delivery/insert/schema.ts';
import { webmails } from '../../../lib/delivery/webmail/index.ts';
import { breaches, byRole, draw, press, words } from '../../support/draw.ts';

const target = { host: '', title: null, fields: [], subject: '', hasText: false };
const reported = (subject: FieldState): Trial => ({
  ok: true,
  target,
  fields: [
    { field: 'to', state: 'done', text: 'a@b.example' },
    { field: 'subject', state: subject, text: 'Free her' },
  ],
});

function drawn(trials: Record<string, Trial>): Promise<string[]> {
  const tried: string[] = [];
  return draw(() => (
    <WebmailsView
      webmails={webmails}
      trials={trials}
      frame={{ current: null }}
      shown={null}
      onTry={({ id }) => tried.push(id)}
      onTryAll={() => tried.push('all')}
    />
  )).then(() => tried);
}

describe('the screen that tries each webmail', () => {
  it('names each, with how it was checked', async () => {
    const tried = await drawn({});
    expect(document.querySelectorAll('.trial')).toHaveLength(webmails.length);
    expect(words()).toContain('Seen in the real webmail');
    expect(words()).toContain('Not checked');
    await press(byRole('button', 'Try Gmail'));
    await press(byRole('button', 'Try all'));
    expect(tried).toEqual(['gmail', 'all']);
    expect(await breaches()).toEqual([]);
  });

  it('says of a failing one what did not go in, and counts', async () => {
    await drawn({
      gmail: reported('not found'),
      outlook: reported('done'),
      yahoo: { ok: false, why: 'no editor' },
    });
    const row = (name: string) =>
      [...document.querySelectorAll('.trial')].find((one) => one.textContent?.includes(name))?.textContent;
    expect(row('Gmail')).toContain('Subject: Not found');
    expect(row('Outlook.com') ?? row('Outlook')).toContain('All fields are filled');
    expect(row('Yahoo')).toContain('No message window was found.');
    expect(document.querySelector('[role=status]')?.textContent).toBe('1 of 3 took everything.');
    expect(await breaches()).toEqual([]);
  });

  it('tries nothing else while it tries one', async () => {
    const tried = await drawn({ gmail: 'running' });
    await press(byRole('button', 'Try all'));
    expect(tried).toEqual([]);
  });
});
