import { t } from '../../lib/browser/words.ts';
import type { Correction } from '../../lib/case/schema.ts';
import type { Change } from '../paper/value-row.tsx';
import type { SaidLine } from '../ui/said.tsx';
import { wentWrong } from './screen.ts';
import type { Services } from './services.ts';

/** A paper as corrections name it, with those that are made. */
interface Corrected {
  id: string;
  corrections: Correction[];
}

/** A correction that was made on another copy of the paper is taken back there. */
const placeOf = ({ id, corrections }: Corrected, { field, value }: Change): string =>
  (value === null && corrections.find((one) => one.field === field)?.paperId) || id;

/** Sends corrections one by one; the case that the paper belongs to now, or `false` when one was refused. */
async function sendAll(
  services: Pick<Services, 'send'>,
  paper: Corrected,
  changes: Change[],
): Promise<string | null | false> {
  let caseKey: string | null = null;
  for (const change of changes) {
    const reply = await services.send('correction.make', { paperId: placeOf(paper, change), ...change });
    if (!reply.ok) return false;
    caseKey = reply.value.caseKey;
  }
  return caseKey;
}

/** The corrections of `fields` as they stand, so that they can be put back. */
const asTheyWere = ({ corrections }: Corrected, changes: Change[]): Change[] =>
  changes.map(({ field }) => ({
    field,
    value: corrections.find((one) => one.field === field)?.value ?? null,
  }));

/**
 * Gives the act that corrects values of a paper, says so, and offers to undo it; it tells whether that went well.
 * @param after shows what is there now; called with the case of a stored paper, which may be another than before
 */
export function correcting(
  services: Pick<Services, 'send'>,
  say: (line: SaidLine | null) => void,
  after: (caseKey: string | null) => Promise<unknown>,
): (paper: Corrected, changes: Change[], term: string) => Promise<boolean> {
  const put = async (paper: Corrected, changes: Change[], text: string, undo?: () => void) => {
    const caseKey = await sendAll(services, paper, changes);
    await after(caseKey || null);
    say(caseKey === false ? wentWrong() : { mark: 'written', text, ...(undo && { undo }) });
    return caseKey !== false;
  };
  return (paper, changes, term) => {
    const before = asTheyWere(paper, changes);
    const undo = () => void put(paper, before, t('said_taken_back'));
    const back = changes.every(({ value }) => value === null);
    return put(paper, changes, t(back ? 'said_as_read' : 'said_corrected', term), undo);
  };
}
