import { parseHTML } from 'linkedom';

/** The lines of a text, without blanks at their ends, blank lines at both ends, and blanks that do not break. */
export const tidyLines = (text: string | undefined): string =>
  (text ?? '')
    .replace(/\u00a0/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** The lines of a mail's HTML, as mail programs show them: paragraphs stand apart by a blank line. */
export function linesOfHtml(html: string | undefined): string {
  const inside = (html ?? '').replace(/^.*<body[^>]*>|<\/body>.*$/gis, '').replace(/\s+/g, ' ');
  const { document } = parseHTML(`<html><body>${inside}</body></html>`);
  for (const line of document.querySelectorAll('br')) line.replaceWith('\n');
  for (const block of document.querySelectorAll('p')) block.append('\n\n');
  for (const block of document.querySelectorAll('div')) block.append('\n');
  const text = document.body.textContent ?? '';
  return tidyLines(text.replace(/\n +/g, '\n').replace(/\n{3,}/g, '\n\n'));
}
