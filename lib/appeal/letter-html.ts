import { middleOf } from './body.ts';
import type { Appeal } from './schema.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const isItem = (line: string): boolean => /^[-–•] /.test(line);

/** One paragraph: lines that begin with a dash are a list, others keep their ends. */
function paragraphHtml(text: string): string {
  const lines = text.split('\n');
  const before = lines.filter((line) => !isItem(line)).map(escaped);
  const items = lines.filter(isItem).map((line) => `<li>${escaped(line.slice(2))}</li>`);
  const words = before.length > 0 ? `<p>${before.join('<br>')}</p>` : '';
  return items.length > 0 ? `${words}<ul>${items.join('')}</ul>` : words;
}

/** The letter as simple HTML for a clipboard: paragraphs, line ends and lists; no styles, no marks of ours. */
export function letterHtml(appeal: Appeal): string {
  const { salutation, signOff, signature } = appeal;
  const all = [salutation, ...middleOf(appeal), [signOff, ...signature].join('\n')].filter(Boolean);
  return all.map(paragraphHtml).join('');
}
