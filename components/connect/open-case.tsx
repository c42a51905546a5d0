import { useMemo, useState } from 'preact/hooks';
import { gapsIn } from '../../lib/appeal/gaps.ts';
import { likeness } from '../../lib/appeal/likeness.ts';
import type { Appeal, Profile } from '../../lib/appeal/schema.ts';
import type { Begun } from '../../lib/browser/begun.ts';
import { t } from '../../lib/browser/words.ts';
import type { CaseRecipient, UaCase } from '../../lib/case/schema.ts';
import type { OpenRoute } from '../../lib/delivery/routes.ts';
import { withoutBounced } from '../../lib/journal/plan.ts';
import { Before } from '../before.tsx';
import { CaseView } from '../case-view.tsx';
import type { LetterNotesProps } from '../letter-notes.tsx';
import type { CopyWhat } from '../letter-view.tsx';
import { fullName, recipientState } from '../recipient.ts';
import { useEscape } from './escape.ts';
import { draftOf, everything, firstRecipient, hasWords } from './letters.ts';
import { ReportScreen } from './report-screen.tsx';
import { notAllowed, notCopied, type ScreenProps } from './screen.ts';
import type { AwaitedLetter, CaseData, FormServices } from './services.ts';
import { useDrafts } from './use-drafts.ts';
import { type Report, useInsert } from './use-insert.ts';
import { useRoutes } from './use-routes.ts';
import { useWhen } from './use-when.ts';

interface OpenCaseProps extends ScreenProps {
  data: CaseData;
  reload: () => Promise<void>;
  profile: Profile;
  onProfile: (patch: Partial<Profile>) => void;
  /** Key of the recipient to begin with. */
  to?: string | undefined;
  /** What begins without a press: putting in, the form of the page, the report; `onBegin` is called as it does. */
  begin?: Begun | undefined;
  onBegin?: () => void;
}

type FormScreenType = typeof import('./form-screen.tsx')['FormScreen'];

/** Seldom needed, and much: it comes when it is asked for. */
const loadForm = async (): Promise<FormScreenType> => (await import('./form-screen.tsx')).FormScreen;

const textOf = (appeal: Appeal, what: CopyWhat): string =>
  what.what === 'address'
    ? what.text
    : { letter: appeal.body, subject: appeal.subject, everything: everything(appeal) }[what.what];

/** The letter as the background puts it in. */
const orderOf = ({ to, cc, subject, body }: Appeal, recipient: CaseRecipient): AwaitedLetter => ({
  recipient: fullName(recipient),
  letter: { to, cc, subject, body },
});

const saidOfCopying = (what: CopyWhat, label: string): string =>
  what.what === 'address'
    ? t('copied_address', what.text)
    : what.what === 'letter'
      ? t('copied_letter', label)
      : t(what.what === 'subject' ? 'copied_subject' : 'copied_everything');

const textOfLetter = ({ paragraphs, own }: Appeal): string => [...paragraphs, own].join('\n\n');

/** What there is to say of a letter, beside the one that the paper gives. */
const notesOn = (appeal: Appeal, official: Appeal, ua: UaCase): LetterNotesProps => ({
  gaps: gapsIn(appeal, official.paragraphs, ua),
  likeness: ua.letter ? likeness(textOfLetter(appeal), textOfLetter(official)) : null,
});

