/** The pages of the help, in the order in which they are listed: a page for each task. */
export const HELP_PAGES = [
  'button',
  'paper',
  'pdf',
  'write',
  'webmail',
  'form',
  'copy',
  'reply',
  'remind',
  'end',
  'follow',
  'backup',
  'careful',
  'lock',
  'group',
  'privacy',
] as const;

export type HelpPage = (typeof HELP_PAGES)[number];

/** One page: its heading, and a few paragraphs. `{add}` in one stands for the words of the message `add`, as the screens show them. */
export interface HelpText {
  title: string;
  paragraphs: string[];
}

/** The help in one language. */
export type Help = Record<HelpPage, HelpText>;

/** Takes the help as a translator writes it: the heading of a page is its first line, its paragraphs stand a line each. */
export function defineHelp(pages: Record<HelpPage, string>): Help {
  const entries = HELP_PAGES.map((page) => {
    const [title = '', ...paragraphs] = pages[page]
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    return [page, { title, paragraphs }] as const;
  });
  return Object.fromEntries(entries) as Help;
}
