import { de } from './de.ts';
import type { FormWords } from './define.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { lexiconOf } from './lookup.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** All languages of form labels; a new one is a file and a line here. English stands first: it wins a tie. */
export const formLanguages: readonly FormWords[] = [en, de, es, fr, it, nl, pt];

export const lexicon = lexiconOf(formLanguages);
