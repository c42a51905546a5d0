import { middleOf } from './body.ts';
import { type Block, blocksOf } from './items.ts';
import type { Appeal } from './schema.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Letters that are written from the right. */
const FROM_RIGHT = /[\p{scx=Arabic}\p{scx=Hebrew}]/u;

const isFromRight = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((one) => FROM_RIGHT.test(one)).length * 2 > letters.length;
};

const blockHtml = ({ kind, lines }: Block, fromRight: boolean): string => {
  // The first letter alone would not do: a paragraph may begin with a name as it is written elsewhere.
  const dir = fromRight && lines.some((line) => FROM_RIGHT.test(line)) ? ' dir="rtl"' : '';
  return kind === 'text'
    ? `<p${dir}>${lines.map(escaped).join('<br>')}</p>`
    : `<ul${dir}>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
};

/** The letter as simple HTML for a clipboard: paragraphs, line ends and lists, and what is written from the right; no styles, no marks of ours. */
export function letterHtml(appeal: Appeal): string {
  const { salutation, signOff, signature } = appeal;
  // How somebody writes the own name and paragraph says nothing of the letter.
  const fromRight = isFromRight([salutation, ...appeal.paragraphs, signOff].join(''));
  return [salutation, ...middleOf(appeal), [signOff, ...signature].join('\n')]
    .filter(Boolean)
    .flatMap(blocksOf)
    .map((block) => blockHtml(block, fromRight))
    .join('');
}
