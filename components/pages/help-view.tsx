import {
  counted,
  directionOf,
  type MessageKey,
  t,
  language as wordsLanguage,
} from '../../lib/browser/words.ts';
import { HELP_PAGES, type Help, type HelpPage } from '../../lib/help/define.ts';
import { matchingPages, piecesOf } from '../../lib/help/index.ts';
import { SearchField } from '../list/search-field.tsx';
import { QuietLink } from '../ui/link.tsx';

export interface HelpViewProps {
  help: Help;
  /** The language that the help is in (BCP 47): English where there is none in the language of the words around it. */
  language: string;
  /** The page that is open; `null` for the list of all. */
  page: HelpPage | null;
  query: string;
  onQuery: (query: string) => void;
}

/** The words of a message that a help text names. */
const say = (message: string): string => t(message as MessageKey);

/** Names of buttons are those of the screens, in their language. */
const Paragraph = ({ of }: { of: string }) => (
  <>
    {piecesOf(of).map((piece) =>
      'text' in piece ? (
        piece.text
      ) : (
        <b key={piece.message}>
          <bdi lang={wordsLanguage()}>{say(piece.message)}</bdi>
        </b>
      ),
    )}
  </>
);

function HelpList({ help, language, query, onQuery }: HelpViewProps) {
  const pages = matchingPages(help, query, say);
  return (
    <main class="plain-page">
      <h1 class="title" tabIndex={-1}>
        {t('help')}
      </h1>
      <SearchField label="help_search" value={query} onType={onQuery} />
      <p class={pages.length > 0 ? 'unseen' : ''} role="status">
        {query && (pages.length > 0 ? counted('help_found', pages.length) : t('help_none', query))}
      </p>
      {pages.length > 0 && (
        <ul class="sheet card help-pages" lang={language} dir={directionOf(language)}>
          {pages.map((page) => (
            <li key={page}>
              <a href={`#${page}`}>{help[page].title}</a>
              <p class="small soft">
                <Paragraph of={help[page].paragraphs[0] ?? ''} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <p class="small soft">{t('unofficial')}</p>
    </main>
  );
}

function HelpArticle({ help, language, page }: HelpViewProps & { page: HelpPage }) {
  const { title, paragraphs } = help[page];
  const others = HELP_PAGES.filter((one) => one !== page);
  return (
    <div class="plain-page">
      <nav aria-label={t('elsewhere')}>
        <QuietLink href="#">{t('help_all')}</QuietLink>
      </nav>
      <main class="sheet card help-page" lang={language} dir={directionOf(language)}>
        <h1 class="title" tabIndex={-1}>
          {title}
        </h1>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>
            <Paragraph of={paragraph} />
          </p>
        ))}
      </main>
      <nav class="help-others" aria-label={t('help_others')}>
        <ul lang={language} dir={directionOf(language)}>
          {others.map((one) => (
            <li key={one}>
              <QuietLink href={`#${one}`}>{help[one].title}</QuietLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** The help: the list of its pages, which can be searched, or one of them. */
export const HelpView = (props: HelpViewProps) =>
  props.page === null ? <HelpList {...props} /> : <HelpArticle {...props} page={props.page} />;
