import type { ComponentChildren } from 'preact';
import { t } from '../../lib/browser/words.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';

/** The bar over a screen that lies on a letter: back to it, and where else one can go. */
export const LetterBar = ({ ways, onBack }: { ways: ComponentChildren; onBack: () => void }) => (
  <header class="bar">
    <Button kind="quiet" onPress={onBack}>
      <Mark shape="back" />
      {t('the_letter')}
    </Button>
    <nav class="bar-ways" aria-label={t('elsewhere')}>
      {ways}
    </nav>
  </header>
);
