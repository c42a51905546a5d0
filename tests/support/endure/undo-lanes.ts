import type { JournalEntry } from '../../../lib/journal/schema.ts';
import type { Lane } from './lanes.ts';
import { message } from './model.ts';

/** One time for all: no entry is too old to be kept, or to be put back. */
const NOW = new Date().toISOString();

const entryOf = (id: string, caseKey: string): JournalEntry => ({
  id,
  at: NOW,
  caseKey,
  recipientKey: id,
  recipient: id,
  channel: 'copy',
  state: 'written',
});

/** An entry of the journal that is taken out for good, and put back as it was. */
export function putBackLane(caseKey: string, page: number): Lane {
  const entry = entryOf(`put-back-${page}`, caseKey);
  const cell = `note ${entry.recipient}`;
  return {
    page,
    name: cell,
    binds: true,
    next: (_chance, model) =>
      model.sure(cell) === 'there'
        ? { message: message('journal.remove', { id: entry.id }), effects: [[cell, null]] }
        : { message: message('journal.putBack', { entries: [entry] }), effects: [[cell, 'there']] },
  };
}

/** One that is taken out softly, so that it can be put back for a day, and put back by that; by itself where many others went since. */
export function undoLane(caseKey: string, page: number): Lane {
  const entry = entryOf(`undone-${page}`, caseKey);
  const cell = `note ${entry.recipient}`;
  return {
    page,
    name: cell,
    binds: true,
    next: (_chance, model) =>
      model.sure(cell) === 'there'
        ? { message: message('journal.remove', { id: entry.id, softly: true }), effects: [[cell, null]] }
        : {
            // What it was kept by is known to the background alone: the page looks for it.
            message: message('removed.putBack', { id: entry.id }),
            orElse: message('journal.putBack', { entries: [entry] }),
            effects: [[cell, 'there']],
          },
  };
}
