import { useRef, useState } from 'preact/hooks';
import type { ReadAnswer } from '../../../lib/browser/messages.ts';
import { t } from '../../../lib/browser/words.ts';
import type { RawDocument } from '../../../lib/document/schema.ts';
import type { PageLink } from '../../../lib/text/page-links.ts';
import type { PageState } from '../../list/page-foot.tsx';
import type { FoundPaper } from '../../list/slip.tsx';
import type { SaidLine } from '../../ui/said.tsx';
import { type Material, papersIn, problemOf } from '../found.ts';
import type { FilesRead } from '../read-files.ts';
import { wentWrong } from '../screen.ts';
import type { Services, ShownPdf } from '../services.ts';

type PageOrPdf = Exclude<PageState, { state: 'pdf' }> | ({ state: 'pdf' } & ShownPdf);

const trouble = (text: string): SaidLine => ({ mark: 'missing', warned: true, text });

/** Taking papers in, from the page in the tab, from pasted text, from files: first they are read, then added. */
export function useIntake(services: Services, say: (line: SaidLine | null) => void, onChange: () => void) {
  const [page, setPage] = useState<PageOrPdf>({ state: 'none' });
  const [fromPage, setFromPage] = useState<Material | null>(null);
  const [files, setFiles] = useState<FilesRead | null>(null);
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<Material | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef('');
  const shown = useRef({ fromPage, files, pasted });
  shown.current = { fromPage, files, pasted };

  const readAll = async (raw: RawDocument, links?: PageLink[]): Promise<ReadAnswer> => {
    const reply = await services.send('paper.read', { raw, ...(links && { links }) });
    return reply.ok ? reply.value : { papers: [], list: [] };
  };
  const read = async (raw: RawDocument): Promise<FoundPaper[]> => (await readAll(raw)).papers;
  const again = async ({ raw }: Material): Promise<Material> => ({ raw, found: papersIn(await read(raw)) });
  /** Reads what is shown anew, after something in it was corrected, added or taken out. */
  const readAgain = async () => {
    const now = shown.current;
    if (now.fromPage) setFromPage(await again(now.fromPage));
    if (now.pasted) setPasted(await again(now.pasted));
    if (now.files) setFiles({ ...now.files, materials: await Promise.all(now.files.materials.map(again)) });
  };

  const readPage = async () => {
    setPage({ state: 'reading' });
    const reading = await services.readPage();
    if (!reading.ok) {
      if (reading.pdf) return setPage({ state: 'pdf', ...reading.pdf });
      return setPage({ state: reading.notPressed ? 'not pressed' : 'restricted' });
    }
    const { papers, list } = await readAll(reading.raw, reading.links);
    const found = papersIn(papers);
    setFromPage(found.length > 0 ? { raw: reading.raw, found } : null);
    if (list.length > 0) return setPage({ state: 'list', papers: list });
    setPage(found.length > 0 ? { state: 'found' } : { state: 'no paper', host: reading.host });
  };

  /** Another page is in front: what was read belongs to the one before. */
  const leavePage = () => {
    setFromPage(null);
    setPage({ state: 'none' });
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

  /** True when a paper was found, which is shown and not yet added. */
  const takeFiles = async (chosen: File[]): Promise<boolean> => {
    const { readFiles } = await import('../read-files.ts');
    const all = await readFiles(services, chosen, say, read);
    const some = all.materials.length > 0;
    setFiles(some ? all : null);
    say(some ? null : trouble(all.problems.join(' ')));
    return some;
  };

  const takeGiven = async (file: File | 'not allowed' | null): Promise<boolean> => {
    if (file instanceof File) return takeFiles([file]);
    say(trouble(t(file === null ? 'pdf_not_given' : 'pdf_not_allowed')));
    return false;
  };

  /** True when the file that the tab shows holds a paper, which is shown and not yet added. */
  const takeTabFile = async (): Promise<boolean> => {
    const file = await services.fileInTab().catch(() => null);
    return takeGiven(file);
  };

  /** The same where its site must be allowed first; to be called within the press. */
  const takeTabFileOnce = async (): Promise<boolean> => {
    if (page.state !== 'pdf') return false;
    return takeGiven(await services.fileOnce(page).catch(() => null));
  };

  const takeOut = async (paperIds: string[]) => {
    const reply = await services.send('paper.remove', { paperIds });
    onChange();
    await readAgain();
    say(reply.ok ? { mark: 'written', text: t('said_taken_back') } : wentWrong(reply.why));
  };

  const add = async (materials: Material[], only?: string): Promise<boolean> => {
    const { addPapers } = await import('../add-papers.ts');
    const { ok, line } = await addPapers(services, materials, only, takeOut);
    say(line);
    onChange();
    return ok;
  };

  /** Adds one of the papers that are shown; it stays there as one that is known. */
  const addOne = async ({ id }: FoundPaper) => {
    const all = [fromPage, pasted, ...(files?.materials ?? [])].filter((one) => one !== null);
    const material = all.find(({ found }) => found.some((paper) => paper.id === id));
    if (material) await add([material], id);
    await readAgain();
  };

  const addFromPage = async () => {
    if (fromPage && (await add([fromPage]))) setFromPage(null);
  };

  const addPasted = async () => {
    if (!pasted || !(await add([pasted]))) return false;
    await paste('');
    return true;
  };

  const addFromFiles = async () => {
    if (!files || !(await add(files.materials))) return false;
    setFiles(null);
    return true;
  };
  return {
    page,
    fromPage,
    files,
    text,
    pasted,
    problem,
    readPage,
    leavePage,
    readAgain,
    paste,
    takeFiles,
    takeTabFile,
    takeTabFileOnce,
    addOne,
    addFromPage,
    addPasted,
    addFromFiles,
  };
}
