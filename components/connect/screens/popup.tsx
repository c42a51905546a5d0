import { useState } from 'preact/hooks';
import { counted, t } from '../../../lib/browser/words.ts';
import { ListView } from '../../list/list-view.tsx';
import type { Rows } from '../../list/register.tsx';
import { countryName } from '../../ui/country.ts';
import { shortDate } from '../../ui/dates.ts';
import { whenIdle } from '../../ui/idle.ts';
import { QuietLink } from '../../ui/link.tsx';
import { type App, useApp } from '../hooks/use-app.ts';
import { useFocus } from '../hooks/use-focus.ts';
import { useFollowed } from '../hooks/use-followed.ts';
import { usePace } from '../hooks/use-pace.ts';
import { useWhen } from '../hooks/use-when.ts';
import type { Services } from '../services.ts';
import { AtSide } from './at-side.tsx';
import { LockWay } from './lock-way.tsx';

/** Pages of the extension, opened in a tab of their own. */
const DESK = '/desk.html';
const SETTINGS = '/options.html';

function List({ app, services }: { app: App; services: Services }) {
  // Here alone, where it is seen: what was shown counts as seen.
  const followed = useFollowed(services, app.rows !== null);
  const pace = usePace(services, app.isWhole ? app.rows : null);
  return (
    <ListView
      rows={app.rows}
      isWhole={app.isWhole}
      today={services.today}
      found={app.fromPage?.found ?? []}
      page={app.page}
      setAside={app.setAside}
      news={app.news}
      followed={followed}
      pace={pace}
      said={app.said}
      ways={
        <>
          <AtSide services={services} />
          <QuietLink href={DESK} newTab>
            {t('desk')}
          </QuietLink>
          <QuietLink href={SETTINGS} newTab>
            {t('settings')}
          </QuietLink>
          <LockWay services={services} ready={app.rows !== null} say={app.say} />
        </>
      }
      onCopy={app.copyLetter}
      onAdd={app.addFromPage}
      onFiles={app.takeFiles}
      onTabFile={app.takeTabFile}
      onTabFileOnce={app.takeTabFileOnce}
      filesElsewhere={services.filesElsewhere}
      onSample={app.trySample}
      onReadAgain={app.readPage}
      beside={services.onPage !== null}
      onFollow={services.openFollows}
    />
  );
}

type Inner = typeof import('./inner-screens.tsx')['InnerScreen'];

/** True for screens that stand on their own; what was read from a page or a file is gone with the popup. */
const isInner = ({ route, fromPage, files }: App): boolean =>
  ['case', 'papers', 'plan', 'journal', 'paste'].includes(route.screen) ||
  (route.screen === 'read' && fromPage !== null) ||
  (route.screen === 'files' && files !== null);

/** A store that takes longer than these milliseconds is not waited for. */
const PATIENCE = 300;

/** Builds what puts numbers, countries and dates into words: it is slow, and there is time while the store is read. */
function prepareWords(today: string): void {
  counted('days_left', 1);
  countryName('AQ');
  shortDate(today, today);
}

/** The list, of a long one its beginning, to be painted at once; `null` for a store that is slow or closed. */
export async function firstRows(services: Services): Promise<Rows | null> {
  const slow = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const stored = services.firstRows().catch(() => null);
  prepareWords(services.today);
  return Promise.race([stored, slow]);
}

/**
 * The popup, and the panel beside the page: the list first, painted from the store before the page in the tab is read.
 * @param first what `firstRows` gave
 */
export function Popup({ services, first = null }: { services: Services; first?: Rows | null }) {
  const app = useApp(services, first);
  const [Inner, setInner] = useState<Inner | null>(null);
  const painted = app.rows !== null;
  useWhen(painted, () => {
    if (!painted) return undefined;
    whenIdle(() => {
      app.readPage();
      services.begun().then(
        (letter) => letter && app.resume(letter),
        () => {},
      );
      import('./inner-screens.tsx').then(({ InnerScreen }) => setInner(() => InnerScreen));
    });
    return undefined;
  });
  useWhen(true, () => services.onPage?.(app.leavePage));
  useFocus(app.route, painted);
  if (!isInner(app)) return <List app={app} services={services} />;
  return Inner ? <Inner app={app} services={services} /> : <main aria-busy="true" />;
}
