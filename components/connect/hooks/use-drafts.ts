import { useRef, useState } from 'preact/hooks';
import type { Draft, DraftPatch } from '../../../lib/appeal/schema.ts';
import type { Reply } from '../../../lib/browser/messages.ts';
import { draftOf, emptyDraft } from '../letters.ts';
import type { CaseData, Services } from '../services.ts';
import { useReturn, useWhen } from './use-when.ts';

/** The background may be ended by the browser in the middle of a message; so often it is said again. */
const AGAIN = 6;

/** All that a window may change: each of them is in step in all windows. */
const ALL: Record<keyof Required<DraftPatch>, true> = {
  own: true,
  subject: true,
  text: true,
  parts: true,
  language: true,
  variant: true,
  apart: true,
  paperId: true,
};
const FIELDS = Object.keys(ALL) as (keyof DraftPatch)[];

/** True for the same words, and for the same parts though they came another way. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * Sends changes of drafts. One that was not taken is sent again with what stands in its fields by then, so that no
 * older words come after newer ones.
 * @returns the draft as it is stored, or why the store would not take it
 */
function useKeeping(services: Services, caseKey: string, paperId: string | null) {
  const typed = useRef(new Map<string, DraftPatch>());
  const send = async (recipientKey: string, patch: DraftPatch, again: number): Promise<Reply<Draft>> => {
    const reply = await services.send('draft.change', { caseKey, recipientKey, paperId, patch });
    // Whatever says why does not take it the next moment either.
    if (reply.ok || reply.why !== 'failed' || again === 0) return reply;
    const latest = typed.current.get(recipientKey) ?? patch;
    const fields = Object.keys(patch) as (keyof DraftPatch)[];
    const now: DraftPatch = Object.fromEntries(fields.map((field) => [field, latest[field]]));
    return send(recipientKey, now, again - 1);
  };
  return (recipientKey: string, patch: DraftPatch): Promise<Reply<Draft>> => {
    typed.current.set(recipientKey, { ...typed.current.get(recipientKey), ...patch });
    return send(recipientKey, patch, AGAIN);
  };
}

/** How many changes of each field of each draft are on their way, and when the store took the last one. */
function useAwaited() {
  const counts = useRef(new Map<string, number>());
  const lastKept = useRef(new Map<string, string>());
  const count = (recipientKey: string, patch: DraftPatch, by: 1 | -1) => {
    for (const field of Object.keys(patch)) {
      const place = `${field} ${recipientKey}`;
      counts.current.set(place, (counts.current.get(place) ?? 0) + by);
    }
  };
  return {
    count,
    kept: ({ recipientKey, changedAt }: Draft) => {
      if (changedAt > (lastKept.current.get(recipientKey) ?? ''))
        lastKept.current.set(recipientKey, changedAt);
    },
    /** What another window wrote, without the fields in which something is on its way from here. */
    newsIn: (draft: Draft): DraftPatch | null => {
      if (draft.changedAt <= (lastKept.current.get(draft.recipientKey) ?? '')) return null;
      const free = FIELDS.filter((field) => !counts.current.get(`${field} ${draft.recipientKey}`));
      return Object.fromEntries(free.map((field) => [field, draft[field]]));
    },
    isAny: () => [...counts.current.values()].some((one) => one > 0),
  };
}

/**
 * The drafts of one case. A change is in memory before it is sent, and is sent before anything else happens;
 * answers are never written back into the fields, so that none can undo a later keystroke.
 * What another window writes appears as it is stored there, but in a field in which something is typed here.
 * @param onLost called when the store did not take a change, with its reason
 */
export function useDrafts(
  services: Services,
  data: CaseData,
  onLost: (why: string) => void,
): { drafts: Draft[]; change: (recipientKey: string, patch: DraftPatch) => void } {
  const [drafts, setDrafts] = useState(data.drafts);
  const awaited = useAwaited();
  const sent = useRef(0);
  const { key: caseKey, writingPaperId: paperId } = data.ua;
  const keep = useKeeping(services, caseKey, paperId);

  const lay = (recipientKey: string, patch: Partial<Draft>) =>
    setDrafts((before) => {
      const old = draftOf(before, recipientKey) ?? emptyDraft(caseKey, recipientKey, paperId);
      // One's own words come back as news at each keystroke: nothing is drawn again for them.
      const fields = Object.keys(patch) as (keyof Draft)[];
      if (fields.every((field) => isSame(old[field], patch[field]))) return before;
      return [...before.filter((draft) => draft.recipientKey !== recipientKey), { ...old, ...patch }];
    });

  const change = (recipientKey: string, patch: DraftPatch) => {
    sent.current += 1;
    awaited.count(recipientKey, patch, 1);
    keep(recipientKey, patch)
      .then(
        (reply) => (reply.ok ? awaited.kept(reply.value) : onLost(reply.why)),
        () => onLost('failed'),
      )
      .finally(() => awaited.count(recipientKey, patch, -1));
    lay(recipientKey, patch);
  };

  useWhen(caseKey, () =>
    services.watchDrafts((draft) => {
      const news = draft.caseKey === caseKey ? awaited.newsIn(draft) : null;
      if (news) lay(draft.recipientKey, news);
    }),
  );
  useReturn(async () => {
    const before = sent.current;
    if (awaited.isAny()) return;
    const stored = await services.oneCase(caseKey);
    if (stored && sent.current === before) setDrafts(stored.drafts);
  });
  return { drafts, change };
}
