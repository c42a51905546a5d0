import { useRef } from 'preact/hooks';
import { type Draft, hasWords } from '../../../lib/appeal/schema.ts';
import { t } from '../../../lib/browser/words.ts';
import { type Difference, differences } from '../../../lib/case/difference.ts';
import { joinChanges } from '../../../lib/case/rereading.ts';
import type { UaCase } from '../../../lib/case/schema.ts';
import type { NewerPaperProps } from '../../case/newer-paper.tsx';
import type { Changed } from '../../letter/safety-line.tsx';
import { newsLead } from '../../list/news.tsx';
import type { SaidLine } from '../../ui/said.tsx';
import type { CaseData } from '../services.ts';
import { useWhen } from './use-when.ts';

/** What the papers that came after the one that a draft was begun on have changed; `null` when none has come. */
export function changesSince({ ua, notes }: CaseData, draft: Draft | null): Difference[] | null {
  const begunOn = draft?.paperId ?? null;
  if (!hasWords(draft) || begunOn === null || begunOn === ua.writingPaperId) return null;
  const at = ua.papers.findIndex(({ id }) => id === begunOn);
  return ua.papers.slice(at + 1).flatMap(({ id }) => notes[id]?.changes ?? []);
}

/**
 * What is to be told on a way out where the letter is not in view: what has changed since its draft was begun, and what the
 * person has not said that they have seen; `null` where nothing has.
 * @param since what has changed since this way was opened
 */
export function changedApart(data: CaseData, draft: Draft | null, since: Difference[] = []): Changed | null {
  const begun = changesSince(data, draft);
  const { news } = data;
  if (begun === null && news === null && since.length === 0) return null;
  const changes = joinChanges(joinChanges(news?.changes ?? [], begun ?? []), since);
  if (begun !== null) return { lead: t('newer_title'), changes };
  return { lead: news ? newsLead(news) : t('case_changed'), changes };
}

/** The words of a draft's letter. */
export const wordsOf = ({ own, text, parts }: Draft): string =>
  [own, text, ...(parts ?? []).map((part) => part.text)].filter(Boolean).join('\n\n');

/** All that a person has written or arranged in a draft. */
export const writtenIn = (draft: Draft | null): Pick<Draft, 'subject' | 'own' | 'text' | 'parts'> => ({
  subject: draft?.subject ?? null,
  own: draft?.own ?? null,
  text: draft?.text ?? null,
  parts: draft?.parts ?? null,
});

const nameOf = ({ papers }: CaseData, { recipientKey }: Draft): string => {
  const all = papers.flatMap(({ ua }) => ua.recipients);
  const slug = (text: string | null) =>
    text
      ?.normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}@.]+/gu, '-');
  const found = all.find(({ name, title }) => [slug(name), slug(title)].includes(recipientKey));
  return found ? [found.name, found.title].filter(Boolean).join(', ') : recipientKey;
};

/** Drafts to people whom the case does not name any more, as far as there are words in them. */
export const keptDrafts = (data: CaseData, drafts: Draft[]): NewerPaperProps['kept'] =>
  drafts
    .filter(({ recipientKey }) => data.ua.recipients.every(({ key }) => key !== recipientKey))
    .map((draft) => ({
      recipientKey: draft.recipientKey,
      recipient: nameOf(data, draft),
      text: [draft.subject, wordsOf(draft)].filter(Boolean).join('\n\n'),
    }))
    .filter(({ text }) => text !== '');

/**
 * What has changed in a case since it was opened here, told once: a paper may come in from another window while its letter is
 * being written.
 */
export function useChanges(ua: UaCase, tell: (changes: Difference[]) => void): void {
  const seen = useRef(ua);
  useWhen(ua.papers.map(({ id }) => id).join(), () => {
    const changes = seen.current === ua ? [] : differences(seen.current, ua);
    seen.current = ua;
    if (changes.length > 0) tell(changes);
    return undefined;
  });
}

/** The line that says so. */
export const saidOfChanges = (details: SaidLine['details']): SaidLine => ({
  mark: 'doubt',
  warned: true,
  text: t('case_changed'),
  details,
});
