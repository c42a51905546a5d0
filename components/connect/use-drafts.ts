import { useState } from 'preact/hooks';
import type { Draft, DraftPatch } from '../../lib/appeal/schema.ts';
import { draftOf, emptyDraft } from './letters.ts';
import type { CaseData, Services } from './services.ts';

/**
 * The drafts of one case. A change is in memory before it is sent, and is sent before anything else happens;
 * answers are never written back into the fields, so that none can undo a later keystroke.
 * @param onLost called when the store did not take a change
 */
export function useDrafts(
  services: Services,
  data: CaseData,
  onLost: () => void,
): { drafts: Draft[]; change: (recipientKey: string, patch: DraftPatch) => void } {
  const [drafts, setDrafts] = useState(data.drafts);
  const { key: caseKey, writingPaperId: paperId } = data.ua;
  const change = (recipientKey: string, patch: DraftPatch) => {
    services
      .send('draft.change', { caseKey, recipientKey, paperId, patch })
      .then((reply) => reply.ok || onLost(), onLost);
    setDrafts((before) => {
      const old = draftOf(before, recipientKey) ?? emptyDraft(caseKey, recipientKey, paperId);
      return [...before.filter((draft) => draft.recipientKey !== recipientKey), { ...old, ...patch }];
    });
  };
  return { drafts, change };
}
