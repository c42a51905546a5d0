import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/words.ts';
import { Button } from '../../ui/button.tsx';
import { whenIdle } from '../../ui/idle.ts';
import type { SaidLine } from '../../ui/said.tsx';
import { useWhen } from '../hooks/use-when.ts';
import type { Services } from '../services.ts';
import { shutWords } from '../store-words.ts';

/**
 * Locks all in one press; nothing where no lock was set up.
 * @param ready true once the list is painted, which does not wait for this
 */
export function LockWay(props: {
  services: Pick<Services, 'hasLock' | 'send'>;
  ready: boolean;
  say: (line: SaidLine) => void;
}) {
  const { services, ready, say } = props;
  const [isThere, setThere] = useState(false);
  useWhen(ready, () => {
    if (ready) whenIdle(() => services.hasLock().then(setThere, () => {}));
    return undefined;
  });
  const shut = async () => {
    const reply = await services.send('lock.shut', {});
    if (!reply.ok) say({ mark: 'refused', warned: true, text: shutWords(reply.why) });
  };
  return isThere ? (
    <Button kind="quiet" onPress={() => void shut()}>
      {t('lock_now')}
    </Button>
  ) : null;
}
