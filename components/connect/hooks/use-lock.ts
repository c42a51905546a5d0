import { useEffect, useState } from 'preact/hooks';
import type { LockAnswer } from '../../../lib/browser/messages.ts';
import { t } from '../../../lib/browser/words.ts';
import type { LockCardProps } from '../../settings/lock-card.tsx';
import type { Services } from '../services.ts';
import { shutWords, storeWords } from '../store-words.ts';

/** The lock in the settings; `say` tells what came of it. Once all is locked, the page is another. */
export function useLock({ send }: Pick<Services, 'send'>, say: (words: string) => void): LockCardProps {
  const [lock, setLock] = useState<LockAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const load = () => void send('lock.load', {}).then((reply) => reply.ok && setLock(reply.value));
  useEffect(load, [send]);
  const during = async (work: () => Promise<string>) => {
    setBusy(true);
    say(t('one_moment'));
    const said = await work().catch((error: unknown) => {
      console.error(error);
      return storeWords(error, 'data_failed');
    });
    load();
    setBusy(false);
    say(said);
  };
  const change = async (keys: LockAnswer['keys'], words: string): Promise<string> => {
    const reply = await send('lock.change', { keys });
    return reply.ok ? words : storeWords(reply.why, 'setting_not_kept');
  };
  return {
    lock,
    busy,
    onSetUp: (passphrase) =>
      void during(async () => {
        const { makeLock } = await import('../../../lib/backup/lock.ts');
        return change(await makeLock(passphrase), t('lock_ready'));
      }),
    onRemove: () => void during(() => change(null, t('kept'))),
    onWait: (minutes) =>
      void during(async () => {
        const reply = await send('lock.wait', { minutes });
        return reply.ok ? t('kept') : storeWords(reply.why, 'setting_not_kept');
      }),
    onShut: () =>
      void during(async () => {
        const reply = await send('lock.shut', {});
        return reply.ok ? '' : shutWords(reply.why);
      }),
  };
}
