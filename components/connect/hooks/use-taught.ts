import { useState } from 'preact/hooks';
import type { TaughtReading } from '../../../lib/backup/taught.ts';
import { counted, type MessageKey, t } from '../../../lib/browser/words.ts';
import type { TaughtSite } from '../../../lib/delivery/plan/taught.ts';
import type { TaughtCardProps } from '../../settings/taught-card.tsx';
import { download } from '../download.ts';
import type { Services } from '../services.ts';
import { storeWords } from '../store-words.ts';
import { useWhen } from './use-when.ts';

type Refusal = Extract<TaughtReading, { ok: false }>['why'];

const refusals: Record<Refusal, MessageKey> = {
  'no fields': 'taught_no_file',
  newer: 'backup_newer',
  damaged: 'backup_damaged',
};

/** What the person told of fields of forms, saved to a file and taken in from one; `say` tells what came of it. */
export function useTaught(
  { send, today }: Pick<Services, 'send' | 'today'>,
  say: (words: string) => void,
): TaughtCardProps & { reload: () => void } {
  const [sites, setSites] = useState<TaughtSite[]>([]);
  const reload = () => void send('taught.all', {}).then((reply) => setSites((reply.ok && reply.value) || []));
  useWhen(true, () => {
    reload();
    return undefined;
  });

  const save = async (): Promise<string> => {
    const { writeTaught } = await import('../../../lib/backup/taught.ts');
    download(`form-fields-${today}.json`, await writeTaught(sites, today), 'application/json');
    return t('taught_saved');
  };
  const take = async (file: File): Promise<string> => {
    const { readTaught } = await import('../../../lib/backup/taught.ts');
    const reading = await readTaught(await file.text());
    if (!reading.ok) return t(refusals[reading.why], file.name);
    const reply = await send('taught.add', { taught: reading.taught });
    if (!reply.ok) return storeWords(reply.why, 'setting_not_kept');
    reload();
    return reply.value === 0 ? t('taught_came_none') : counted('taught_came', reply.value);
  };
  const during = (work: Promise<string>) =>
    void work.then(say, (error) => {
      console.error(error);
      say(storeWords(error, 'data_failed'));
    });
  return { sites, reload, onSave: () => during(save()), onTake: (file) => during(take(file)) };
}
