import { lineAt } from '../../text/view.ts';
import { folded, type Paper } from '../paper.ts';
import { type FoundReference, isSame } from './reference.ts';

/** Says of a link that it leads to a file, in folded text: in many languages. */
const leadsToFile =
  /(?<!\p{L})(?:pdf|docx?|download\p{L}*|telecharg\p{L}*|descarg\p{L}*|descarreg\p{L}*|scaric\p{L}*|baix(?:ar|e)|transfer(?:ir|e)|herunter(?:zu)?lad\p{L}*|ladda (?:ned|ner)|last ned|hent|lataa|pobierz|stahn\p{L}*|stiahn\p{L}*|letolt\p{L}*|indir\p{L}*|κατεβαστε|ληψη|скача\p{L}*|загруз\p{L}*|завантаж\p{L}*|تحميل|تنزيل|دانلود|(?:להורדת|הורד\p{L}*))(?!\p{L})|ダウンロード|다운로드|내려받기|下载|下載/u;

/** In code units: what leads to a file is no sentence of a story. */
const longestLink = 140;

/**
 * The number by which a page without a header calls itself where it gives its paper as a file: `Download a copy of UA 78/24 here`.
 * Nobody's where two papers can be loaded.
 */
export function ofOwnCopy(paper: Paper, found: readonly FoundReference[]): FoundReference | null {
  const loaded = found.filter((one) => isInLink(paper, one));
  const [first] = loaded;
  return first && loaded.every((one) => isSame(one.reference, first.reference)) ? first : null;
}

function isInLink(paper: Paper, { start, end }: FoundReference): boolean {
  const line = paper.view.lines[lineAt(paper.view, start)];
  if (!line || line.end < end || line.end - line.start > longestLink) return false;
  return leadsToFile.test(folded(paper, line));
}
