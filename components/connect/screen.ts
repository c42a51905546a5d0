import type { ComponentChildren } from 'preact';
import { t } from '../../lib/browser/words.ts';
import type { SaidLine } from '../ui/said.tsx';
import type { Services } from './services.ts';
import { storeWords } from './store-words.ts';

/** What every screen of a case is given. */
export interface ScreenProps {
  services: Services;
  said: SaidLine | null;
  say: (line: SaidLine | null) => void;
  ways: ComponentChildren;
  /** Called when a case changed, so that the list is read anew. */
  onChange: () => void;
}

/** Said when something failed: what to do about it, as far as the reply, or what was thrown, says why. */
export const wentWrong = (why: unknown = ''): SaidLine => ({
  mark: 'refused',
  warned: true,
  text: storeWords(why, 'went_wrong'),
});

/** Said when the person did not give a site that was asked for. */
export const notAllowed = (): SaidLine => ({ mark: 'missing', warned: true, text: t('site_not_allowed') });

/** Said when the clipboard refuses. */
export const notCopied = (): SaidLine => ({ mark: 'refused', warned: true, text: t('not_copied') });
