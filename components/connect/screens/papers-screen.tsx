import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/words.ts';
import type { Paper } from '../../../lib/case/schema.ts';
import { papersHref } from '../../case/case-head.tsx';
import { PapersView } from '../../case/papers-view.tsx';
import { correcting } from '../correct.ts';
import { useWhen } from '../hooks/use-when.ts';
import { go } from '../route.ts';
import { type ScreenProps, wentWrong } from '../screen.ts';
import type { CaseData } from '../services.ts';

interface PapersScreenProps extends ScreenProps {
  caseKey: string;
  /** Called when the last paper was taken out. */
  onGone: () => void;
}

/** The papers of a case, and taking one out. */
export function PapersScreen(props: PapersScreenProps) {
  const { services, caseKey, said, say, ways, onChange, onGone } = props;
  const [data, setData] = useState<CaseData | null>(null);
  const reload = async () => {
    const found = await services.oneCase(caseKey);
    setData(found);
    onChange();
    return found;
  };
  useWhen(caseKey, () => {
    services.oneCase(caseKey).then(
      (found) => (found ? setData(found) : onGone()),
      (error) => {
        say(wentWrong(error));
        onGone();
      },
    );
    return undefined;
  });

  const putBack = async (paper: Paper) => {
    const reply = await services.send('paper.add', { raw: paper.raw, paperIds: [paper.id] });
    await reload();
    say(reply.ok ? { mark: 'written', text: t('said_taken_back') } : wentWrong(reply.why));
  };
  const takeOut = async (paper: Paper) => {
    const reply = await services.send('paper.remove', { paperIds: [paper.id], softly: true });
    if (!reply.ok) return say(wentWrong(reply.why));
    say({ mark: 'written', text: t('said_taken_out'), undo: () => putBack(paper) });
    if (!(await reload())) onGone();
  };

  const correct = correcting(services, say, async (now) => {
    if (now !== null && now !== caseKey) go(papersHref(now));
    else await reload();
  });

  // A paper moved to another case: what leads back leads there, and not to the one that is gone.
  if (data?.ua.key !== caseKey) return <main aria-busy="true" />;
  return (
    <PapersView
      {...data}
      said={said}
      ways={ways}
      onTakeOut={takeOut}
      onCorrect={(paper, changes, term) =>
        correct({ id: paper.id, corrections: data.corrections[paper.id] ?? [] }, changes, term)
      }
    />
  );
}
