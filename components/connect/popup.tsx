import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import { ListView } from '../list-view.tsx';
import { QuietLink } from '../ui/link.tsx';
import type { Services } from './services.ts';
import { type App, useApp } from './use-app.ts';
import { useFocus } from './use-focus.ts';
import { useWhen } from './use-when.ts';

/** Pages of the extension, opened in a tab of their own. */
const DESK = '/desk.html';
const SETTINGS = '/options.html';

function List({ app, services }: { app: App; services: Services }) {
  return (
    <ListView
      rows={app.rows}
      today={services.today}
      found={app.fromPage?.found ?? []}
      page={app.page}
      setAside={app.setAside}
      said={app.said}
      ways={
        <>
          <QuietLink href={DESK} newTab>
            {t('desk')}
          </QuietLink>
          <QuietLink href={SETTINGS} newTab>
            {t('settings')}
          </QuietLink>
        </>
      }
      onCopy={app.copyLetter}
      onAdd={app.addFromPage}
      onFiles={app.addFiles}
      filesElsewhere={services.filesElsewhere}
      onSample={app.trySample}
      onReadAgain={app.readPage}
    />
  );
}

type Inner = typeof import('./inner-screens.tsx')['InnerScreen'];

/** True for screens that stand on their own; what was read from a page is gone with the popup. */
const isInner = ({ route, fromPage }: App): boolean =>
  ['case', 'papers', 'paste'].includes(route.screen) || (route.screen === 'read' && fromPage !== null);

/** The popup: the list first, painted from the store before the page in the tab is read. */
export function Popup({ services }: { services: Services }) {
  const app = useApp(services);
  const [Inner, setInner] = useState<Inner | null>(null);
  const painted = app.rows !== null;
  useWhen(painted, () => {
    if (!painted) return undefined;
    app.readPage();
    import('./inner-screens.tsx').then(({ InnerScreen }) => setInner(() => InnerScreen));
    return undefined;
  });
  useFocus(app.route, painted);
  if (!isInner(app)) return <List app={app} services={services} />;
  return Inner ? <Inner app={app} services={services} /> : <main aria-busy="true" />;
}
