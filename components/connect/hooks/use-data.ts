import { useState } from 'preact/hooks';
import type { BackupFailure, BackupReading } from '../../../lib/backup/file.ts';
import { counted, type MessageKey, t } from '../../../lib/browser/words.ts';
import type { LockedFile } from '../../settings/data-card.tsx';
import { download } from '../download.ts';
import type { Services } from '../services.ts';
import { storeWords } from '../store-words.ts';

/** Largest backup that is read, in bytes: some ten thousand papers. */
const MOST_BYTES = 200 * 2 ** 20;

const refusals: Record<Exclude<BackupFailure, 'locked' | 'wrong passphrase'>, MessageKey> = {
  'no backup': 'backup_none',
  newer: 'backup_newer',
  damaged: 'backup_damaged',
};

type Good = Extract<BackupReading, { ok: true }>;

/** What stopped the restoring, where the person can do something about it, and how to go on. */
const restoreStopped = (why: string): string =>
  why === 'full' ? `${t('store_full')} ${t('restore_failed')}` : t('restore_failed');

/** Sends the parts of a backup to be stored, one after the other. */
async function store({ send }: Pick<Services, 'send'>, { backup, unfit }: Good): Promise<string> {
  const { partsOf } = await import('../../../lib/backup/parts.ts');
  let [papers, left] = [0, unfit];
  for (const part of partsOf(backup)) {
    const reply = await send('backup.restore', { part });
    if (!reply.ok) return restoreStopped(reply.why);
    papers += reply.value.papers;
    left += reply.value.unread;
  }
  const said = counted('restored', papers);
  return left === 0 ? said : `${said} ${counted('restored_left', left)}`;
}

/** Backup, restoring and erasing; `say` tells what came of it, `reload` shows what is stored now. */
export function useData(
  services: Pick<Services, 'send' | 'today'>,
  say: (words: string) => void,
  reload: () => void,
) {
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<{ text: string; locked: LockedFile } | null>(null);

  const during = async (work: () => Promise<string>) => {
    setBusy(true);
    say('');
    try {
      say(await work());
    } catch (error) {
      console.error(error);
      say(storeWords(error, 'data_failed'));
    } finally {
      setBusy(false);
      reload();
    }
  };

  const save = (passphrase: string) =>
    during(async () => {
      const reply = await services.send('backup.make', {});
      if (!reply.ok) return storeWords(reply.why, 'data_failed');
      const { writeBackup } = await import('../../../lib/backup/file.ts');
      const { today } = services;
      const text = await writeBackup(reply.value, new Date().toISOString(), passphrase);
      download(`appeals-${today}.json`, text, 'application/json');
      return counted(passphrase === '' ? 'backup_saved_open' : 'backup_saved', reply.value.papers.length);
    });

  const read = async (name: string, text: string, passphrase: string): Promise<string> => {
    const { readBackup } = await import('../../../lib/backup/file.ts');
    const reading = await readBackup(text, passphrase);
    if (reading.ok) {
      setChosen(null);
      return store(services, reading);
    }
    if (reading.why === 'locked' || reading.why === 'wrong passphrase') {
      setChosen({ text, locked: { name, wrong: reading.why === 'wrong passphrase' } });
      return '';
    }
    return t(refusals[reading.why], name);
  };

  const pack = () =>
    during(async () => {
      const reply = await services.send('pack.make', {});
      if (!reply.ok) return storeWords(reply.why, 'data_failed');
      const { texts, left } = reply.value;
      const over = left === 0 ? '' : counted('pack_left', left);
      if (texts.length === 0) return [t('pack_none'), over].filter(Boolean).join(' ');
      const { writePack } = await import('../../../lib/backup/pack.ts');
      download(`cases-${services.today}.json`, await writePack(texts, services.today), 'application/json');
      return [counted('pack_saved', texts.length), over].filter(Boolean).join(' ');
    });

  const aside = () =>
    during(async () => {
      const reply = await services.send('aside.load', {});
      if (!reply.ok) return storeWords(reply.why, 'data_failed');
      download(
        `unread-entries-${services.today}.json`,
        JSON.stringify(reply.value, null, 2),
        'application/json',
      );
      return t('aside_saved');
    });

  return {
    busy,
    pack,
    aside,
    locked: chosen?.locked ?? null,
    save,
    restore: (file: File) =>
      during(async () =>
        file.size > MOST_BYTES ? t('backup_none', file.name) : read(file.name, await file.text(), ''),
      ),
    unlock: (passphrase: string) =>
      during(async () => (chosen ? read(chosen.locked.name, chosen.text, passphrase) : '')),
    leaveLocked: () => setChosen(null),
    erase: () =>
      during(async () => {
        const reply = await services.send('everything.erase', {});
        return t(reply.ok ? 'erased' : 'erase_failed');
      }),
  };
}
