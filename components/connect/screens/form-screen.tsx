import '../../form/form.css';
import { useState } from 'preact/hooks';
import type { Warning } from '../../../lib/appeal/safety.ts';
import type { Appeal, Profile } from '../../../lib/appeal/schema.ts';
import { counted, type MessageKey, t } from '../../../lib/browser/words.ts';
import { notesFor } from '../../../lib/case/channel-notes.ts';
import type { CaseRecipient } from '../../../lib/case/schema.ts';
import type { ByItself, NotFilled } from '../../../lib/delivery/plan/by-itself.ts';
import { FormReportView } from '../../form/form-report-view.tsx';
import { FormView, NoForm } from '../../form/form-view.tsx';
import { writtenBefore } from '../../journal/journal-words.ts';
import { fullName } from '../../letter/recipient.ts';
import type { Changed } from '../../letter/safety-line.tsx';
import { useEscape } from '../hooks/escape.ts';
import { shorterFor, useForm } from '../hooks/use-form.ts';
import { useWhen } from '../hooks/use-when.ts';
import { notAllowed, notCopied, type ScreenProps, wentWrong } from '../screen.ts';
import type { CaseData, FormServices } from '../services.ts';

interface FormScreenProps extends ScreenProps {
  data: CaseData;
  reload: () => Promise<void>;
  profile: Profile;
  recipient: CaseRecipient;
  appeal: Appeal;
  /** What to look at before the letter leaves. */
  warnings: Warning[];
  changed: Changed | null;
  form: FormServices;
  /** What came of filling it without another press. */
  came?: ByItself | undefined;
  onBack: () => void;
}

/** Why nothing was filled in without another press; what the page has instead is said where it is looked at. */
const unfilled: Partial<Record<NotFilled, MessageKey>> = {
  elsewhere: 'form_led_on',
  late: 'form_late',
};

/** Notes in the journal that a form was filled, and whether it went through. */
function useNotes({ services, data, recipient, came, say, onChange, reload }: FormScreenProps) {
  const [opened, setOpened] = useState<string | null>(came?.ok ? came.noted : null);
  const changed = async () => {
    onChange();
    await reload();
  };
  const note = async (state: 'opened' | 'written'): Promise<string | null> => {
    const reply = await services.send('journal.note', {
      entry: {
        caseKey: data.ua.key,
        recipientKey: recipient.key,
        recipient: fullName(recipient),
        channel: 'form',
        state,
      },
    });
    await changed();
    if (!reply.ok) say(wentWrong(reply.why));
    return reply.ok ? reply.value.id : null;
  };
  const remove = async (id: string): Promise<boolean> => {
    const reply = await services.send('journal.remove', { id });
    await changed();
    if (!reply.ok) say(wentWrong(reply.why));
    return reply.ok;
  };
  return {
    noteOpened: async () => setOpened(await note('opened')),
    noteWritten: () => note('written'),
    forgetOpened: async () => {
      if (opened !== null && (await remove(opened))) setOpened(null);
    },
    remove,
  };
}

/** The contact form in the page: what would go where, then what went in, then whether it went through. */
export function FormScreen(props: FormScreenProps) {
  const { services, data, profile, recipient, appeal, form, came, said, say, ways, onBack } = props;
  const filler = useForm({ services, form, ua: data.ua, appeal, profile, came });
  const notes = useNotes(props);
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
  const { state } = filler;
  useEscape(true, onBack);
  useWhen(true, () => {
    if (came && !came.ok) say({ mark: 'todo', text: t(unfilled[came.why] ?? 'form_left_alone') });
    return undefined;
  });
  useWhen(state.at, () => {
    scrollTo(0, 0);
    document.querySelector('h1')?.focus();
    return undefined;
  });

  const undo = async () => {
    const undone = await filler.undo();
    if (undone === 0) return say({ mark: 'refused', warned: true, text: t('form_not_undone') });
    await notes.forgetOpened();
    say({ mark: 'written', text: counted('form_undone', undone) });
  };
  const fill = async () => {
    say(null);
    if (await filler.fill()) await notes.noteOpened();
  };
  const takeBackNote = async (id: string) => {
    if (!(await notes.remove(id))) return;
    setAnswer(null);
    say({ mark: 'written', text: t('said_taken_back') });
  };
  const tellAnswer = async (given: 'yes' | 'no') => {
    if (given === 'no') {
      setAnswer('no');
      return say({ mark: 'todo', text: t('form_said_no') });
    }
    // A second letter is noticed, and not forbidden.
    const before = writtenBefore(data.entries, recipient, 'form');
    const id = await notes.noteWritten();
    if (id === null) return;
    setAnswer('yes');
    const text = [t('said_sent', fullName(recipient)), before].filter(Boolean).join(' ');
    say({ mark: 'written', text, undo: () => takeBackNote(id) });
  };
  const copy = async (text: string) => {
    const done = await services.copy(text);
    say(done ? { mark: 'written', text: t('copied_text') } : notCopied());
  };

  const { formUrl } = recipient;
  const openForm = (link: string) =>
    services.follow(link, { caseKey: data.ua.key, recipientKey: recipient.key, form: true });

  const allow = async (site: string) => {
    const letter = { caseKey: data.ua.key, recipientKey: recipient.key, form: true };
    if (await services.sites.allow(site, letter)) await filler.look();
    else say(notAllowed());
  };

  const frame = { said, ways, onBack };
  if (state.at === 'looking' || state.at === 'refused')
    return (
      <NoForm
        {...frame}
        refusal={state.at === 'refused' ? state.refusal : null}
        onOpenForm={formUrl !== null && /^https?:/i.test(formUrl) ? () => openForm(formUrl) : null}
        onLookAgain={filler.look}
        onAllow={allow}
      />
    );
  if (state.at === 'report')
    return (
      <FormReportView
        {...frame}
        results={state.results}
        captcha={state.list.form.captcha}
        answer={answer}
        onCopy={copy}
        onUndo={undo}
        onAnswer={tellAnswer}
      />
    );
  return (
    <FormView
      {...frame}
      form={state.form}
      entries={state.entries}
      residents={state.residents}
      recipient={recipient}
      warnings={props.warnings}
      changed={props.changed}
      country={data.ua.country}
      wayNotes={notesFor(recipient, data.channelNotes ?? {}).filter(([one]) => one === 'form')}
      shorter={shorterFor({ ua: data.ua, appeal }, state.entries)}
      remember={filler.remember}
      filling={filler.filling}
      taught={filler.taught}
      onEntry={filler.change}
      onTeach={filler.teach}
      onRemember={filler.setRemember}
      onFill={fill}
      onUndo={undo}
    />
  );
}
