import { ReadView } from '../../paper/read-view.tsx';
import { correcting } from '../correct.ts';
import type { App } from '../hooks/use-app.ts';
import type { Services } from '../services.ts';

/** What was read from the page in the tab or from files, before it is added; nothing when that is gone. */
export function ReadingScreen({ app, services }: { app: App; services: Services }) {
  const fromFiles = app.route.screen === 'files';
  const { files, fromPage } = app;
  const read = fromFiles ? files : fromPage && { materials: [fromPage], problems: [] };
  if (!read) return null;
  return (
    <ReadView
      {...read}
      today={services.today}
      said={app.said}
      onAdd={app.addOne}
      onAddAll={fromFiles ? app.addFromFiles : app.addFromPage}
      onCorrect={correcting(services, app.say, app.readAgain)}
    />
  );
}
