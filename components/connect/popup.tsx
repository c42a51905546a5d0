import { t } from '../../lib/browser/words.ts';
import { ListView } from '../list-view.tsx';
import { PasteView } from '../paste-view.tsx';
import { ReadView } from '../read-view.tsx';
import { QuietLink } from '../ui/link.tsx';
import { CaseScreen } from './case-screen.tsx';
import { PapersScreen } from './papers-screen.tsx';
import { go } from './route.ts';
import type { Services } from './services.ts';
import { type App, useApp } from './use-app.ts';
import { useFocus } from './use-focus.ts';
import { useWhen } from './use-when.ts';

/** Pages of the extension, opened in a tab of their own. */
const DESK = '/desk.html';
const SETTINGS = '/options.html';

const DeskLink = ({ hash = '' }: { hash?: string }) => (
  <QuietLink href={`${DESK}${hash}`} newTab>
    {t('desk')}
  </QuietLink>
);

function List({ app, services }: { app: App; services: Services }) {
  return (
    <ListView
      rows={app.rows}
      today={services.today}
      found={app.fromPage?.found ?? []}
      page={app.page}
      said={app.said}
      ways={
        <>
          <DeskLink />
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

function Screen({ app, services }: { app: App; services: Services }) {
  const { route, said, say } = app;
  const shared = { services, said, say, onChange: app.reload, onGone: () => go('#list') };
  switch (route.screen) {
    case 'case':
      return (
        <CaseScreen
          {...shared}
          key={route.key}
          caseKey={route.key}
          ways={<DeskLink hash={location.hash} />}
        />
      );
    case 'papers':
      return <PapersScreen {...shared} caseKey={route.key} ways={<DeskLink hash={location.hash} />} />;
    case 'paste':
      return (
        <PasteView
          text={app.text}
          read={app.pasted && { text: app.pasted.raw.text, found: app.pasted.found }}
          problem={app.problem}
          said={said}
          ways={<DeskLink hash="#paste" />}
          onText={app.paste}
          onAdd={app.addPasted}
          onFiles={app.addFiles}
          filesElsewhere={services.filesElsewhere}
        />
      );
    case 'read':
      if (app.fromPage)
        return <ReadView found={app.fromPage.found} text={app.fromPage.raw.text} onAdd={app.addFromPage} />;
  }
  return <List app={app} services={services} />;
}

/** The popup: the list first, painted from the store before the page in the tab is read. */
export function Popup({ services }: { services: Services }) {
  const app = useApp(services);
  const painted = app.rows !== null;
  useWhen(painted, () => {
    if (painted) app.readPage();
    return undefined;
  });
  useFocus(app.route, painted);
  return <Screen app={app} services={services} />;
}
