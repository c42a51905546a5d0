import type { Aside, Backup, SavedRows } from './schema.ts';

/** Cases in one part: small enough for one message, and for one pause in which nothing else is written. */
const CASES = 20;

/** Items of follows in one part. */
const ITEMS = 500;

/** What is followed, and then what it has seen. */
function followParts({ follows, seen }: SavedRows, empty: SavedRows): SavedRows[] {
  if (follows.length === 0) return [];
  const parts: SavedRows[] = [{ ...empty, follows }];
  for (let at = 0; at < seen.length; at += ITEMS) parts.push({ ...empty, seen: seen.slice(at, at + ITEMS) });
  return parts;
}

/** A part of a backup: some whole cases, so that none is ever half restored; the settings come with the last, and what was set aside. */
export interface BackupPart extends SavedRows {
  settings: Backup['settings'] | null;
  aside?: Aside[] | undefined;
}

/** Parts a backup by its cases. Corrections go with their paper; what belongs to no paper of it goes last. */
export function partsOf({ settings, aside, ...rows }: Backup): BackupPart[] {
  const keyOfPaper = new Map(rows.papers.map(({ id, caseKey }) => [id, caseKey]));
  const keys = [...new Set(rows.papers.map(({ caseKey }) => caseKey))];
  const groups: Set<string>[] = [];
  for (let at = 0; at < keys.length; at += CASES) groups.push(new Set(keys.slice(at, at + CASES)));
  const known = new Set(keys);
  const pick = (isMine: (key: string | undefined) => boolean): SavedRows => ({
    papers: rows.papers.filter(({ caseKey }) => isMine(caseKey)),
    decisions: rows.decisions.filter(({ caseKey }) => isMine(caseKey)),
    corrections: rows.corrections.filter(({ paperId }) => isMine(keyOfPaper.get(paperId))),
    drafts: rows.drafts.filter(({ caseKey }) => isMine(caseKey)),
    journal: rows.journal.filter(({ caseKey }) => isMine(caseKey)),
    follows: [],
    seen: [],
  });
  const parts = groups.map((group) => pick((key) => key !== undefined && group.has(key)));
  const rest = pick((key) => key === undefined || !known.has(key));
  return [
    ...parts,
    ...followParts(
      rows,
      pick(() => false),
    ),
  ]
    .map((part): BackupPart => ({ ...part, settings: null }))
    .concat({ ...rest, settings, ...(aside && { aside }) });
}
