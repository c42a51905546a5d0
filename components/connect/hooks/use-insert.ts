import { useRef, useState } from 'preact/hooks';
import type { Appeal } from '../../../lib/appeal/schema.ts';
import type {
  FieldReport,
  InsertRequest,
  InsertTarget,
  LookResult,
} from '../../../lib/delivery/insert/schema.ts';
import { isOthers, otherRecipient } from '../../../lib/delivery/others.ts';
import type { TargetState } from '../../letter/target-line.tsx';
import type { Services } from '../services.ts';
import { useWhen } from './use-when.ts';

/** What was put into the page, until one leaves the case. */
export interface Report {
  target: InsertTarget;
  fields: FieldReport[];
  /** The mail program's own signature stands in the message too. */
  signature?: boolean | undefined;
}

/** A message of which the person is asked whether it is the one meant. */
interface Asking {
  target: InsertTarget;
  /** Which it is of several that are open. */
  window?: InsertRequest['window'];
}

/** Looking for a place in the page, asking before text is joined, putting the letter in. */
export function useInsert(services: Services, letter: string, onPut: (report: Report) => void) {
  const [target, setTarget] = useState<TargetState>(services.look ? 'looking' : 'none');
  const [asking, setAsking] = useState<Asking | null>(null);
  const [inserting, setInserting] = useState(false);

  const looks = useRef(0);
  const latest = useRef(letter);
  latest.current = letter;

  const look = async (): Promise<LookResult | null> => {
    if (!services.look) return null;
    setTarget('looking');
    looks.current += 1;
    const nth = looks.current;
    const found = await services.look(latest.current);
    // A later look has its own answer: the page may be another one by now.
    if (looks.current === nth) setTarget(found);
    return found;
  };
  useWhen(true, () => {
    look();
    return services.onPage?.(() => {
      setAsking(null);
      look();
    });
  });

  const put = async ({ to, cc, subject, body }: Appeal, window?: InsertRequest['window']) => {
    setAsking(null);
    setInserting(true);
    const result = await services.insert({ to, cc, subject, body, ...(window && { window }) });
    setInserting(false);
    if (result.ok) onPut(result);
    else setTarget(result);
  };
  const insert = async (appeal: Appeal) => {
    // The page may have changed since it was looked at.
    const found = await look();
    if (!found?.ok) return;
    if (isOthers(found.target, appeal)) setAsking({ target: found.target });
    else await put(appeal);
  };
  /** Into one of several that are open. Its name says whether it has text, but not to whom it goes. */
  const insertInto = async (appeal: Appeal, window: NonNullable<InsertRequest['window']>) => {
    const windows = typeof target === 'object' && !target.ok ? target.windows : undefined;
    const chosen = windows?.[window.nth];
    if (chosen && otherRecipient(chosen, appeal) !== undefined) setAsking({ target: chosen, window });
    else await put(appeal, window);
  };
  return {
    target,
    asking: asking?.target ?? null,
    inserting,
    look,
    insert,
    insertInto,
    /** Puts it in all the same, after the question. */
    insertAnyway: (appeal: Appeal) => put(appeal, asking?.window),
    leave: () => setAsking(null),
  };
}
