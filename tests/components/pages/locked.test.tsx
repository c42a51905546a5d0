// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { LockedScreen } from '../../../components/connect/screens/locked-screen.tsx';
import type { Services } from '../../../components/connect/services.ts';
import { type LockKeys, openingKey } from '../../../lib/backup/lock.ts';
import { breaches, byRole, draw, enter, press, until, words } from '../../support/draw.ts';
import { madeLock, PASSPHRASE } from '../../support/lock.ts';

let keys: LockKeys;
beforeAll(async () => {
  keys = await madeLock();
});

/** @param replies other replies to messages, by their names */
async function open(replies: Record<string, unknown> = {}) {
  const sent: [string, unknown][] = [];
  let opened = 0;
  const send: Services['send'] = async (name, request) => {
    sent.push([name, request]);
    const value = name === 'lock.load' ? { locked: true, keys, minutes: null } : null;
    return (replies[name] ?? { ok: true, value }) as never;
  };
  await draw(() => (
    <LockedScreen
      services={{ send }}
      onOpen={() => {
        opened += 1;
      }}
    />
  ));
  return { sent, opened: () => opened };
}

async function unlock(passphrase: string) {
  await enter(document.querySelector('input') as HTMLInputElement, passphrase);
  await press(byRole('button', 'Unlock'));
}

const says = (text: string) => until(() => words().includes(text));

describe('the locked screen', () => {
  it('says nothing of what is locked, and takes the passphrase at once', async () => {
    await open();
    expect(words()).not.toMatch(/appeal|case|letter|amnesty/i);
    expect(document.activeElement?.localName).toBe('input');
    expect(await breaches()).toEqual([]);
  });

  it('asks again after another passphrase, which leaves the window no more than the right one', async () => {
    const { sent, opened } = await open();
    await unlock('another one');
    await says('That is not the passphrase.');
    expect(await breaches()).toEqual([]);
    await unlock(PASSPHRASE);
    await until(() => opened() === 1);
    expect(sent.at(-1)).toEqual(['lock.open', { key: await openingKey(keys, PASSPHRASE) }]);
    expect(JSON.stringify(sent)).not.toMatch(new RegExp(`another one|${PASSPHRASE}`));
  });

  it.each([
    ['lock.open', 'damaged', 'It stays as it is.'],
    ['lock.open', 'full', 'There is no more room on this disk.'],
    ['lock.load', 'failed', 'That did not'],
  ])('says what to do when %s is answered with "%s"', async (name, why, said) => {
    const { opened } = await open({ [name]: { ok: false, why } });
    await unlock(PASSPHRASE);
    await says(said).catch(() => expect(words()).toContain(said));
    expect(opened()).toBe(0);
  });

  it('is erased by two presses, and kept by one', async () => {
    const { sent, opened } = await open();
    await press(byRole('button', 'Erase everything'));
    expect(words()).toContain('This cannot be undone.');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Keep it'));
    await press(byRole('button', 'Erase everything'));
    expect(sent).toEqual([]);
    await press(byRole('button', 'Erase it all now'));
    expect(sent.map(([name]) => name)).toEqual(['everything.erase']);
    await until(() => opened() === 1);
  });
});
