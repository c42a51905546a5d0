import { useState } from 'preact/hooks';
import type { Draft, Profile } from '../../../lib/appeal/schema.ts';
import { type MessageKey, t } from '../../../lib/browser/words.ts';
import { isAtRisk } from '../../../lib/case/caution.ts';
import { notesFor } from '../../../lib/case/channel-notes.ts';
import { differences } from '../../../lib/case/difference.ts';
import type { CaseRecipient } from '../../../lib/case/schema.ts';
import { dateOfLetter, nameOfVia, placeAndDate, postalWays } from '../../../lib/delivery/letter-page.ts';
import { type PaperSize, PrintView } from '../../pages/print-view.tsx';
import { changedApart } from '../hooks/use-newer.ts';
import { usePaper } from '../hooks/use-paper.ts';
import { useNewDay, useReturn, useWhen } from '../hooks/use-when.ts';
import { writtenTo } from '../letter-props.ts';
import { draftOf, emptyDraft } from '../letters.ts';
import { here, routeOf, WRITE_PAST } from '../route.ts';
import type { CaseData, Drafter, Services } from '../services.ts';

interface Loaded {
  data: CaseData;
  profile: Profile;
  drafter: Drafter;
  recipient: CaseRecipient;
}

/** Why there is nothing to print. */
type Stopped = Extract<
  MessageKey,
  'print_nothing' | 'print_closed' | 'plan_unsure' | 'careful_line' | 'past_text'
>;

/** Everything for the letter that the address names; `null` when there is none. */
async function load(services: PrintServices, hash: string): Promise<Loaded | null> {
  const route = routeOf(hash.replace(WRITE_PAST, ''));
  if (route.screen !== 'case') return null;
  const [data, profile, drafter] = await Promise.all([
    services.oneCase(route.key),
    services.profile(),
    services.drafter(),
  ]);
  const recipient = data?.ua.recipients.find(({ key }) => key === route.to);
  return data && recipient ? { data, profile, drafter, recipient } : null;
}

type PrintServices = Pick<Services, 'today' | 'oneCase' | 'watch' | 'profile' | 'drafter'>;

/**
 * Whether the letter may be printed now; it stops as the writing stops, and where one has to be careful there is only copying.
 * @param writesPast whether the person writes though the deadline is over
 */
function stoppedBy(loaded: Loaded | null, writesPast: boolean): Stopped | null {
  if (loaded === null) return 'print_nothing';
  const { ua, caution } = loaded.data;
  if (ua.status === 'closed') return 'print_closed';
  if (ua.status === 'unsure') return 'plan_unsure';
  if (isAtRisk(caution, ua.country)) return 'careful_line';
  return ua.status === 'past' && !writesPast ? 'past_text' : null;
}

const Plain = ({ words }: { words: string }) => (
  <main class="plain-page">
    <h1 class="title">{words}</h1>
  </main>
);

/** The page from which one letter is printed, on a sheet or a postcard. What is typed here is not kept. */
export function PrintPage({ services, onPrint }: { services: PrintServices; onPrint: () => void }) {
  const [loaded, setLoaded] = useState<Loaded | null | undefined>();
  const reload = () => void load(services, here()).then(setLoaded, () => setLoaded(null));
  // An outcome that comes in while this page is open must stop the printing too.
  useWhen(true, () => {
    reload();
    return services.watch(reload);
  });
  useReturn(reload);
  useNewDay(services, reload);
  if (loaded === undefined) return <main aria-busy="true" />;
  const stopped = stoppedBy(loaded, here().includes(WRITE_PAST));
  if (loaded === null || stopped) return <Plain words={t(stopped ?? 'print_nothing')} />;
  return <Letter {...loaded} today={services.today} onPrint={onPrint} />;
}

interface LetterProps extends Loaded {
  today: string;
  onPrint: () => void;
}

function Letter({ data, profile, drafter, recipient, today, onPrint }: LetterProps) {
  const { ua, drafts } = data;
  const draft = draftOf(drafts, recipient.key);
  const [opened] = useState(ua);
  const [paper, setPaper] = useState<PaperSize>(draft?.variant === 'postcard' ? 'postcard' : 'a4');
  usePaper(paper);
  const [via, setVia] = useState<string | null>(null);
  const [sender, setSender] = useState('');
  const asPrinted: Draft = {
    ...(draft ?? emptyDraft(ua.key, recipient.key, ua.writingPaperId)),
    variant: paper === 'postcard' ? 'postcard' : draft?.variant,
  };
  const written = writtenTo(recipient, asPrinted, { data, profile, drafter });
  if (!written) return <Plain words={t('print_nothing')} />;
  const { appeal, cut, over, warnings, atRisk } = written;
  const postal = postalWays(ua, recipient, { careOf: t('print_care_of'), atRisk });
  const ways = postal.map(({ via: by, lines }) => {
    const embassy = ua.recipients.find(({ key }) => key === by);
    return { lines, name: embassy ? t('print_via', nameOfVia(embassy)) : t('print_direct') };
  });
  return (
    <PrintView
      appeal={appeal}
      cut={cut.length}
      over={over}
      paper={paper}
      ways={ways}
      // By whom, not which of them: a paper that comes in may bring others.
      way={Math.max(
        0,
        postal.findIndex((one) => one.via === via),
      )}
      sender={sender}
      placeAndDate={placeAndDate(profile.town, dateOfLetter(today, appeal.language))}
      warnings={warnings}
      changed={changedApart(data, draft, differences(opened, ua))}
      country={ua.country}
      wayNotes={notesFor(recipient, data.channelNotes ?? {}).filter(([one]) => one === 'post')}
      onPaper={setPaper}
      onWay={(at) => setVia(postal[at]?.via ?? null)}
      onSender={setSender}
      onPrint={onPrint}
    />
  );
}