/** A case that one writes for: the letter of the chosen recipient, and the report once it was put in. */
export function OpenCase(props: OpenCaseProps) {
  const { services, data, profile, said, say, ways, onChange, reload, to } = props;
  const { ua, entries } = data;
  const [chosen, setChosen] = useState(() => to ?? firstRecipient(data)?.key ?? null);
  const [report, setReport] = useState<(Report & { noted: string | null }) | null>(
    props.begin?.report ?? null,
  );
  const [form, setForm] = useState<{ Screen: FormScreenType; form: FormServices } | null>(null);
  const { drafts, change } = useDrafts(services, data, () =>
    say({ mark: 'refused', warned: true, text: t('not_kept') }),
  );

  const listed = ua.recipients.find(({ key }) => key === chosen) ?? null;
  const recipient = useMemo(() => listed && withoutBounced(listed, entries), [listed, entries]);
  const appeal =
    recipient && (ua.letter || ua.asks.length > 0)
      ? services.draft(ua, recipient, draftOf(drafts, recipient.key), profile)
      : null;

  const note = (channel: 'webmail' | 'form', of: CaseRecipient) =>
    services.send('journal.note', {
      entry: {
        caseKey: ua.key,
        recipientKey: of.key,
        recipient: fullName(of),
        channel,
        state: 'opened',
      },
    });
  const noteOpened = async (put: Report) => {
    if (!recipient) return;
    setReport({ ...put, noted: null });
    say(null);
    const reply = await note(put.target.fields.includes('to') ? 'webmail' : 'form', recipient);
    if (reply.ok) setReport({ ...put, noted: reply.value.id });
    onChange();
    await reload();
  };
  const insertion = useInsert(services, appeal?.body ?? '', noteOpened);
  useEscape(insertion.asking !== null, insertion.leave);

  const ladder = useRoutes(services, recipient, appeal, insertion.target);
  const follow = async ({ way, link, withBody }: OpenRoute) => {
    if (!link || !recipient) return;
    if (way === 'compose' && withBody) await note('webmail', recipient);
    const letter = { caseKey: ua.key, recipientKey: recipient.key };
    const isPut = way === 'compose' && !withBody && ladder.onePress?.allowed;
    await services.follow(link, letter, isPut && appeal ? orderOf(appeal, recipient) : undefined);
  };

  const openForm = async () => {
    if (!services.form) return;
    const [Screen, own] = await Promise.all([loadForm(), services.form()]);
    say(null);
    setForm({ Screen, form: own });
  };
  const { begin } = props;
  const begins = appeal !== null && begin !== undefined;
  useWhen(begins, () => {
    if (!begins) return undefined;
    props.onBegin?.();
    if (begin.put) insertion.insert(appeal);
    else if (begin.form) openForm();
    return undefined;
  });
  const allow = async (site: string) => {
    const letter = { caseKey: ua.key, recipientKey: recipient?.key ?? null };
    if (await services.sites.allow(site, letter)) await insertion.look();
    else say(notAllowed());
  };
  const copy = async (what: CopyWhat) => {
    if (!appeal) return;
    const done = await services.copy(textOf(appeal, what));
    say(done ? { mark: 'written', text: saidOfCopying(what, ua.label) } : notCopied());
  };

  const backToLetter = (recipientKey: string) => {
    setChosen(recipientKey);
    setReport(null);
    say(null);
    insertion.look();
  };
  if (report && recipient)
    return (
      <ReportScreen
        {...props}
        report={report}
        recipient={recipient}
        onBack={() => backToLetter(recipient.key)}
        onNext={backToLetter}
      />
    );

  if (form && recipient && appeal)
    return (
      <form.Screen
        {...props}
        form={form.form}
        recipient={recipient}
        appeal={appeal}
        onBack={() => {
          setForm(null);
          say(null);
          insertion.look();
        }}
      />
    );

  const people = ua.recipients.map((one) => ({
    recipient: one,
    state: recipientState(one, entries, hasWords(draftOf(drafts, one.key))),
  }));
  return (
    <CaseView
      ua={ua}
      today={services.today}
      people={people}
      before={listed && <Before ua={ua} recipient={listed} entries={entries} />}
      letter={
        recipient && appeal
          ? {
              recipient,
              appeal,
              draft: draftOf(drafts, recipient.key),
              profile,
              risks: ua.recipients.flatMap(({ risks }) => risks),
              notes: notesOn(appeal, services.draft(ua, recipient, null, profile), ua),
              onDraft: (patch) => change(recipient.key, patch),
              onProfile: props.onProfile,
              onCopy: copy,
            }
          : null
      }
      target={insertion.target}
      asking={insertion.asking}
      inserting={insertion.inserting}
      said={said}
      ways={ways}
      onRecipient={setChosen}
      onCopy={copy}
      onInsert={() => appeal && insertion.insert(appeal)}
      onInsertAnyway={() => appeal && insertion.put(appeal)}
      onWindow={(window) => appeal && insertion.put(appeal, window)}
      onLeave={insertion.leave}
      onLookAgain={insertion.look}
      onAllow={allow}
      ladder={{ ...ladder, onWebmail: ladder.choose, onRoute: follow, onAllow: allow }}
      onForm={services.form && openForm}
    />
  );
}
