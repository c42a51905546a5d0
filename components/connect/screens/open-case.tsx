import { useMemo, useState } from 'preact/hooks';
import { type Appeal, type DraftPatch, hasWords, type Profile } from '../../../lib/appeal/schema.ts';
import type { Begun } from '../../../lib/browser/begun.ts';
import { t } from '../../../lib/browser/words.ts';
import { cautionFor } from '../../../lib/case/caution.ts';
import { notesFor } from '../../../lib/case/channel-notes.ts';
import type { CaseRecipient } from '../../../lib/case/schema.ts';
import type { OpenRoute } from '../../../lib/delivery/routes.ts';
import { withoutBounced } from '../../../lib/journal/plan.ts';
import { Before } from '../../case/before.tsx';
import { CaseView } from '../../case/case-view.tsx';
import { Changes } from '../../case/changes.tsx';
import type { CopyWhat } from '../../letter/letter-head.tsx';
import { fullName, recipientState } from '../../letter/recipient.ts';
import { useEscape } from '../hooks/escape.ts';
import { useDrafts } from '../hooks/use-drafts.ts';
import { useFormPress } from '../hooks/use-form-press.ts';
import { type Report, useInsert } from '../hooks/use-insert.ts';
import {
  changesSince,
  keptDrafts,
  saidOfChanges,
  useChanges,
  wordsOf,
  writtenIn,
} from '../hooks/use-newer.ts';
import { useRoutes } from '../hooks/use-routes.ts';
import { useWhen } from '../hooks/use-when.ts';
import { copiedHtml, copiedText, saidOfCopying, toolsOf, writtenTo } from '../letter-props.ts';
import { draftOf, firstRecipient } from '../letters.ts';
import { notAllowed, notCopied, type ScreenProps } from '../screen.ts';
import type { AwaitedLetter, CaseData, Drafter, FormServices } from '../services.ts';
import { ReportScreen } from './report-screen.tsx';

interface OpenCaseProps extends ScreenProps {
  data: CaseData;
  reload: () => Promise<void>;
  profile: Profile;
  draft: Drafter;
  onProfile: (patch: Partial<Profile>) => void;
  /** Key of the recipient to begin with. */
  to?: string | undefined;
  /** What begins without a press: putting in, the form of the page, the report; `onBegin` is called as it does. */
  begin?: Begun | undefined;
  onBegin?: () => void;
}

type FormScreenType = typeof import('./form-screen.tsx')['FormScreen'];

/** The screen of the form, what looks into it, and what came of filling it without another press. */
interface OpenForm {
  Screen: FormScreenType;
  form: FormServices;
  came: Begun['came'];
}

/** Seldom needed, and much: it comes when it is asked for. */
const loadForm = async (): Promise<FormScreenType> => (await import('./form-screen.tsx')).FormScreen;

/** The letter as the background puts it in. */
const orderOf = ({ to, cc, subject, body }: Appeal, recipient: CaseRecipient): AwaitedLetter => ({
  recipient: fullName(recipient),
  letter: { to, cc, subject, body },
});

