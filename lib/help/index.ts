import { fold } from '../text/fold.ts';
import { HELP_PAGES, type Help, type HelpPage, type HelpText } from './define.ts';

/** Every language that the help is in, by its tag (BCP 47). Only the one that is shown is loaded. */
export const helpLanguages: Readonly<Record<string, () => Promise<{ help: Help }>>> = {
  en: () => import('./languages/en.ts'),
  ar: () => import('./languages/ar.ts'),
  da: () => import('./languages/da.ts'),
  de: () => import('./languages/de.ts'),
  es: () => import('./languages/es.ts'),
  fi: () => import('./languages/fi.ts'),
  fr: () => import('./languages/fr.ts'),
  it: () => import('./languages/it.ts'),
  ko: () => import('./languages/ko.ts'),
  nb: () => import('./languages/nb.ts'),
  nl: () => import('./languages/nl.ts'),
  pl: () => import('./languages/pl.ts'),
  'pt-BR': () => import('./languages/pt-br.ts'),
  'pt-PT': () => import('./languages/pt-pt.ts'),
  sv: () => import('./languages/sv.ts'),
  tr: () => import('./languages/tr.ts'),
};

/** Tags that browsers use for a language that is listed by another. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', pt: 'pt-PT' };

/** The tag of the help for a reader of `language` (BCP 47): the same, its bare language, or English. */
export function helpLanguageFor(language: string): string {
  const bare = language.split('-')[0] ?? '';
  const tags = [language, bare, ALIASES[bare] ?? ''];
  return tags.find((tag) => tag in helpLanguages) ?? 'en';
}

/** The help for a reader of `language` (BCP 47), and the language that it really is in. */
export async function helpFor(language: string): Promise<{ help: Help; language: string }> {
  const found = helpLanguageFor(language);
  const { help } = await (helpLanguages[found] as () => Promise<{ help: Help }>)();
  return { help, language: found };
}

/** A piece of a paragraph: text, or the name of a message whose words belong there. */
export type HelpPiece = { text: string } | { message: string };

/** Takes a paragraph apart at its braces. */
export const piecesOf = (paragraph: string): HelpPiece[] =>
  paragraph
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { message: piece.slice(1, -1) } : { text: piece }));

/** All words of a page as they are seen; `say` gives the words of a message. */
const wordsOf = ({ title, paragraphs }: HelpText, say: (message: string) => string): string =>
  [title, ...paragraphs]
    .flatMap(piecesOf)
    .map((piece) => ('text' in piece ? piece.text : say(piece.message)))
    .join(' ');

/** The pages in which each word of `query` occurs, whatever its case and accents: first those that have them in the title. All for no word. */
export function matchingPages(help: Help, query: string, say: (message: string) => string): HelpPage[] {
  const sought = fold(query.normalize('NFC')).split(/\s+/).filter(Boolean);
  const holds = (text: string) => sought.every((word) => fold(text).includes(word));
  const found = HELP_PAGES.filter((page) => holds(wordsOf(help[page], say)));
  const titled = found.filter((page) => holds(help[page].title));
  return [...new Set([...titled, ...found])];
}
