import '../../plan/plan.css';
import { useState } from 'preact/hooks';
import type { JournalAnswer } from '../../../lib/browser/messages.ts';
import { t } from '../../../lib/browser/words.ts';
import { exported, journalCsv, journalJson } from '../../../lib/journal/export.ts';
import type { Kept } from '../../../lib/journal/keep.ts';
import type { JournalEntry } from '../../../lib/journal/schema.ts';
import { JournalView } from '../../journal/journal-view.tsx';
import type { SaidLine } from '../../ui/said.tsx';
import { download } from '../download.ts';
import { useWhen } from '../hooks/use-when.ts';
import { type ScreenProps, wentWrong } from '../screen.ts';

/** By it spreadsheets know that a table is in UTF-8. */
const MARK = '\ufeff';

/** The journal of all cases. */
export function JournalScreen(props: ScreenProps) {
  const { services, said, say, ways, onChange } = props;
  const [journal, setJournal] = useState<JournalAnswer | null>(null);
  const load = async () => {
    const reply = await services.send('journal.load', {});
    if (reply.ok) setJournal(reply.value);
    else say(wentWrong(reply.why));
  };
  useWhen(true, () => {
    load();
    return services.watch(load);
  });

  const changed = async () => {
    onChange();
    await load();
  };
  const keep = async (kept: Kept, line: SaidLine) => {
    const reply = await services.send('journal.keep', { kept });
    await changed();
    say(reply.ok ? line : wentWrong(reply.why));
  };
  const choose = (kept: Kept, before: Kept) => {
    const undo = () => void keep(before, { mark: 'written', text: t('said_taken_back') });
    void keep(kept, { mark: 'written', text: t('said_keep'), undo });
  };
  const putBack = async (entry: JournalEntry) => {
    const reply = await services.send('journal.putBack', { entries: [entry] });
    await changed();
    say(reply.ok ? { mark: 'written', text: t('said_taken_back') } : wentWrong(reply.why));
  };
  const remove = async (entry: JournalEntry) => {
    const reply = await services.send('journal.remove', { id: entry.id, softly: true });
    await changed();
    if (!reply.ok) return say(wentWrong(reply.why));
    say({ mark: 'written', text: t('said_entry_removed'), undo: () => putBack(entry) });
  };
  const save = (as: 'csv' | 'json') => {
    if (!journal) return;
    const lines = exported(journal.entries, journal.cases);
    const name = `journal-${services.today}.${as}`;
    if (as === 'csv') download(name, MARK + journalCsv(lines), 'text/csv;charset=utf-8');
    else download(name, journalJson(lines, new Date().toISOString()), 'application/json');
    say({ mark: 'written', text: t('said_exported', name) });
  };
  if (!journal) return <main aria-busy="true" />;
  return (
    <JournalView
      {...journal}
      today={services.today}
      said={said}
      ways={ways}
      onKept={(kept) => choose(kept, journal.kept)}
      onExport={save}
      onRemove={remove}
    />
  );
}
