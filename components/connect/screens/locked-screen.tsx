import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../../lib/browser/words.ts';
import { LockedView } from '../../pages/locked-view.tsx';
import type { Services } from '../services.ts';
import { storeWords } from '../store-words.ts';

type Said = { problem?: string; said?: string };

const failed = (why: unknown, otherwise: MessageKey): Said => ({ said: storeWords(why, otherwise) });

/** Opens what is locked, or says why not. The passphrase stays in this window: only what it opens is sent. */
async function open({ send }: Pick<Services, 'send'>, passphrase: string): Promise<Said> {
  const standing = await send('lock.load', {});
  if (!standing.ok) return failed(standing.why, 'went_wrong');
  const { keys, locked } = standing.value;
  if (!keys) return locked ? { said: t('locked_damaged') } : {};
  const { openingKey } = await import('../../../lib/backup/lock.ts');
  const key = await openingKey(keys, passphrase);
  if (key === null) return { problem: t('locked_wrong') };
  const reply = await send('lock.open', { key });
  if (reply.ok) return {};
  return reply.why === 'damaged' ? { said: t('locked_damaged') } : failed(reply.why, 'went_wrong');
}

/**
 * The one screen of every page while all is locked.
 * @param onOpen called once all is open again, or erased
 */
export function LockedScreen({ services, onOpen }: { services: Pick<Services, 'send'>; onOpen: () => void }) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>({});
  const during = async (work: () => Promise<Said>) => {
    setBusy(true);
    setSaid({ said: t('one_moment') });
    const now = await work().catch((error: unknown) => {
      console.error(error);
      return failed(error, 'went_wrong');
    });
    setBusy(false);
    setSaid(now);
    if (!now.problem && !now.said) onOpen();
  };
  return (
    <LockedView
      busy={busy}
      problem={said.problem}
      said={said.said ?? ''}
      onOpen={(passphrase) => void during(() => open(services, passphrase))}
      onErase={() =>
        void during(async () => {
          const reply = await services.send('everything.erase', {});
          return reply.ok ? {} : { said: t('erase_failed') };
        })
      }
    />
  );
}
