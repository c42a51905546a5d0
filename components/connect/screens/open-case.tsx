import { useMemo, useRef, useState } from 'preact/hooks';
import { hasWords, type Profile } from '../../../lib/appeal/schema.ts';
import type { Begun } from '../../../lib/browser/begun.ts';
import { t } from '../../../lib/browser/words.ts';
import { cautionFor } from '../../../lib/case/caution.ts';
import { notesFor } from '../../../lib/case/channel-notes.ts';
import { withoutBounced } from '../../../lib/journal/plan.ts';
import { Before } from '../../case/before.tsx';
import { CaseView } from '../../case/case-view.tsx';
import { Changes } from '../../case/changes.tsx';
import type { CopyWhat } from '../../letter/letter-head.tsx';
import { recipientState } from '../../letter/recipient.ts';
import { useEscape } from '../hooks/escape.ts';
import { useDrafts } from '../hooks/use-drafts.ts';
import { useFormPress } from '../hooks/use-form-press.ts';
import { type Report, useInsert } from '../hooks/use-insert.ts';
import { changedApart, changesSince, keptDrafts, saidOfChanges, useChanges } from '../hooks/use-newer.ts';
import { useRoutes } from '../hooks/use-routes.ts';
import { useWhen } from '../hooks/use-when.ts';
import { copiedHtml, copiedText, letterOf, manyOf, saidOfCopying, writtenTo } from '../letter-props.ts';
import { draftOf, firstRecipient } from '../letters.ts';
import { forgetWords, reword, takeOver } from '../rewording.ts';
import { notAllowed, notCopied, type ScreenProps } from '../screen.ts';
import type { CaseData, Drafter, FormServices } from '../services.ts';
import { followWay, noteOpened, openToFill } from '../ways-out.ts';
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

  const meant = ua.recipients.find(({ key }) => key === chosen);
  // A newer paper may name somebody else in the office: that is where one begins then.
  const listed = meant ?? firstRecipient(data);
  const recipient = useMemo(() => listed && withoutBounced(listed, entries), [listed, entries]);
  const draft = recipient && draftOf(drafts, recipient.key);
  const written = writtenTo(recipient, draft, { data, profile, drafter: props.draft });
  const appeal = written?.appeal ?? null;
  const atRisk = written?.atRisk ?? false;
  useChanges(ua, (changes) => say(saidOfChanges(<Changes of={changes} />)));

  const noteInserted = async (put: Report) => {
    if (!recipient) return;
    setReport({ ...put, noted: null });
    say(null);
    const channel = put.target.fields.includes('to') ? 'webmail' : 'form';
    const reply = await noteOpened(services, ua.key, recipient, channel);
    if (reply.ok) setReport({ ...put, noted: reply.value.id });
    onChange();
    await reload();
  };
  const insertion = useInsert(services, appeal?.body ?? '', noteInserted);
  useEscape(insertion.asking !== null, insertion.leave);

  const ladder = useRoutes(services, recipient, appeal, insertion.target);
  const leaving = { services, caseKey: ua.key, recipient, appeal };
  const press = { routes: ladder.routes, appeal, profile, clear: written?.warnings.length === 0 };
  const formPress = useFormPress(services, press);
  const openForm = async (came?: Begun['came']) => {
    if (!services.form) return;
    const [Screen, own] = await Promise.all([loadForm(), services.form()]);
    say(null);
    setForm({ Screen, form: own, came });
  };
  const { begin } = props;
  const astray = useRef(false);
  astray.current ||= meant === undefined;
  // A letter that could be dangerous, or that was meant for somebody else, is not put anywhere by itself.
  const begins = appeal !== null && begin !== undefined && !astray.current && !atRisk;
  useWhen(begins, () => {
    if (!begins) return undefined;
    props.onBegin?.();
    // What there is to look at before it leaves, and what has changed, is looked at first; then it takes a press.
    if (begin.put && written?.warnings.length === 0 && data.news === null) insertion.insert(appeal);
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
  // What was put in, or is about to be, was for somebody else then.
  useWhen(meant === undefined, () => {
    if (meant === undefined) {
      setReport(null);
      setForm(null);
    }
    return undefined;
  });
  const backToLetter = (recipientKey: string) => {
    setChosen(recipientKey);
    setReport(null);
    say(null);
    insertion.look();
  };
  if (report && recipient && meant)
    return (
      <ReportScreen
        {...props}
        report={report}
        recipient={recipient}
        onBack={() => backToLetter(recipient.key)}
        onNext={backToLetter}
      />
    );

  // Another window may say that one has to be careful: then a form is no way out any more.
  if (form && recipient && appeal && meant && !atRisk)
    return (
      <form.Screen
        {...props}
        form={form.form}
        came={form.came}
        recipient={recipient}
        appeal={appeal}
        warnings={written?.warnings ?? []}
        changed={changedApart(data, draft)}
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
          ...letterOf(written, data, draft, careful),
          profile,
          onDraft: (patch) => reword({ change, say }, written.recipient.key, draft, patch),
          onProfile: props.onProfile,
          onCopy: copy,
        }
      }
      newer={{
        changes: changesSince(data, draft),
        kept: keptDrafts(data, drafts),
        onSeen: () => recipient && change(recipient.key, { paperId: ua.writingPaperId }),
        onUse: (from) => recipient && takeOver({ change, say }, drafts, recipient.key, from),
      }}
      safety={{ warnings: written?.warnings ?? [], country: ua.country, onTies: careful }}
      wayNotes={listed ? notesFor(listed, data.channelNotes ?? {}) : []}
      many={written && manyOf(written, draft, (apart) => change(written.recipient.key, { apart }))}
      atRisk={atRisk}
      onForget={drafts.some(hasWords) ? () => forgetWords({ change, say }, drafts) : null}
      target={insertion.target}
      asking={insertion.asking}
      inserting={insertion.inserting}
      said={said}
      ways={ways}
      onRecipient={setChosen}
      onCopy={copy}
      onInsert={() => appeal && insertion.insert(appeal)}
      onInsertAnyway={() => appeal && insertion.insertAnyway(appeal)}
      onWindow={(window) => appeal && insertion.insertInto(appeal, window)}
      onLeave={insertion.leave}
      onLookAgain={insertion.look}
      onAllow={allow}
      ladder={{
        ...ladder,
        formPress,
        onWebmail: ladder.choose,
        onRoute: (route) => followWay(leaving, route, ladder.onePress?.allowed === true),
        onFillForm: async (route) => {
          if (formPress?.allowed) await openToFill(leaving, route, formPress.site);
        },
        onAllow: allow,
      }}
      onForm={services.form && (() => openForm())}
    />
  );
}
