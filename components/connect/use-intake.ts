import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { AddAnswer } from '../../lib/browser/messages.ts';
import { t } from '../../lib/browser/words.ts';
import type { RawDocument } from '../../lib/document/schema.ts';
import type { PageState } from '../page-foot.tsx';
import { labelOf, missingNames } from '../paper-words.ts';
import type { FoundPaper } from '../slip.tsx';
import type { SaidLine } from '../ui/said.tsx';
import { newsOf, saidOfAdding } from './added.ts';
import { fileProblem, readFile } from './read-file.ts';
import type { Services } from './services.ts';

/** Material and what was read from it. */
export interface Material {
  raw: RawDocument;
  found: FoundPaper[];
}

/** Papers proper: what reads as "other" is none. */
const papersIn = (papers: FoundPaper[]): FoundPaper[] => papers.filter(({ ua }) => ua.kind !== 'other');

/** Why material is no paper, in a plain sentence. */
function problemOf(papers: FoundPaper[]): string {
  const missing = papers[0] ? missingNames(papers[0].ua) : [];
  return missing.length > 0 ? t('no_paper_missing', missing.join(', ')) : t('no_paper');
}

const trouble = (text: string): SaidLine => ({ mark: 'missing', warned: true, text });

/** The line with what has changed below it. Its view comes later than the list, which is painted without it. */
async function withNews(line: SaidLine | null, answer: AddAnswer): Promise<SaidLine | null> {
  const of = newsOf(answer);
  if (!line || of.length === 0) return line;
  const { Changes } = await import('../changes.tsx');
  return { ...line, details: h(Changes, { of }) };
}

/** Taking papers in: from the page in the tab, from pasted text, from files. */
export function useIntake(services: Services, say: (line: SaidLine | null) => void, onChange: () => void) {
  const [page, setPage] = useState<PageState>({ state: 'none' });
  const [fromPage, setFromPage] = useState<Material | null>(null);
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<Material | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef('');

  const read = async (raw: RawDocument): Promise<FoundPaper[]> => {
    const reply = await services.send('paper.read', { raw });
    return reply.ok ? reply.value.papers : [];
  };

  const again = async ({ raw }: Material): Promise<Material> => ({ raw, found: papersIn(await read(raw)) });
  /** Reads what is shown anew, after something in it was corrected. */
  const readAgain = async () => {
    if (fromPage) setFromPage(await again(fromPage));
    if (pasted) setPasted(await again(pasted));
  };

  const readPage = async () => {
    setPage({ state: 'reading' });
    const reading = await services.readPage();
    if (!reading.ok) return setPage({ state: 'restricted' });
    const found = papersIn(await read(reading.raw));
    setFromPage(found.length > 0 ? { raw: reading.raw, found } : null);
    setPage(found.length > 0 ? { state: 'found' } : { state: 'no paper', host: reading.host });
  };

  const paste = async (value: string) => {
    setText(value);
    latest.current = value;
    if (value.trim() === '') {
      setPasted(null);
      return setProblem(null);
    }
    const raw = services.readText(value);
    const papers = await read(raw);
    // A later keystroke has its own answer.
    if (latest.current !== value) return;
    const found = papersIn(papers);
    setPasted(found.length > 0 ? { raw, found } : null);
    setProblem(found.length > 0 ? null : problemOf(papers));
  };

  const takeOut = async (paperIds: string[]) => {
    const reply = await services.send('paper.remove', { paperIds });
    onChange();
    say(reply.ok ? { mark: 'written', text: t('said_taken_back') } : trouble(t('went_wrong')));
  };

  /** Adds all papers of `raw`; true when it went well. */
  const add = async (raw: RawDocument, found: FoundPaper[]): Promise<boolean> => {
    const reply = await services.send('paper.add', { raw });
    if (!reply.ok) {
      say(trouble(t('went_wrong')));
      return false;
    }
    const label = (caseKey: string) =>
      labelOf(
        found.find((paper) => paper.caseKey === caseKey)?.ua ??
          found[0]?.ua ?? { reference: null, index: null },
      );
    say(await withNews(saidOfAdding(reply.value, label, takeOut), reply.value));
    onChange();
    return true;
  };

  const addFromPage = async () => {
    if (fromPage && (await add(fromPage.raw, fromPage.found))) setFromPage(null);
  };

  const addPasted = async () => {
    if (!pasted || !(await add(pasted.raw, pasted.found))) return false;
    await paste('');
    return true;
  };

  /** True when a paper of the file is here now. */
  const addFile = async (file: File): Promise<boolean> => {
    const reading = await readFile(services, file, say);
    if (!reading.ok) {
      say(trouble(fileProblem(reading.why, file.name)));
      return false;
    }
    const texts = await Promise.all(reading.raws.map(async (raw) => ({ raw, papers: await read(raw) })));
    const found = texts.map(({ raw, papers }) => ({ raw, found: papersIn(papers) }));
    const some = found.filter((one) => one.found.length > 0);
    if (some.length === 0) say(trouble(problemOf(texts[0]?.papers ?? [])));
    let added = false;
    for (const one of some) added = (await add(one.raw, one.found)) || added;
    return added;
  };
  const addFiles = async (files: File[]): Promise<boolean> => {
    let added = false;
    for (const file of files) added = (await addFile(file)) || added;
    return added;
  };
  return {
    page,
    fromPage,
    text,
    pasted,
    problem,
    readPage,
    readAgain,
    paste,
    addFromPage,
    addPasted,
    addFiles,
  };
}
