import type { Recipient } from '../document/schema.ts';
import { fold } from '../text/fold.ts';

/** The embassy's key among the recipients of a case: one that was read has no plus. */
export const EMBASSY_KEY = '+embassy';

/** How papers in their languages begin the word for an embassy, an ambassador or a consulate; folded. */
const BEGINNINGS = [
  'embass|embaj|embaix|ambass|ambasad|ambasci|ambaixad|botschaft|high commission(?!er for)|haut-commissariat',
  'consul(?:a(?:te|do|t)|s)?(?!\\p{L})|consolat|consul general|konsul(?:at|i|n|s)?',
  'suurlahet|suursaatkon|sendirad|sendiherr|velvyslan|velyvslan|veleposlan|nagykovet|buyukelci|elcili|elcisi',
  'посол(?!\\p{L})|посла(?!\\p{L})|послу(?!\\p{L})|посольств|консул|πρεσβ(?!υτ)|προξεν',
  '(?:ال)?سفار|(?:ال)?سفير|(?:ال)?قنصل|(?:ה)?שגריר',
].join('|');
/** The same in writings that put no space between words. */
const ANYWHERE = '大使|总?領事|总领事|대사|영사';

const NAMES = new RegExp(`(?<!\\p{L})(?:${BEGINNINGS})|${ANYWHERE}`, 'u');

/** True where words (a name, an office, an address) name an embassy, ambassador or consulate, in any language that papers are in. */
export const namesEmbassy = (words: string): boolean => NAMES.test(fold(words));

/** True for an embassy or ambassador, whether the paper named it or the person. */
export const isEmbassy = ({
  key,
  name,
  title,
}: Pick<Recipient, 'name' | 'title'> & { key: string }): boolean =>
  key === EMBASSY_KEY || namesEmbassy(`${title ?? ''} ${name ?? ''}`);