/** A case that one writes for: the letter of the chosen recipient, and the report once it was put in. */
export function OpenCase(props: OpenCaseProps) {
  const { services, data, profile, said, say, ways, onChange, reload, to } = props;
  const { ua, entries } = data;
  const [chosen, setChosen] = useState(() => to ?? firstRecipient(data)?.key ?? null);
  const [report, setReport] = useState<(Report & { noted: string | null }) | null>(
    props.begin?.report ?? null,
  );
  const [form, setForm] = useState<OpenForm | null>(null);
  const { drafts, change } = useDrafts(services, data, (why) =>
    say({ mark: 'refused', warned: true, text: t(why === 'full' ? 'not_kept_full' : 'not_kept') }),
  );

  const listed = ua.recipients.find(({ key }) => key === chosen) ?? null;
  const recipient = useMemo(() => listed && withoutBounced(listed, entries), [listed, entries]);
  const draft = recipient && draftOf(drafts, recipient.key);
  const written = writtenTo(recipient, draft, { data, profile, drafter: props.draft });
  const appeal = written?.appeal ?? null;
  const atRisk = written?.atRisk ?? false;
  useChanges(ua, (changes) => say(saidOfChanges(<Changes of={changes} />)));

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
    const letter = {
      caseKey: ua.key,
      recipientKey: recipient.key,
      ...(way === 'contact form' && { form: true }),
    };
    const isPut = way === 'compose' && !withBody && ladder.onePress?.allowed;
    await services.follow(link, letter, isPut && appeal ? orderOf(appeal, recipient) : undefined);
  };

  const press = { routes: ladder.routes, appeal, profile, clear: written?.warnings.length === 0 };
  const formPress = useFormPress(services, press);
  const fillForm = async ({ link }: OpenRoute) => {
    if (!link || !recipient || !appeal || !formPress?.allowed) return;
    const { subject, body, language } = appeal;
    const awaited = {
      recipient: fullName(recipient),
      site: formPress.site,
      appeal: { subject, body, language },
    };
    const letter = { caseKey: ua.key, recipientKey: recipient.key, form: true };
    await services.follow(link, letter, awaited);
  };

  const openForm = async (came?: Begun['came']) => {
    if (!services.form) return;
    const [Screen, own] = await Promise.all([loadForm(), services.form()]);
    say(null);
    setForm({ Screen, form: own, came });
  };
  const { begin } = props;
  // A letter that could be dangerous is not put anywhere by itself.
  const begins = appeal !== null && begin !== undefined && !atRisk;
  useWhen(begins, () => {
    if (!begins) return undefined;
    props.onBegin?.();
    // What there is to look at before it leaves is looked at first; then it takes a press.
    if (begin.put && written?.warnings.length === 0) insertion.insert(appeal);
    else if (begin.form) openForm(begin.came);
    return undefined;
  });
  const allow = async (site: string) => {
    const letter = { caseKey: ua.key, recipientKey: recipient?.key ?? null };
    if (await services.sites.allow(site, letter)) await insertion.look();
    else say(notAllowed());
  };
  const copy = async (what: CopyWhat) => {
    if (!written) return;
    const done = await services.copy(copiedText(written, data, what), copiedHtml(written, what));
    say(done ? { mark: 'written', text: saidOfCopying(written, data, what) } : notCopied());
  };
  const careful = async (isCareful: boolean) => {
    if (ua.country === null) return;
    await services.send('caution.change', { patch: cautionFor(data.caution, ua.country, isCareful) });
    await reload();
  };
  /** Where the official words come back, the person's own rewording is not lost at once. */
  const changeWords = (key: string, patch: DraftPatch) => {
    const { text = null, parts = null } = draft ?? {};
    const isBack = (patch.text === null && text !== null) || (patch.parts === null && parts !== null);
    change(key, patch);
    if (!isBack) return;
    const undo = () => {
      change(key, { text, parts });
      say({ mark: 'written', text: t('said_taken_back') });
    };
    say({ mark: 'written', text: t('said_official'), undo });
  };
  const takeOver = (from: string) => {
    const other = draftOf(drafts, from);
    if (!recipient || !other) return;
    const theirs = writtenIn(other);
    const before = writtenIn(draft);
    const both = {
      ...before,
      subject: before.subject ?? theirs.subject,
      own: [before.own, wordsOf(other)].filter(Boolean).join('\n\n'),
    };
    change(recipient.key, hasWords(draft) ? both : theirs);
    change(from, writtenIn(null));
    const undo = () => {
      change(recipient.key, before);
      change(from, theirs);
      say(null);
    };
    say({ mark: 'written', text: t('said_taken_over'), undo });
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
        came={form.came}
        recipient={recipient}
        appeal={appeal}
        warnings={written?.warnings ?? []}
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
        written && {
          recipient: written.recipient,
          appeal: written.whole,
          draft,
          profile,
          risks: ua.recipients.flatMap(({ risks }) => risks),
          notes: written.notes,
          official: written.official,
          cut: written.cut,
          advice: {
            withSection: data.manner.amnesty !== 'leave out',
            ownWords: data.manner.words === 'own',
          },
          tools: toolsOf(written, data, careful),
          onDraft: (patch) => changeWords(written.recipient.key, patch),
          onProfile: props.onProfile,
          onCopy: copy,
        }
      }
      newer={{
        changes: changesSince(data, draft),
        kept: keptDrafts(data, drafts),
        onSeen: () => recipient && change(recipient.key, { paperId: ua.writingPaperId }),
        onUse: takeOver,
      }}
      safety={{ warnings: written?.warnings ?? [], country: ua.country, onTies: careful }}
      wayNotes={listed ? notesFor(listed, data.channelNotes ?? {}) : []}
      many={
        written && written.many.length > 0
          ? {
              addresses: written.many,
              apart: written.whole.to.length + written.whole.cc.length === 1 ? (draft?.apart ?? null) : null,
              onApart: (address) => change(written.recipient.key, { apart: address }),
            }
          : null
      }
      atRisk={atRisk}
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
      ladder={{
        ...ladder,
        formPress,
        onWebmail: ladder.choose,
        onRoute: follow,
        onFillForm: fillForm,
        onAllow: allow,
      }}
      onForm={services.form && (() => openForm())}
    />
  );
}
