import type { LanguageWords } from './define.ts';
import { ar } from './locales/ar.ts';
import { cs } from './locales/cs.ts';
import { da } from './locales/da.ts';
import { de } from './locales/de.ts';
import { el } from './locales/el.ts';
import { en } from './locales/en.ts';
import { es } from './locales/es.ts';
import { fa } from './locales/fa.ts';
import { fi } from './locales/fi.ts';
import { fr } from './locales/fr.ts';
import { he } from './locales/he.ts';
import { hu } from './locales/hu.ts';
import { it } from './locales/it.ts';
import { ja } from './locales/ja.ts';
import { ko } from './locales/ko.ts';
import { nl } from './locales/nl.ts';
import { no } from './locales/no.ts';
import { pl } from './locales/pl.ts';
import { pt } from './locales/pt.ts';
import { ru } from './locales/ru.ts';
import { sk } from './locales/sk.ts';
import { sv } from './locales/sv.ts';
import { tr } from './locales/tr.ts';
import { uk } from './locales/uk.ts';
import { zhHans } from './locales/zh-hans.ts';
import { zhHant } from './locales/zh-hant.ts';

/** Every language that papers are read in; the first is the one whose labels are tried beside the paper's own. */
export const languages: readonly LanguageWords[] = [
  en,
  fr,
  es,
  de,
  it,
  nl,
  pt,
  ar,
  tr,
  ru,
  pl,
  uk,
  sv,
  no,
  da,
  fi,
  cs,
  sk,
  hu,
  el,
  ko,
  zhHans,
  zhHant,
  ja,
  fa,
  he,
];
