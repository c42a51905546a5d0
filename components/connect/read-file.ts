import { type MessageKey, t } from '../../lib/browser/words.ts';
import type { SaidLine } from '../ui/said.tsx';
import type { FileFailure, FileReading, Services } from './services.ts';

/** Milliseconds after which reading counts as slow, and says how far it is. */
const SLOW = 400;

const WORDS: Record<FileFailure, MessageKey> = {
  unreadable: 'file_unreadable',
  unknown: 'file_unreadable',
  'too large': 'file_too_large',
  scanned: 'file_scanned',
  protected: 'file_protected',
  broken: 'file_broken',
  cancelled: 'file_cancelled',
  'old word': 'file_old_word',
};

/** Why the file `name` cannot be read and what to do next, in a sentence. */
export const fileProblem = (why: FileFailure, name: string): string => t(WORDS[why], name);

/** Reads a file; while that takes long, `say` tells how far it is, with a way to stop it. */
export async function readFile(
  services: Pick<Services, 'readFile'>,
  file: File,
  say: (line: SaidLine) => void,
): Promise<FileReading> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  let shown = false;
  let progress = 0;
  const tell = () => {
    shown = true;
    say({ mark: 'opened', text: t('file_reading', file.name), progress, stop });
  };
  const slow = setTimeout(tell, SLOW);
  const onProgress = (done: number) => {
    // A line for each hundredth, not for each page.
    if (done - progress < 0.01) return;
    progress = done;
    if (shown) tell();
  };
  const reading = await services.readFile(file, { signal: stopping.signal, onProgress });
  clearTimeout(slow);
  return reading;
}
