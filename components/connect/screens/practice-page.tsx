import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/browser/words.ts';
import { insertAppeal, lookAtPage } from '../../../lib/delivery/insert/insert.ts';
import type { InsertResult, LookResult } from '../../../lib/delivery/insert/schema.ts';
import { PracticeView } from '../../pages/practice-view.tsx';
import { answerPractice } from '../practice.ts';
import { WebmailsPage } from './webmails-page.tsx';

/** Its address is a number that means nothing to anybody. */
const named = <T extends LookResult | InsertResult>(result: T): T =>
  result.ok ? { ...result, target: { ...result.target, host: t('practice_host') } } : result;

type Kind = 'mail' | 'form' | 'webmails';
const kindOf = (hash: string): Kind =>
  hash === '#form' ? 'form' : hash === '#webmails' ? 'webmails' : 'mail';

/** The practice page, answering the popup over it. `tabId` resolves to its own tab. */
export function PracticePage({ tabId }: { tabId: Promise<number | undefined> }) {
  const [kind, setKind] = useState(kindOf(location.hash));
  const [putIn, setPutIn] = useState(0);
  useEffect(() => {
    addEventListener('hashchange', () => {
      setKind(kindOf(location.hash));
      setPutIn(0);
    });
    tabId.then((id) => {
      if (id === undefined) return;
      answerPractice(id, {
        look: (letter) => named(lookAtPage({}, letter)),
        insert: async (request) => {
          // The same routine as in a real page, within this one.
          const result = await insertAppeal(request, {});
          if (result.ok) setPutIn(result.fields.filter(({ state }) => state === 'done').length);
          return named(result);
        },
      });
    });
  }, [tabId]);
  if (kind === 'webmails') return <WebmailsPage />;
  return <PracticeView kind={kind} putIn={putIn} />;
}
