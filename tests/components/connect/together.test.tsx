// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../components/connect/screens/popup.tsx';
import type { Services } from '../../../components/connect/services.ts';
import type { Draft } from '../../../lib/appeal/schema.ts';
import { breaches, byRole, draw, names, press, type, until, words } from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { minister, ua } from '../../support/invented.ts';

let tell: (draft: Draft) => void = () => {};
let isWatching = false;
const beside = new Set<() => void>();
const turn = () => {
  for (const listener of beside) listener();
};

const draft = (patch: Partial<Draft>): Draft => ({
  caseKey: ua.key,
  recipientKey: minister.key,
  own: null,
  subject: null,
  text: null,
  paperId: null,
  changedAt: '2026-11-23T10:00:01Z',
  ...patch,
});

/** The panel, with its case open; another window and another page are in the test's hand. */
async function open(patch: Partial<Services> = {}) {
  location.hash = `#case=${ua.key}`;
  const services = fakeServices({
    watchDrafts: (listener) => {
      tell = listener;
      isWatching = true;
      return () => {};
    },
    onPage: (listener) => {
      beside.add(listener);
      return () => void beside.delete(listener);
    },
    ...patch,
  });
  await draw(() => <Popup services={services} />);
  // It listens only a moment after it has drawn the letter.
  if (location.hash.startsWith('#case'))
    await until(
      () => names('textbox').includes('Subject') && (isWatching || patch.watchDrafts !== undefined),
    );
  return services;
}

const told = (one: Draft) => act(async () => tell(one));
const value = (name: RegExp): string => byRole<HTMLTextAreaElement>('textbox', name).value;
const OWN = /own words/i;

beforeEach(() => {
  isWatching = false;
  beside.clear();
  location.hash = '';
});

describe('a draft that two windows have open', () => {
  it('says what the other window wrote', async () => {
    await open();
    await told(draft({ own: 'Written elsewhere.' }));
    expect(value(OWN)).toBe('Written elsewhere.');
    await told(draft({ caseKey: 'UA-1-2026', own: 'Of another case.', changedAt: '2026-11-23T10:00:02Z' }));
    expect(value(OWN)).toBe('Written elsewhere.');
  });

  it('goes to the address to which the other window went on', async () => {
    const emails = ['a', 'b', 'c', 'd', 'e', 'f'].map((one) => `${one}@interior.example`);
    const many = { ...ua, recipients: [{ ...minister, emails }] };
    await open({ oneCase: async (key) => ({ ...(await fakeServices().oneCase(key)), ua: many }) as never });
    await press(byRole('button', 'One after another'));
    expect(words()).toContain('Address 1 of 7: a@interior.example');
    await told(draft({ apart: 'b@interior.example', changedAt: '2027-11-23T10:00:05Z' }));
    expect(words()).toContain('Address 2 of 7: b@interior.example');
  });

  it('leaves a field alone in which something is typed here and not kept yet', async () => {
    let keep: () => void = () => {};
    await open({
      send: (async () => {
        await new Promise<void>((resolve) => {
          keep = resolve;
        });
        return { ok: true, value: draft({ own: 'Here.', changedAt: '2026-11-23T10:00:05Z' }) };
      }) as unknown as Services['send'],
    });
    await type(byRole<HTMLTextAreaElement>('textbox', OWN), 'Here.');
    await told(draft({ own: 'There.', subject: 'Their subject', changedAt: '2026-11-23T10:00:03Z' }));
    expect(value(OWN)).toBe('Here.');
    expect(value(/Subject/)).toBe('Their subject');
    await act(async () => keep());
  });

  it('takes nothing that is older than what it has kept', async () => {
    await open({
      send: (async (name: string) => ({
        ok: true,
        value:
          name === 'draft.change' ? draft({ changedAt: '2026-11-23T10:00:05Z' }) : { papers: [], list: [] },
      })) as unknown as Services['send'],
    });
    await type(byRole<HTMLTextAreaElement>('textbox', OWN), 'H');
    await press(document.body);
    await told(draft({ own: 'Older.', changedAt: '2026-11-23T10:00:04Z' }));
    expect(value(OWN)).toBe('H');
  });
});

describe('the panel beside the page', () => {
  it('looks again when another page comes in front, and says what to press where it is closed', async () => {
    let pressed = true;
    const closed = { ok: false, why: 'not pressed' } as const;
    const { look } = fakeServices();
    await open({ look: async (letter) => (pressed ? ((await look?.(letter)) ?? closed) : closed) });
    await until(() => words().includes('New message'));
    pressed = false;
    await act(async () => turn());
    expect(words()).toContain('press Appeal Drafter’s button in the toolbar');
    expect(byRole('button', 'Look again')).toBeTruthy();
    expect(await breaches()).toEqual([]);
    pressed = true;
    await act(async () => turn());
    expect(words()).not.toContain('press Appeal Drafter’s button');
  });

  it('reads another page only when it is asked to', async () => {
    let read = 0;
    const { readPage } = fakeServices();
    await open({
      readPage: () => {
        read += 1;
        return read === 1 ? readPage() : Promise.resolve({ ok: false, notPressed: true });
      },
    });
    location.hash = '#list';
    await until(() => names('button').includes('Read this page'));
    expect(names('button')).toContain('Add');
    await act(async () => turn());
    expect(names('button')).not.toContain('Add');
    expect(read).toBe(1);
    await press(byRole('button', 'Read this page'));
    expect(read).toBe(2);
    expect(words()).toContain('The side panel cannot reach this page yet.');
    expect(await breaches()).toEqual([]);
  });

  it('is a press away in the popup, on the same screen, where the browser has one', async () => {
    const asked: string[] = [];
    await open({ onPage: null, openAtSide: (hash) => asked.push(hash) });
    await press(byRole('button', 'At the side'));
    expect(asked).toEqual([`#case=${ua.key}`]);
    await open({ onPage: null });
    expect(names('button')).not.toContain('At the side');
  });
});
