import { h } from 'preact';
import type { AddAnswer } from '../../lib/browser/messages.ts';
import { Changes } from '../case/changes.tsx';
import { labelOf } from '../paper/paper-words.ts';
import type { SaidLine } from '../ui/said.tsx';
import { newsOf, saidOfAdding } from './added.ts';
import type { Material } from './found.ts';
import { wentWrong } from './screen.ts';
import type { Services } from './services.ts';

/** The line with what has changed below it. */
function withNews(line: SaidLine | null, answer: AddAnswer): SaidLine | null {
  const of = newsOf(answer);
  return line && of.length > 0 ? { ...line, details: h(Changes, { of }) } : line;
}

/**
 * Adds the papers of `materials`, or only the one with the id `only`.
 * @param undo takes out again what was new
 * @returns whether that went well, and what to say of it
 */
export async function addPapers(
  services: Pick<Services, 'send'>,
  materials: Material[],
  only: string | undefined,
  undo: (paperIds: string[]) => void,
): Promise<{ ok: boolean; line: SaidLine | null }> {
  const papers = materials.flatMap(({ found }) => found);
  const all: AddAnswer = { added: [] };
  for (const { raw } of materials) {
    const reply = await services.send('paper.add', { raw, ...(only && { paperIds: [only] }) });
    if (!reply.ok) return { ok: false, line: wentWrong(reply.why) };
    all.added.push(...reply.value.added);
  }
  const label = (caseKey: string) =>
    labelOf(
      papers.find((paper) => paper.caseKey === caseKey)?.ua ??
        papers[0]?.ua ?? { reference: null, index: null },
    );
  return { ok: true, line: withNews(saidOfAdding(all, label, undo), all) };
}
