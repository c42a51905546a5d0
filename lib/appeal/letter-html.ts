import { middleOf } from './body.ts';
import { type Block, blocksOf } from './items.ts';
import type { Appeal } from './schema.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const blockHtml = ({ kind, lines }: Block): string =>
  kind === 'text'
    ? `<p>${lines.map(escaped).join('<br>')}</p>`
    : `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;

const paragraphHtml = (text: string): string => blocksOf(text).map(blockHtml).join('');

/** The letter as simple HTML for a clipboard: paragraphs, line ends and lists; no styles, no marks of ours. */
export function letterHtml(appeal: Appeal): string {
  const { salutation, signOff, signature } = appeal;
  const all = [salutation, ...middleOf(appeal), [signOff, ...signature].join('\n')].filter(Boolean);
  return all.map(paragraphHtml).join('');
}
