import { t } from '../../../lib/browser/words.ts';
import { PasteView } from '../../paper/paste-view.tsx';
import { QuietLink } from '../../ui/link.tsx';
import { correcting } from '../correct.ts';
import type { App } from '../hooks/use-app.ts';
import { go, here } from '../route.ts';
import type { Services } from '../services.ts';
import { AtSide } from './at-side.tsx';
import { CaseScreen } from './case-screen.tsx';
import { JournalScreen } from './journal-screen.tsx';
import { PapersScreen } from './papers-screen.tsx';
import { PlanScreen } from './plan-screen.tsx';
import { ReadingScreen } from './reading-screen.tsx';

/** The same screen where there is more room: beside the page, and in a tab of its own. */
const MoreRoom = ({ hash, services }: { hash: string; services: Services }) => (
  <>
    <AtSide services={services} />
    <QuietLink href={`/desk.html${hash}`} newTab>
      {t('desk')}
    </QuietLink>
  </>
);

/** The popup's screens beyond the list; they come after it, so that the list is painted sooner. */
export function InnerScreen({ app, services }: { app: App; services: Services }) {
  const { route, said, say } = app;
  const shared = { services, said, say, onChange: app.reload, onGone: () => go('#list') };
  switch (route.screen) {
    case 'case':
      return (
        <CaseScreen
          {...shared}
          key={route.key}
          caseKey={route.key}
          to={route.to}
          begin={app.toBegin?.caseKey === route.key ? app.toBegin : undefined}
          onBegin={app.onBegin}
          ways={<MoreRoom services={services} hash={here()} />}
        />
      );
    case 'papers':
      return (
        <PapersScreen {...shared} caseKey={route.key} ways={<MoreRoom services={services} hash={here()} />} />
      );
    case 'plan':
      return (
        <PlanScreen
          {...shared}
          key={route.key}
          caseKey={route.key}
          ways={<MoreRoom services={services} hash={here()} />}
        />
      );
    case 'journal':
      return <JournalScreen {...shared} ways={<MoreRoom services={services} hash="#journal" />} />;
    case 'paste':
      return (
        <PasteView
          today={services.today}
          text={app.text}
          read={app.pasted && { text: app.pasted.raw.text, found: app.pasted.found }}
          problem={app.problem}
          said={said}
          ways={<MoreRoom services={services} hash="#paste" />}
          onText={app.paste}
          onAdd={app.addOne}
          onAddAll={app.addPasted}
          onCorrect={correcting(services, say, app.readAgain)}
          onFiles={app.takeFiles}
          filesElsewhere={services.filesElsewhere}
        />
      );
    case 'read':
    case 'files':
      return <ReadingScreen app={app} services={services} />;
  }
  return null;
}
