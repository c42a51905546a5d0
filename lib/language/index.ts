import type { LanguageWords } from './define.ts';
import { en } from './locales/en.ts';

/** Every language that papers are read in; the first is the one whose labels are tried beside the paper's own. */
export const languages: readonly LanguageWords[] = [en];
