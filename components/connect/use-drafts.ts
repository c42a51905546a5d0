import { useRef, useState } from 'preact/hooks';
import type { Draft, DraftPatch } from '../../lib/appeal/schema.ts';
import { draftOf, emptyDraft } from './letters.ts';
import type { CaseData, Services } from './services.ts';
import { useReturn } from './use-when.ts';

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

  const change = (recipientKey: string, patch: DraftPatch) => {
    sent.current += 1;
    services
      .send('draft.change', { caseKey, recipientKey, paperId, patch })
      .then((reply) => reply.ok || onLost(), onLost)
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
