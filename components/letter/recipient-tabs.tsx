import { t } from '../../lib/browser/words.ts';
import type { CaseRecipient } from '../../lib/case/schema.ts';
import { Mark, type MarkShape } from '../ui/mark.tsx';
import { shortName } from './recipient.ts';

export interface Person {
  recipient: CaseRecipient;
  state: { mark: MarkShape; words: string };
}

/** Up to four stand as tabs behind the letter; more than that take a row each. */
const TABS = 4;

/** The recipients: the letters behind this one. */
export const RecipientTabs = ({
  people,
  chosen,
  onChoose,
}: {
  people: Person[];
  chosen: string;
  onChoose: (key: string) => void;
}) => (
  <ol class={people.length > TABS ? 'people people-rows' : 'people'} aria-label={t('recipients')}>
    {people.map(({ recipient, state }) => (
      <li key={recipient.key}>
        <button
          type="button"
          class="person"
          aria-current={recipient.key === chosen || undefined}
          onClick={() => onChoose(recipient.key)}
        >
          <b dir="auto">{shortName(recipient)}</b>{' '}
          <span>
            <Mark shape={state.mark} />
            {state.words}
          </span>
        </button>
      </li>
    ))}
  </ol>
);
