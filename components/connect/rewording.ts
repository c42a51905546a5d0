import { type Draft, type DraftPatch, hasWords } from '../../lib/appeal/schema.ts';
import { t } from '../../lib/browser/words.ts';
import { wordsOf, writtenIn } from './hooks/use-newer.ts';
import { draftOf } from './letters.ts';
import type { ScreenProps } from './screen.ts';

interface Rewriting extends Pick<ScreenProps, 'say'> {
  /** Changes the draft to one recipient. */
  change: (recipientKey: string, patch: DraftPatch) => void;
}

/** Changes a draft. Where the official words come back, the person's own rewording is not lost at once: it can be undone. */
export function reword(
  { change, say }: Rewriting,
  key: string,
  draft: Draft | null,
  patch: DraftPatch,
): void {
  const { text = null, parts = null } = draft ?? {};
  const isBack = (patch.text === null && text !== null) || (patch.parts === null && parts !== null);
  change(key, patch);
  if (!isBack) return;
  const undo = () => {
    change(key, { text, parts });
    say({ mark: 'written', text: t('said_taken_back') });
  };
  say({ mark: 'written', text: t('said_official'), undo });
}

/** Takes the words over that were written to `from`, behind those that stand in the letter to `key`; it can be undone. */
export function takeOver({ change, say }: Rewriting, drafts: Draft[], key: string, from: string): void {
  const [draft, other] = [draftOf(drafts, key), draftOf(drafts, from)];
  if (!other) return;
  const theirs = writtenIn(other);
  const before = writtenIn(draft);
  const both = {
    ...before,
    subject: before.subject ?? theirs.subject,
    own: [before.own, wordsOf(other)].filter(Boolean).join('\n\n'),
  };
  change(key, hasWords(draft) ? both : theirs);
  change(from, writtenIn(null));
  const undo = () => {
    change(key, before);
    change(from, theirs);
    say(null);
  };
  say({ mark: 'written', text: t('said_taken_over'), undo });
}

/** Deletes what the person wrote to anybody of a case, as far as it is theirs; it can be undone at once. */
export function forgetWords({ change, say }: Rewriting, drafts: Draft[]): void {
  const written = drafts.filter(hasWords);
  for (const { recipientKey } of written) change(recipientKey, writtenIn(null));
  const undo = () => {
    for (const draft of written) change(draft.recipientKey, writtenIn(draft));
    say({ mark: 'written', text: t('said_taken_back') });
  };
  say({ mark: 'written', text: t('caution_kept_gone'), undo });
}
