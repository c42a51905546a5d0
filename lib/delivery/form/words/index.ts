import type { FormWords } from './define.ts';
import { en } from './en.ts';
import { lexiconOf } from './lookup.ts';

/** All languages of form labels; a new one is a file and a line here. */
export const formLanguages: readonly FormWords[] = [en];

export const lexicon = lexiconOf(formLanguages);
