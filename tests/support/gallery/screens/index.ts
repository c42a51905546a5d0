import type { ComponentChild } from 'preact';
import { caseScreens } from './case.tsx';
import { formScreens } from './form.tsx';
import { listScreens } from './list.tsx';
import { paperScreens } from './paper.tsx';
import { settingsScreens } from './settings.tsx';

export { pages } from './settings.tsx';

/** Every view in every state worth seeing, with invented content. */
export const screens: Record<string, () => ComponentChild | Promise<ComponentChild>> = {
  ...listScreens,
  ...caseScreens,
  ...formScreens,
  ...paperScreens,
  ...settingsScreens,
};
