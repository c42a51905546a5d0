import { useRef, useState } from 'preact/hooks';
import type { Draft, DraftPatch } from '../../lib/appeal/schema.ts';
import { draftOf, emptyDraft } from './letters.ts';
import type { CaseData, Services } from './services.ts';
import { useReturn } from './use-when.ts';

/** The background may be ended by the browser in the middle of a message; so often it is said again. */
const AGAIN = 2;

/**
 * Sends changes of drafts. One that was not taken is sent again with what stands in its fields by then, so that no
 * older words come after newer ones.
 * @returns false when the store would not take it
 */
function useKeeping(services: Services, caseKey: string, paperId: string | null) {
  const typed = useRef(new Map<string, DraftPatch>());
  const send = async (recipientKey: string, patch: DraftPatch, again: number): Promise<boolean> => {
    const reply = await services.send('draft.change', { caseKey, recipientKey, paperId, patch });
    if (reply.ok || again === 0) return reply.ok;
    const latest = typed.current.get(recipientKey) ?? patch;
    const fields = Object.keys(patch) as (keyof DraftPatch)[];
    const now: DraftPatch = Object.fromEntries(fields.map((field) => [field, latest[field]]));
    return send(recipientKey, now, again - 1);
  };
  return (recipientKey: string, patch: DraftPatch): Promise<boolean> => {
    typed.current.set(recipientKey, { ...typed.current.get(recipientKey), ...patch });
    return send(recipientKey, patch, AGAIN);
  };
}

/**
 * The drafts of one case. A change is in memory before it is sent, and is sent before anything else happens;
 * answers are never written back into the fields, so that none can undo a later keystroke.
 * What another window wrote is read when this one comes to the front, unless something is typed meanwhile.
 * @param onLost called when the store did not take a change
 */
export function useDrafts(
  services: Services,
  data: CaseData,
  onLost: () => void,
): { drafts: Draft[]; change: (recipientKey: string, patch: DraftPatch) => void } {
  const [drafts, setDrafts] = useState(data.drafts);
  const sent = useRef(0);
  const answered = useRef(0);
  const { key: caseKey, writingPaperId: paperId } = data.ua;
  const keep = useKeeping(services, caseKey, paperId);

  const change = (recipientKey: string, patch: DraftPatch) => {
    sent.current += 1;
    keep(recipientKey, patch)
      .then((kept) => kept || onLost(), onLost)
      .finally(() => {
        answered.current += 1;
      });
    setDrafts((before) => {
      const old = draftOf(before, recipientKey) ?? emptyDraft(caseKey, recipientKey, paperId);
      return [...before.filter((draft) => draft.recipientKey !== recipientKey), { ...old, ...patch }];
    });
  };

  useReturn(async () => {
    const before = sent.current;
    if (answered.current !== before) return;
    const stored = await services.oneCase(caseKey);
    if (stored && sent.current === before) setDrafts(stored.drafts);
  });
  return { drafts, change };
}
