import { t } from '../../lib/browser/words.ts';
import { QuietLink } from '../ui/link.tsx';

/** Leads to the help in a tab of its own: what one is at stays open. */
export const HelpLink = () => (
  <QuietLink href="/help.html" newTab>
    {t('help')}
  </QuietLink>
);
