// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { SettingsPage } from '../../../components/connect/screens/settings-page.tsx';
import type { Services } from '../../../components/connect/services.ts';
import { writeBackup } from '../../../lib/backup/file.ts';
import { breaches, byRole, draw, enter, names, press, until, words } from '../../support/draw.ts';
import { emptyBackup } from '../../support/empty-backup.ts';
import { fakeNotices, fakeServices } from '../../support/fake-services.ts';

/** @param replies other replies to messages, by their names */
async function open(replies: Record<string, unknown> = {}) {
  const sent: string[] = [];
  const send: Services['send'] = async (name) => {
    sent.push(name);
    if (name in replies) return replies[name] as never;
    if (name === 'backup.make') return { ok: true, value: emptyBackup as never };
    if (name === 'backup.restore') return { ok: true, value: { papers: 1, unread: 0 } as never };
    return { ok: true, value: (name === 'details.load' ? {} : null) as never };
  };
  const services = fakeServices({ send });
  await draw(() => <SettingsPage notices={fakeNotices()} services={services} />);
  return sent;
}

/** Chooses a file as the browser's dialog does. */
async function choose(text: string, name = 'appeals.json'): Promise<void> {
  const card = byRole('button', 'Save a backup').closest('section');
  const input = card?.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await press(document.body);
}

const says = (text: string) => until(() => words().includes(text));

beforeEach(() => {
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => {};
});

describe('what is stored', () => {
  it('is saved to a file, and said to be open to anybody where it is', async () => {
    const sent = await open();
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Save a backup'));
    await says('It is not locked');
    expect(sent).toContain('backup.make');
  });

  it('is restored from a file', async () => {
    const sent = await open();
    await choose(await writeBackup(emptyBackup, '2026-11-24T09:00:00Z', ''));
    await says('Restored: 1 paper that was not here');
    expect(sent).toContain('backup.restore');
  });

  it('is asked for a passphrase where the file is locked, until it is the right one', async () => {
    const sent = await open();
    await choose(await writeBackup(emptyBackup, '2026-11-24T09:00:00Z', 'horse'));
    await says('Passphrase of “appeals.json”');
    await enter(document.querySelectorAll<HTMLInputElement>('input[type=password]')[1] as never, 'mule');
    await press(byRole('button', 'Unlock and restore'));
    await says('This is not its passphrase');
    expect(await breaches()).toEqual([]);
    await enter(document.querySelectorAll<HTMLInputElement>('input[type=password]')[1] as never, 'horse');
    await press(byRole('button', 'Unlock and restore'));
    await says('Restored: 1 paper');
    expect(sent.filter((name) => name === 'backup.restore')).toHaveLength(1);
  });

  it('is saved apart where it could not be read, and only then', async () => {
    await open();
    expect(names('button')).not.toContain('Save what could not be read');
    const aside = [{ table: 'drafts', row: { own: 7 } }];
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:x';
    };
    await open({ 'aside.load': { ok: true, value: aside } });
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Save what could not be read'));
    await says('The file is not locked');
    expect(JSON.parse(await (saved[0] as Blob).text())).toEqual(aside);
  });

  it.each([
    ['caution.change', 'full', 'There is no more room on this disk.'],
    ['caution.change', 'failed', 'This was not kept.'],
    ['backup.make', 'newer', 'stored by a newer version'],
  ] as const)('says what to do when %s is answered with "%s"', async (name, why, said) => {
    const caution = { all: false, countries: [], clear: [], answered: false };
    await open({ [name]: { ok: false, why }, 'caution.load': { ok: true, value: caution } });
    await press(
      name === 'backup.make' ? byRole('button', 'Save a backup') : byRole('radio', 'For every country'),
    );
    await says(said);
    expect(words()).not.toContain('Kept.');
  });

  it('from before, for a country with which one has to be careful, is deleted once that was asked twice', async () => {
    const caution = { all: true, countries: [], clear: [], answered: true };
    const sent = await open({
      'caution.load': { ok: true, value: caution },
      'caution.kept': { ok: true, value: true },
    });
    await says('What you wrote and noted before');
    await press(byRole('button', 'Delete it'));
    await says('This cannot be undone.');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Keep it'));
    await press(byRole('button', 'Delete it'));
    expect(sent).not.toContain('caution.forget');
    await press(byRole('button', 'Delete it'));
    await says('Deleted. The papers are still here.');
    expect(sent).toContain('caution.forget');
  });

  it('says that a restoring stops for want of room, and how it goes on', async () => {
    await open({ 'backup.restore': { ok: false, why: 'full' } });
    await choose(await writeBackup(emptyBackup, '2026-11-24T09:00:00Z', ''));
    await says('Free some space, then do this once more');
    expect(words()).toContain('restore the same file once more to go on');
  });

  it('is left alone by a file that is no backup, cut short, or newer', async () => {
    const sent = await open();
    await choose('A cake needs flour.', 'cake.json');
    await says('“cake.json” is no backup');
    const text = await writeBackup(emptyBackup, '2026-11-24T09:00:00Z', '');
    await choose(text.slice(0, -20));
    await says('is damaged');
    await choose(text.replace('"version":1', '"version":9'));
    await says('was made by a newer version');
    expect(sent).not.toContain('backup.restore');
  });

  it('is erased by two presses, and kept by one', async () => {
    const sent = await open();
    await press(byRole('button', 'Erase everything'));
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Keep it'));
    expect(sent).not.toContain('everything.erase');
    await press(byRole('button', 'Erase everything'));
    await press(byRole('button', 'Erase it all now'));
    await says('Erased. Nothing is stored any more.');
    expect(sent).toContain('everything.erase');
    expect(names('button')).toContain('Erase everything');
  });
});
