import { useId } from 'preact/hooks';
import { isLetterLanguage, letterLanguages, phrasesFor } from '../../lib/appeal/phrases/index.ts';
import { type DraftPatch, VARIANTS, type Variant } from '../../lib/appeal/schema.ts';
import { counted, type MessageKey, language as spoken, t } from '../../lib/browser/words.ts';
import type { CaseRecipient } from '../../lib/case/schema.ts';
import type { WritingHints } from '../../lib/document/hints.ts';
import { Button } from '../ui/button.tsx';
import { countryName } from '../ui/country.ts';
import { QuietLink } from '../ui/link.tsx';
import { Mark } from '../ui/mark.tsx';
import { Sentence } from '../ui/sentence.tsx';
import type { CopyWhat } from './letter-head.tsx';

/** Whether the person has to be careful with the country of a letter. */
export interface CarefulState {
  atRisk: boolean;
  /** True when they have to be with every country. */
  all: boolean;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

export interface LetterToolsProps {
  recipient: CaseRecipient;
  /** Where the letter is printed. */
  printHref: string;
  variant: Variant;
  /** How many paragraphs the chosen length leaves out, and by how many characters it is still too long. */
  cut: number;
  over: number;
  /** The letter's language, and the paper's (BCP 47). */
  language: string;
  paperLanguage: string;
  /** Languages in which the same paper is there too. */
  editions: string[];
  hints: WritingHints;
  /** Characters of the post that would be copied; `null` where the paper gives no account. */
  post: number | null;
  careful: CarefulState;
  onDraft: (patch: DraftPatch) => void;
  onCopy: (what: CopyWhat) => void;
  onCareful: (careful: boolean) => void;
}

const variantWords = {
  full: 'variant_full',
  short: 'variant_short',
  '500': 'variant_500',
  postcard: 'variant_postcard',
} as const satisfies Record<Variant, string>;

function Length({ variant, over, onDraft }: LetterToolsProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('variant')}</label>
      <select
        id={id}
        value={variant}
        onChange={({ currentTarget: { value } }) =>
          onDraft({ variant: VARIANTS.find((one) => one === value && one !== 'full') ?? null })
        }
      >
        {VARIANTS.map((one) => (
          <option key={one} value={one}>
            {t(variantWords[one])}
          </option>
        ))}
      </select>
      {over > 0 && (
        <p class="small">
          <Mark shape="doubt" />
          {t('cut_over', counted('characters', over))}
        </p>
      )}
    </div>
  );
}

/** Those of other editions, and those that letters can be begun and ended in: what the recipient prefers, one's own, the others. */
function offeredLanguages({ paperLanguage, editions, hints }: LetterToolsProps): string[] {
  const own = spoken().split('-')[0] ?? '';
  const first = [...hints.preferred, own].filter(isLetterLanguage);
  const all = [...editions, ...first, ...letterLanguages.map(({ code }) => code)];
  return [...new Set(all)].filter((code) => code !== paperLanguage);
}

function languageName(code: string): string {
  return isLetterLanguage(code)
    ? phrasesFor(code).name
    : (new Intl.DisplayNames(spoken(), { type: 'language' }).of(code) ?? code);
}

function Language(props: LetterToolsProps) {
  const { language, paperLanguage, editions, hints, onDraft } = props;
  const nameOf = (code: string): string => {
    const name = languageName(code);
    if (hints.preferred.includes(code)) return t('letter_language_preferred', name);
    return editions.includes(code) ? t('letter_language_paper', name) : name;
  };
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('letter_language')}</label>
      <select
        id={id}
        value={language}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget: { value } }) =>
          onDraft({ language: value === paperLanguage ? null : value })
        }
      >
        <option value={paperLanguage}>{t('letter_language_paper', languageName(paperLanguage))}</option>
        {offeredLanguages(props).map((code) => (
          <option key={code} value={code}>
            {nameOf(code)}
          </option>
        ))}
      </select>
      <p class="small soft" id={`${id}-help`}>
        {t('letter_language_help')}
      </p>
    </div>
  );
}

const PaperSays = ({ hints: { words, amnesty } }: LetterToolsProps) => (
  <>
    {[words, amnesty].map(
      (sentence) =>
        sentence && (
          <p key={sentence} class="small soft" dir="auto">
            {t('paper_says', sentence)}
          </p>
        ),
    )}
  </>
);

/** Numbers and accounts keep their own direction. */
const Numbers = ({ words, of }: { words: MessageKey; of: string[] }) => (
  <span>
    <Sentence words={words}>
      <bdi dir="ltr">{of.join(', ')}</bdi>
    </Sentence>
  </span>
);

/** Ways that are copied from: each only where the paper gives a number or an account. */
function OtherWays({ recipient, post, onCopy }: LetterToolsProps) {
  const { fax, phones, social } = recipient;
  return (
    <ul class="other-copies">
      {fax && (
        <li>
          <Numbers words="fax_of" of={[fax]} />
          <Button kind="quiet" onPress={() => onCopy({ what: 'fax' })}>
            {t('copy_fax')}
          </Button>
        </li>
      )}
      {phones.length > 0 && (
        <li>
          <Numbers words="numbers_of" of={phones} />
          <Button kind="quiet" onPress={() => onCopy({ what: 'call' })}>
            {t('copy_call')}
          </Button>
        </li>
      )}
      {post !== null && (
        <li>
          <Numbers words="accounts_of" of={social} />
          <Button kind="quiet" onPress={() => onCopy({ what: 'post' })}>
            {t('copy_post_short', counted('characters', post))}
          </Button>
        </li>
      )}
    </ul>
  );
}

function Careful({ careful: { atRisk, all, country }, onCareful }: LetterToolsProps) {
  if (all) return <p class="small soft">{t('careful_all')}</p>;
  if (country === null) return null;
  return (
    <p>
      <Button kind="quiet" onPress={() => onCareful(!atRisk)}>
        {t(atRisk ? 'careful_off' : 'careful_on', countryName(country))}
      </Button>
    </p>
  );
}

/** What is seldom needed for a letter, under a fold: its length, its language, printing, other ways, care. */
export const LetterTools = (props: LetterToolsProps) => (
  <details class="letter-tools">
    <summary>
      <Mark shape="fold" />
      {t('letter_tools')}
    </summary>
    <Length {...props} />
    <Language {...props} />
    <PaperSays {...props} />
    {!props.careful.atRisk && (
      <p>
        <QuietLink href={props.printHref} newTab>
          {t('print')}
        </QuietLink>
      </p>
    )}
    <OtherWays {...props} />
    <Careful {...props} />
  </details>
);
