import { useState } from 'preact/hooks';
import type { Begun } from '../../../lib/browser/begun.ts';
import type { Rows } from '../../list/register.tsx';
import { whenIdle } from '../../ui/idle.ts';
import type { SaidLine } from '../../ui/said.tsx';
import { below, go, here, routeOf, useRoute } from '../route.ts';
import { notCopied, wentWrong } from '../screen.ts';
import type { Services } from '../services.ts';
import { storeWords } from '../store-words.ts';
import { useEscape } from './escape.ts';
import { useIntake } from './use-intake.ts';
import { useNews } from './use-news.ts';
import { useRows } from './use-rows.ts';
import { useWhen } from './use-when.ts';

/** What popup and desk share: where one is, the list, what was said, taking papers in. */
export function useApp(services: Services, first: Rows | null = null) {
  const route = useRoute();
  const [said, say] = useState<SaidLine | null>(null);
  const [rows, reload] = useRows(services, first, (error) =>
    say({ mark: 'refused', warned: true, text: storeWords(error, 'store_failed') }),
  );
  /** The letter with which a case begins by itself, as soon as it is there. */
  const [toBegin, setToBegin] = useState<Begun | null>(null);
  const [setAside, setSetAside] = useState(0);
  const listed = rows !== null;
  // After the list is there: it is not worth a moment of its time.
  useWhen(listed, () => {
    if (listed) whenIdle(() => services.setAside().then(setSetAside, () => {}));
    return undefined;
  });
  const news = useNews(services, (line) => route.screen === 'list' && say(line), listed);
  const intake = useIntake(services, say, reload);

  const under = below(route);
  useEscape(under !== null, () => under && go(under));

  // Opening a case is the next act: what was said before it is over.
  useWhen(route.screen === 'case' ? route.key : '', () => void (route.screen === 'case' && say(null)));

  const copyLetter = async (key: string) => {
    // What writes letters is not needed for the list.
    const letter = await import('../copied-letter.ts')
      .then(({ letterOf }) => letterOf(services, key))
      .catch(() => null);
    if (!letter) return go(`#case=${encodeURIComponent(key)}`);
    const done = await services.copy(letter.text, letter.html);
    say(done ? { mark: 'written', text: letter.said } : notCopied());
  };

  /** Goes on with a letter for which a message was opened, unless the person went elsewhere meanwhile. */
  const resume = (letter: Begun) => {
    const { caseKey, recipientKey, put, form, report } = letter;
    if (routeOf(here()).screen !== 'list') return;
    if (put || form || report) setToBegin(letter);
    const to = recipientKey === null ? '' : `&to=${encodeURIComponent(recipientKey)}`;
    go(`#case=${encodeURIComponent(caseKey)}${to}`);
  };

  const trySample = async () => {
    const reply = await services.send('sample.add', {});
    if (!reply.ok) return say(wentWrong(reply.why));
    reload();
    services.openPractice();
  };

  const addPasted = async () => {
    if (await intake.addPasted()) go('#list');
  };
  const takeFiles = async (files: File[]) => {
    if (await intake.takeFiles(files)) go('#files');
  };
  const takeTabFile = async () => {
    if (await intake.takeTabFile()) go('#files');
  };
  const takeTabFileOnce = async () => {
    if (await intake.takeTabFileOnce()) go('#files');
  };
  const addFromFiles = async () => {
    if (await intake.addFromFiles()) go('#list');
  };
  const addFromPage = async () => {
    await intake.addFromPage();
    go('#list');
  };
  return {
    route,
    said,
    say,
    rows,
    /** True once these are all rows, and not the first of a long list. */
    isWhole: rows !== first,
    setAside,
    news,
    reload,
    ...intake,
    addPasted,
    takeFiles,
    takeTabFile,
    takeTabFileOnce,
    addFromFiles,
    addFromPage,
    copyLetter,
    resume,
    toBegin,
    onBegin: () => setToBegin(null),
    trySample,
  };
}

export type App = ReturnType<typeof useApp>;
