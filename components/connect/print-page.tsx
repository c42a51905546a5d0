import { useState } from 'preact/hooks';
import type { Profile } from '../../lib/appeal/schema.ts';
import { inVariant } from '../../lib/appeal/variants.ts';
import { t } from '../../lib/browser/words.ts';
import { isAtRisk } from '../../lib/case/caution.ts';
import type { CaseRecipient } from '../../lib/case/schema.ts';
import { dateOfLetter, nameOfVia, placeAndDate, postalWays } from '../../lib/delivery/letter-page.ts';
import { type PaperSize, PrintView } from '../print-view.tsx';
import { draftOf } from './letters.ts';
import { routeOf } from './route.ts';
import type { CaseData, Drafter, Services } from './services.ts';
import { useWhen } from './use-when.ts';

interface Loaded {
  data: CaseData;
  profile: Profile;
  drafter: Drafter;
  recipient: CaseRecipient;
}

/** Everything for the letter that the address names; `null` when there is none. */
async function load(services: PrintServices, hash: string): Promise<Loaded | null> {
  const route = routeOf(hash);
  if (route.screen !== 'case') return null;
  const [data, profile, drafter] = await Promise.all([
    services.oneCase(route.key),
    services.profile(),
    services.drafter(),
  ]);
  const recipient = data?.ua.recipients.find(({ key }) => key === route.to);
  return data && recipient ? { data, profile, drafter, recipient } : null;
}

type PrintServices = Pick<Services, 'today' | 'oneCase' | 'profile' | 'drafter'>;

const Plain = ({ words }: { words: string }) => (
  <main class="plain-page">
    <h1 class="title">{words}</h1>
  </main>
);

/** The page from which one letter is printed, on a sheet or a postcard. What is typed here is not kept. */
export function PrintPage({ services, onPrint }: { services: PrintServices; onPrint: () => void }) {
  const [loaded, setLoaded] = useState<Loaded | null | undefined>();
  useWhen(true, () => void load(services, location.hash).then(setLoaded, () => setLoaded(null)));
  if (loaded === undefined) return <main aria-busy="true" />;
  if (loaded === null) return <Plain words={t('print_nothing')} />;
  if (loaded.data.ua.status === 'closed') return <Plain words={t('print_closed')} />;
  return <Letter {...loaded} today={services.today} onPrint={onPrint} />;
}

interface LetterProps extends Loaded {
  today: string;
  onPrint: () => void;
}

function Letter({ data, profile, drafter, recipient, today, onPrint }: LetterProps) {
  const { ua, drafts, caution } = data;
  const draft = draftOf(drafts, recipient.key);
  const [paper, setPaper] = useState<PaperSize>(draft?.variant === 'postcard' ? 'postcard' : 'a4');
  const [way, setWay] = useState(0);
  const [sender, setSender] = useState('');
  const atRisk = isAtRisk(caution, ua.country);
  const whole = drafter(ua, recipient, draft, profile, { atRisk });
  const { appeal, cut, over } = inVariant(whole, ua, paper === 'postcard' ? 'postcard' : draft?.variant);
  const ways = postalWays(ua, recipient, { careOf: t('print_care_of'), atRisk }).map(({ via, lines }) => {
    const embassy = ua.recipients.find(({ key }) => key === via);
    return { lines, name: embassy ? t('print_via', nameOfVia(embassy)) : t('print_direct') };
  });
  return (
    <PrintView
      appeal={appeal}
      cut={cut.length}
      over={over}
      paper={paper}
      ways={ways}
      way={way}
      sender={sender}
      placeAndDate={placeAndDate(profile.town, dateOfLetter(today, appeal.language))}
      expired={ua.status === 'past'}
      onPaper={setPaper}
      onWay={setWay}
      onSender={setSender}
      onPrint={onPrint}
    />
  );
}
