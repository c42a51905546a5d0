import * as z from 'zod/mini';
import { rawDocumentSchema } from '../../document/schema.ts';
import { sampleDocument } from '../../intake/sample.ts';
import { forgetNews, loadNews } from '../../store/news.ts';
import { rebuildRows } from '../../store/write.ts';
import { addPaper } from '../add-paper.ts';
import { correct } from '../correct.ts';
import { decide } from '../decide.ts';
import { loadCase } from '../load-case.ts';
import { readPaper } from '../read-paper.ts';
import { removePapers } from '../remove-paper.ts';
import { type Answers, done } from './define.ts';
import { key, nothing, pageLinks, softly } from './requests.ts';

/** Papers and the cases that are folded of them. */
export const papersAnswers: Answers<
  | 'paper.read'
  | 'paper.add'
  | 'paper.remove'
  | 'case.load'
  | 'list.mend'
  | 'sample.add'
  | 'decision.make'
  | 'correction.make'
  | 'news.load'
  | 'news.forget'
> = {
  'paper.read': {
    request: z.object({ raw: rawDocumentSchema, links: z.optional(pageLinks) }),
    answer: ({ raw, links }, clock) => done(readPaper(raw, clock, links)),
  },
  'paper.add': {
    request: z.object({ raw: rawDocumentSchema, paperIds: z.optional(z.array(key)) }),
    answer: ({ raw, paperIds }, clock) => addPaper(raw, clock, paperIds),
  },
  'paper.remove': {
    request: z.object({ paperIds: z.array(key), softly }),
    answer: ({ paperIds, softly: kept }, clock) => done(removePapers(paperIds, clock, kept)),
  },
  'case.load': {
    request: z.object({ caseKey: key }),
    answer: ({ caseKey }, clock) => done(loadCase(caseKey, clock)),
  },
  'list.mend': {
    request: nothing,
    answer: async (_, clock) => {
      await rebuildRows(clock.today());
      return { ok: true, value: null };
    },
  },
  'sample.add': {
    request: nothing,
    answer: (_, clock) => addPaper(sampleDocument(clock.today()), clock),
  },
  'decision.make': {
    request: z.object({ caseKey: key, paperId: key, answer: z.nullable(z.enum(['open', 'closed'])) }),
    answer: ({ caseKey, paperId, answer }, clock) => done(decide(caseKey, paperId, answer, clock)),
  },
  'correction.make': {
    request: z.object({
      paperId: key,
      field: key,
      value: z.nullable(z.string().check(z.maxLength(100_000))),
    }),
    answer: correct,
  },
  'news.load': { request: nothing, answer: () => done(loadNews()) },
  'news.forget': {
    request: z.object({ caseKey: key }),
    answer: ({ caseKey }) => done(forgetNews(caseKey)),
  },
};
