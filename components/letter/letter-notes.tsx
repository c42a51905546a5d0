import type { Gap } from '../../lib/appeal/gaps.ts';
import { type MessageKey, t } from '../../lib/browser/words.ts';
import { Mark } from '../ui/mark.tsx';
import { Sentence } from '../ui/sentence.tsx';

/** What there is to say of a letter before it goes out. */
export interface LetterNotesProps {
  gaps: Gap[];
  /** How like the model letter it is, 0 to 1; `null` where the paper gives none. */
  likeness: number | null;
  /** Where the letter is other than the person's section advises on the movement's name. */
  amnesty?: 'missing' | 'there' | null;
}

const LONGEST = 120;
const cut = (text: string): string =>
  [...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join('')}…` : text;

const words = {
  person: 'gap_person',
  ask: 'gap_ask',
  phone: 'gap_phone',
  email: 'gap_email',
  street: 'gap_street',
} as const satisfies Record<string, MessageKey>;

/** What is quoted goes its own way, whatever the words around it: the number of a house stays before its street. */
function GapWords({ gap }: { gap: Gap }) {
  if (gap.kind === 'name twice') return <>{t('gap_name_twice')}</>;
  return (
    <Sentence words={words[gap.kind]}>
      <bdi>{gap.kind === 'person' ? gap.name : cut(gap.text)}</bdi>
    </Sentence>
  );
}

const keyOf = (gap: Gap): string =>
  [gap.kind, gap.kind === 'person' ? gap.name : gap.kind === 'name twice' ? '' : gap.text].join(' ');

/** Quiet lines under a letter: what is missing, what stands in it and should perhaps not, how like the model it is. */
export function LetterNotes({ gaps, likeness, amnesty = null }: LetterNotesProps) {
  const share = likeness === null ? null : Math.round(likeness * 100);
  if (gaps.length === 0 && share === null && amnesty === null) return null;
  return (
    <ul class="letter-notes small" aria-label={t('look_twice')}>
      {gaps.map((gap) => (
        <li key={keyOf(gap)}>
          <Mark shape="doubt" />
          <GapWords gap={gap} />
        </li>
      ))}
      {amnesty && (
        <li>
          <Mark shape="doubt" />
          {t(amnesty === 'missing' ? 'amnesty_missing' : 'amnesty_there')}
        </li>
      )}
      {share !== null && (
        <li class="soft">{share === 100 ? t('like_model_whole') : t('like_model', String(share))}</li>
      )}
    </ul>
  );
}
