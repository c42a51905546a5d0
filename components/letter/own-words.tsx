import { useRef, useState } from 'preact/hooks';
import { STARTERS, type Starter } from '../../lib/appeal/phrases/define.ts';
import { phrasesFor } from '../../lib/appeal/phrases/index.ts';
import { t } from '../../lib/browser/words.ts';
import { Button } from '../ui/button.tsx';
import { KeptField } from '../ui/kept-field.tsx';
import { Mark } from '../ui/mark.tsx';

const names = {
  profession: 'starter_profession',
  home: 'starter_home',
  family: 'starter_family',
  faith: 'starter_faith',
  visit: 'starter_visit',
  touched: 'starter_touched',
  hope: 'starter_hope',
  section: 'starter_section',
} as const satisfies Record<Starter, string>;

interface OwnWordsProps {
  value: string;
  /** BCP 47, of the letter. */
  language: string;
  /** Whether the beginning that names the movement is offered. */
  withSection: boolean;
  /** True where own words are advised: the beginnings are shown at once. */
  open: boolean;
  onType: (own: string) => void;
}

/** A sentence goes on behind what stands there already. */
const joined = (own: string, starter: string): string =>
  own.trim() === '' ? starter : `${own.trimEnd()} ${starter}`;

/** The person's own paragraph, apart from the official text, and ways to begin it. */
export function OwnWords({ value, language, withSection, open, onType }: OwnWordsProps) {
  // It does not fold while one writes.
  const [shown] = useState(open);
  const place = useRef<HTMLDivElement>(null);
  const begin = (starter: Starter) => {
    onType(joined(value, phrasesFor(language).starters[starter]));
    // Where one goes on writing; the caret stands behind what was put in.
    const field = place.current?.querySelector('textarea');
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
  };
  const offered = STARTERS.filter((one) => withSection || one !== 'section');
  return (
    <div class="own-part" ref={place}>
      <KeptField
        class="own"
        label={t('own_words')}
        labelBelow
        rows={2}
        lang={language}
        value={value}
        onType={onType}
      />
      <details class="starters" open={shown}>
        <summary>
          <Mark shape="fold" />
          {t('starters')}
        </summary>
        <p>
          {offered.map((starter) => (
            <Button key={starter} kind="quiet" onPress={() => begin(starter)}>
              {t(names[starter])}
            </Button>
          ))}
        </p>
      </details>
    </div>
  );
}
