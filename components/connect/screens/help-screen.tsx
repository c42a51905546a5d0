import { useEffect, useState } from 'preact/hooks';
import { language } from '../../../lib/browser/words.ts';
import { HELP_PAGES, type Help, type HelpPage } from '../../../lib/help/define.ts';
import { helpFor } from '../../../lib/help/index.ts';
import { HelpView } from '../../pages/help-view.tsx';
import { useWhen } from '../hooks/use-when.ts';

/** The page that the address names (`#paper`); `null` for the list. */
const pageOf = (hash: string): HelpPage | null =>
  HELP_PAGES.find((page) => page === hash.replace(/^#/, '')) ?? null;

/** The help, in the language of the words around it or in English; the browser's Back goes from page to page. */
export function HelpScreen() {
  const [loaded, setLoaded] = useState<{ help: Help; language: string } | null>(null);
  const [page, setPage] = useState(() => pageOf(location.hash));
  const [query, setQuery] = useState('');
  useEffect(() => {
    helpFor(language()).then(setLoaded);
    const follow = () => setPage(pageOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useWhen(`${loaded !== null} ${page}`, () => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus();
    return undefined;
  });
  if (!loaded) return <main aria-busy="true" />;
  return <HelpView {...loaded} page={page} query={query} onQuery={setQuery} />;
}
