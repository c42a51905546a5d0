import { useState } from 'preact/hooks';
import type { Profile } from '../../../lib/appeal/schema.ts';
import type { Begun } from '../../../lib/browser/begun.ts';
import { t } from '../../../lib/browser/words.ts';
import { isAtRisk } from '../../../lib/case/caution.ts';
import { ClosedView } from '../../case/closed-view.tsx';
import { PastView } from '../../case/past-view.tsx';
import { UnsureView } from '../../case/unsure-view.tsx';
import { NewsDetails, newsLead, newsMark } from '../../list/news.tsx';
import { useCase } from '../hooks/use-case.ts';
import { useKeptFocus } from '../hooks/use-focus.ts';
import { useNotes } from '../hooks/use-notes.ts';
import { useProfile } from '../hooks/use-profile.ts';
import { useWhen } from '../hooks/use-when.ts';
import { notCopied, type ScreenProps, wentWrong } from '../screen.ts';
import type { CaseData, Drafter } from '../services.ts';
import { OpenCase } from './open-case.tsx';

interface CaseScreenProps extends ScreenProps {
  caseKey: string;
  /** Key of the recipient to begin with. */
  to?: string | undefined;
  /** What begins without a press: putting in, the form of the page, the report; `onBegin` is called as it does. */
  begin?: Begun | undefined;
  onBegin?: () => void;
  /** Called when there is no such case any more. */
  onGone: () => void;
}

/** What drafts letters; `null` until it is there. */
function useDrafter({ drafter }: ScreenProps['services']): Drafter | null {
  const [draft, setDraft] = useState<{ with: Drafter } | null>(null);
  useWhen(true, () => void drafter().then((found) => setDraft({ with: found })));
  return draft?.with ?? null;
}

/** A case: the letter, or why there is none to be written now. */
export function CaseScreen(props: CaseScreenProps) {
  const [data, reload] = useCase(props);
  const [profile, setProfile] = useProfile(props.services);
  const draft = useDrafter(props.services);
  const news = data?.news ?? null;
  const { services, say } = props;
  useWhen(news?.at ?? '', () => {
    const onSeen = () => {
      services.send('news.forget', { caseKey: props.caseKey });
      say(null);
    };
    if (news)
      say({
        mark: newsMark(news),
        text: newsLead(news),
        details: <NewsDetails news={news} onSeen={onSeen} />,
      });
    return undefined;
  });
  if (!data || !profile || !draft || data.ua.key !== props.caseKey) return <main aria-busy="true" />;
  return (
    <Standing {...props} data={data} reload={reload} profile={profile} draft={draft} onProfile={setProfile} />
  );
}

interface StandingProps extends CaseScreenProps {
  data: CaseData;
  reload: () => Promise<void>;
  profile: Profile;
  draft: Drafter;
  onProfile: (patch: Partial<Profile>) => void;
}

/** The person's answer to a closing sentence; `null` for none. */
type Answer = 'open' | 'closed' | null;

function Standing(props: StandingProps) {
  const { services, data, said, say, ways, reload, onChange } = props;
  const { ua } = data;
  const [override, setOverride] = useState(false);
  const shared = { ua, today: services.today, said, ways };
  useKeptFocus(`${ua.status} ${override}`);
  const { noteEndedWell } = useNotes(props, ua.key, reload);

  const decide = async (paperId: string, answer: Answer, before: Answer = null) => {
    const reply = await services.send('decision.make', { caseKey: ua.key, paperId, answer });
    if (!reply.ok) return say(wentWrong(reply.why));
    await reload();
    onChange();
    if (answer === before) return say({ mark: 'written', text: t('said_taken_back') });
    say({
      mark: answer === 'closed' ? 'closed' : 'written',
      text: t(answer === 'closed' ? 'said_closed_by_person' : 'said_open'),
      // An answer of before comes back with it.
      undo: () => decide(paperId, before, before),
    });
  };
  const copySentence = async () => {
    const done = await services.copy(ua.closure?.quote ?? '');
    say(done ? { mark: 'written', text: t('copied_sentence') } : notCopied());
  };

  if (ua.status === 'closed')
    return (
      <ClosedView
        {...shared}
        entries={data.entries}
        goodNews={data.goodNews}
        onEndedWell={isAtRisk(data.caution, ua.country) ? null : (well) => noteEndedWell(well, data.entries)}
        onOpenAgain={() =>
          ua.closure && decide(ua.closure.paperId, 'open', ua.closure.by === 'person' ? 'closed' : null)
        }
        onCopySentence={copySentence}
      />
    );
  if (ua.status === 'unsure')
    return (
      <UnsureView {...shared} onAnswer={(answer) => ua.question && decide(ua.question.paperId, answer)} />
    );
  if (ua.status === 'past' && !override)
    return <PastView {...shared} onWriteAllTheSame={() => setOverride(true)} />;
  return <OpenCase {...props} />;
}
