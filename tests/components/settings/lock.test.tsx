// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LockCard, type LockCardProps } from '../../../components/settings/lock-card.tsx';
import { breaches, byRole, draw, enter, press, words } from '../../support/draw.ts';

const keys = { shutting: '', opening: { rounds: 0, salt: '', iv: '', data: '' }, sum: '' };

async function open(patch: Partial<LockCardProps> = {}) {
  const done: unknown[] = [];
  const note = (name: string) => (value?: unknown) => void done.push([name, value]);
  const props: LockCardProps = {
    lock: { locked: false, keys: null, minutes: null },
    busy: false,
    onSetUp: note('set up'),
    onShut: note('shut'),
    onWait: note('wait'),
    onRemove: note('remove'),
    ...patch,
  };
  await draw(() => (
    <main>
      <h1>Settings</h1>
      <LockCard {...props} />
    </main>
  ));
  return done;
}

const fields = () => [...document.querySelectorAll<HTMLInputElement>('input[type=password]')];

async function typeBoth(first: string, again: string) {
  await enter(fields()[0] as HTMLInputElement, first);
  await enter(fields()[1] as HTMLInputElement, again);
  await press(byRole('button', 'Set up the lock'));
}

describe('a lock', () => {
  it('is set up with a passphrase that is long enough and was typed twice', async () => {
    const done = await open();
    expect(await breaches()).toEqual([]);
    await typeBoth('too short', 'too short');
    expect(fields()[0]?.getAttribute('aria-invalid')).toBe('true');
    await typeBoth('seven quiet herons', 'seven quiet heron');
    expect(words()).toContain('The two passphrases are not the same.');
    expect(await breaches()).toEqual([]);
    expect(done).toEqual([]);
    await typeBoth('seven quiet herons', 'seven quiet herons');
    expect(done).toEqual([['set up', 'seven quiet herons']]);
  });

  it('is set up once, however often that is pressed', async () => {
    const done = await open({ busy: true });
    await typeBoth('seven quiet herons', 'seven quiet herons');
    expect(done).toEqual([]);
  });

  it('is shut by a press, or by itself after a time', async () => {
    const done = await open({ lock: { locked: false, keys, minutes: 30 } });
    expect(await breaches()).toEqual([]);
    const times = byRole<HTMLSelectElement>('combobox', 'Lock by itself when it is not used');
    expect([...times.options].map(({ text }) => text)).toEqual([
      'Never',
      'After 5 minutes',
      'After 30 minutes',
      'After 60 minutes',
    ]);
    expect(times.value).toBe('30');
    times.value = '';
    times.dispatchEvent(new Event('change', { bubbles: true }));
    await press(byRole('button', 'Lock now'));
    await press(byRole('button', 'Remove the lock'));
    expect(done.map((one) => (one as unknown[])[0])).toEqual(['wait', 'shut', 'remove']);
    expect(done[0]).toEqual(['wait', null]);
  });
});
