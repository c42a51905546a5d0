import type { CaseAnswer } from '../browser/messages.ts';
import { isAtRisk } from '../case/caution.ts';
import { withEmbassy } from '../case/embassy.ts';
import { isOutdated } from '../case/rereading.ts';
import { goodNewsIn } from '../document/closing/good-news.ts';
import { hintsIn, noHints } from '../document/hints.ts';
import { newsOfCase } from '../store/news.ts';
import { loadCase as readCase } from '../store/read.ts';
import { loadCaution, loadChannelNotes, loadEmbassies, loadManner } from '../store/settings.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';
import { rereadCase } from './reread.ts';

/**
 * Gives one case, folded, with all that is written for it. Stored rows that do not fit are set aside on the way, and
 * papers that an older reader has read are read again.
 */
export async function loadCase(caseKey: string, clock: Clock): Promise<CaseAnswer | null> {
  const found = await readCase(caseKey, clock.today());
  if (!found.whole) await changeCase(caseKey, clock.today(), async () => {});
  const outdated = found.answer?.papers.some(isOutdated) ?? false;
  if (outdated) await rereadCase(caseKey, clock);
  const { answer } = outdated ? await readCase(caseKey, clock.today()) : found;
  if (!answer) return null;
  const { country, writingPaperId, closure } = answer.ua;
  const text = answer.papers.find(({ id }) => id === writingPaperId)?.raw.text;
  const closing = answer.papers.find(({ id }) => id === closure?.paperId)?.raw;
  const [embassies, news, caution, manner, channelNotes] = await Promise.all([
    loadEmbassies(),
    newsOfCase(caseKey),
    loadCaution(),
    loadManner(),
    loadChannelNotes(caseKey),
  ]);
  const embassy = country !== null && Object.hasOwn(embassies, country) ? (embassies[country] ?? null) : null;
  const hints = text === undefined ? noHints : hintsIn(text);
  const goodNews = closing ? goodNewsIn(closing) : null;
  // What an embassy gets is told at home: it is no recipient where one has to be careful.
  const ua = isAtRisk(caution, country) ? answer.ua : withEmbassy(answer.ua, embassies);
  return { ...answer, ua, embassy, channelNotes, news, caution, manner, hints, goodNews };
}
