import type { LanguageWords } from './define.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { es } from './locales/es.ts';
import { fr } from './locales/fr.ts';
import { it } from './locales/it.ts';
import { nl } from './locales/nl.ts';
import { pt } from './locales/pt.ts';

/** Every language that papers are read in; the first is the one whose labels are tried beside the paper's own. */
export const languages: readonly LanguageWords[] = [en, fr, es, de, it, nl, pt];
