import { ar } from './ar.ts';
import { de } from './de.ts';
import type { FormWords } from './define.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { lexiconOf } from './lookup.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** All languages of form labels; a new one is a file and a line here. English stands first: it wins a tie. */
export const formLanguages: readonly FormWords[] = [en, ar, de, es, fa, fr, it, ja, ko, nl, pt, ru, tr, zh];

export const lexicon = lexiconOf(formLanguages);
