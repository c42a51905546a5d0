import { useMemo, useState } from 'preact/hooks';
import { t } from '../../../lib/browser/words.ts';
import { isCareful } from '../../../lib/case/caution.ts';
import { countriesIn, everyCase, filtered } from '../../../lib/case/filter.ts';
import { BeginView } from '../../list/begin-view.tsx';
import { CaseFilters } from '../../list/case-filter.tsx';
import { DropSheet } from '../../list/drop-sheet.tsx';
import { Register } from '../../list/register.tsx';
import { countOf, matching } from '../../list/search.ts';
import { SearchField } from '../../list/search-field.tsx';
import { HelpLink } from '../../pages/help-link.tsx';
import { WelcomeView } from '../../pages/welcome-view.tsx';
import { PasteView } from '../../paper/paste-view.tsx';
import { Foot } from '../../ui/foot.tsx';
import { QuietLink } from '../../ui/link.tsx';
import { Said } from '../../ui/said.tsx';
import { correcting } from '../correct.ts';
import { type App, useApp } from '../hooks/use-app.ts';
import { useCaution } from '../hooks/use-caution.ts';
import { useFocus } from '../hooks/use-focus.ts';
import { usePace } from '../hooks/use-pace.ts';
import { useProfile } from '../hooks/use-profile.ts';
import { go } from '../route.ts';
import type { Services } from '../services.ts';
import { CaseScreen } from './case-screen.tsx';
import { JournalScreen } from './journal-screen.tsx';
import { PapersScreen } from './papers-screen.tsx';
import { PlanScreen } from './plan-screen.tsx';
import { ReadingScreen } from './reading-screen.tsx';

const SETTINGS = '/options.html';

function DeskList({ app, services }: { app: App; services: Services }) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(everyCase);
  const { rows, route } = app;
  const pace = usePace(services, rows);
  const shown = useMemo(() => rows && matching(filtered(rows, filter), query), [rows, filter, query]);
  const countries = useMemo(() => (rows ? countriesIn(rows) : []), [rows]);
  if (!rows || !shown) return null;
  const none = countOf(shown) === 0;
  return (
    <nav class="sheet desk-list" aria-label={t('cases')}>
      {app.news}
      {pace}
      <div class="desk-find">
        <SearchField label="search_cases" value={query} onType={setQuery} />
      </div>
      <CaseFilters filter={filter} countries={countries} onFilter={setFilter} />
      {none && <p class="checked">{query ? t('nothing_found', query) : t('filtered_none')}</p>}
      <Register
        rows={shown}
        unfolded={filter.show === 'closed'}
        today={services.today}
        current={'key' in route ? route.key : null}
        onCopy={app.copyLetter}
      />
    </nav>
  );
}

/** The extension's name, or the one that says nothing where the person has to be careful. */
function BarName({ services }: { services: Services }) {
  const [caution] = useCaution(services);
  const name = caution && (isCareful(caution) ? 'plain_title' : 'extension_name');
  return <p class="bar-name">{name ? t(name) : '\u00a0'}</p>;
}

function Welcome({ app, services }: { app: App; services: Services }) {
  const [profile, change] = useProfile(services);
  const [caution, changeCaution] = useCaution(services);
  return (
    <WelcomeView
      profile={profile}
      caution={caution}
      said={app.said}
      onProfile={change}
      onCaution={changeCaution}
      onSample={app.trySample}
    />
  );
}

/** What stands beside the list when no case is open. */
function NoCase({ app, services }: { app: App; services: Services }) {
  const none = app.rows !== null && countOf(app.rows) === 0;
  return (
    <>
      <DropSheet onFiles={app.takeFiles}>
        {none ? (
          <BeginView
            heading="h1"
            onFiles={app.takeFiles}
            onSample={app.trySample}
            onFollow={services.openFollows}
          />
        ) : (
          <h1 class="checked choose">{t('choose_case')}</h1>
        )}
      </DropSheet>
      <Foot quiet>
        <Said line={app.said} />
      </Foot>
    </>
  );
}

function Screen({ app, services }: { app: App; services: Services }) {
  const { route, said, say } = app;
  const shared = { services, said, say, ways: null, onChange: app.reload, onGone: () => go('#list') };
  if (route.screen === 'case')
    return <CaseScreen {...shared} key={route.key} caseKey={route.key} to={route.to} />;
  if (route.screen === 'papers') return <PapersScreen {...shared} key={route.key} caseKey={route.key} />;
  if (route.screen === 'plan') return <PlanScreen {...shared} key={route.key} caseKey={route.key} />;
  if (route.screen === 'journal') return <JournalScreen {...shared} />;
  if (route.screen === 'paste')
    return (
      <PasteView
        today={services.today}
        text={app.text}
        read={app.pasted && { text: app.pasted.raw.text, found: app.pasted.found }}
        problem={app.problem}
        said={said}
        ways={null}
        onText={app.paste}
        onAdd={app.addOne}
        onAddAll={app.addPasted}
        onCorrect={correcting(services, say, app.readAgain)}
        onFiles={app.takeFiles}
      />
    );
  if (route.screen === 'files' && app.files) return <ReadingScreen app={app} services={services} />;
  return <NoCase app={app} services={services} />;
}

/** The full tab: the list beside the case; in a narrow window the one or the other. */
export function Desk({ services }: { services: Services }) {
  const app = useApp(services);
  useFocus(app.route, app.rows !== null);
  if (app.route.screen === 'welcome') return <Welcome app={app} services={services} />;
  const some = app.rows !== null && countOf(app.rows) > 0;
  return (
    <div class={`desk ${some ? '' : 'desk-empty'}`} data-open={app.route.screen === 'list' ? 'list' : 'case'}>
      <header class="bar">
        <BarName services={services} />
        <nav class="bar-ways" aria-label={t('elsewhere')}>
          <QuietLink href="#paste">{t('add_paper')}</QuietLink>
          <QuietLink href="#journal">{t('journal')}</QuietLink>
          <QuietLink href={SETTINGS}>{t('settings')}</QuietLink>
          <HelpLink />
        </nav>
      </header>
      {some && <DeskList app={app} services={services} />}
      <div class="desk-case">
        <Screen app={app} services={services} />
      </div>
    </div>
  );
}
