import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/words.ts';
import type { CaseRecipient } from '../../../lib/case/schema.ts';
import type { FieldReport } from '../../../lib/delivery/insert/schema.ts';
import { writtenBefore } from '../../journal/journal-words.ts';
import { fullName, shortName } from '../../letter/recipient.ts';
import { ReportView } from '../../letter/report-view.tsx';
import { useEscape } from '../hooks/escape.ts';
import type { Report } from '../hooks/use-insert.ts';
import { useWhen } from '../hooks/use-when.ts';
import { nextRecipient } from '../letters.ts';
import { notCopied, type ScreenProps, wentWrong } from '../screen.ts';
import type { CaseData } from '../services.ts';

interface ReportScreenProps extends ScreenProps {
  data: CaseData;
  reload: () => Promise<void>;
  /** With the id of the journal's note that the letter is in the page. */
  report: Report & { noted: string | null };
  recipient: CaseRecipient;
  onBack: () => void;
  /** Goes to the letter for another recipient. */
  onNext: (recipientKey: string) => void;
}

/** What was put into the page; notes it as sent when the person says so. */
export function ReportScreen(props: ReportScreenProps) {
  const { services, data, report, recipient, said, say, ways, onBack, onNext, onChange, reload } = props;
  const [sent, setSent] = useState<string | null>(null);
  const name = fullName(recipient);
  const next = nextRecipient(data, recipient);
  useEscape(true, onBack);
  useWhen(true, () => {
    scrollTo(0, 0);
    document.querySelector('h1')?.focus();
    return undefined;
  });

  const failed = () => say(wentWrong());
  const changed = async () => {
    onChange();
    await reload();
  };
  const takeBackNote = async (id: string) => {
    const reply = await services.send('journal.remove', { id });
    if (!reply.ok) return failed();
    setSent(null);
    say({ mark: 'written', text: t('said_taken_back') });
    await changed();
  };
  const noteSent = async () => {
    const channel = report.target.fields.includes('to') ? 'webmail' : 'form';
    // A second letter is noticed, and not forbidden.
    const before = writtenBefore(data.entries, recipient, channel);
    const reply = await services.send('journal.note', {
      entry: {
        caseKey: data.ua.key,
        recipientKey: recipient.key,
        recipient: name,
        channel,
        state: 'written',
      },
    });
    if (!reply.ok) return failed();
    setSent(reply.value.id);
    say({
      mark: 'written',
      text: [t('said_sent', name), before].filter(Boolean).join(' '),
      undo: () => takeBackNote(reply.value.id),
    });
    await changed();
  };
  const copy = async ({ text }: FieldReport) => {
    const done = await services.copy(text);
    say(done ? { mark: 'written', text: t('copied_text') } : notCopied());
  };
  const { undoInsert } = services;
  const undoFilling = async () => {
    if (!(await undoInsert?.())) return say({ mark: 'refused', warned: true, text: t('not_undone') });
    if (report.noted) await services.send('journal.remove', { id: report.noted });
    await changed();
    say({ mark: 'written', text: t('said_undone') });
    onBack();
  };

  return (
    <ReportView
      target={report.target}
      fields={report.fields}
      signature={report.signature}
      recipient={name}
      next={next && shortName(next)}
      sent={sent !== null}
      said={said}
      ways={ways}
      onBack={onBack}
      onCopy={copy}
      onSent={noteSent}
      onNext={() => next && onNext(next.key)}
      onUndoFilling={undoInsert && undoFilling}
    />
  );
}
