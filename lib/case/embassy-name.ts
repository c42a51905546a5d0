import type { CaseRecipient } from './schema.ts';

/** The embassy's key among the recipients of a case: one that was read has no plus. */
export const EMBASSY_KEY = '+embassy';

/** How papers in various languages name one. */
const NAMES =
  /\b(?:embass(?:y|ies)|ambassad(?:or|eur|rice|e)|embajad(?:a|or)|embaixad(?:a|or)|botschaft(?:er(?:in)?)?|ambasciat(?:a|ore)|ambassad(?:eur|e|ør|ör)?|high commission(?:er)?|consulate|konsulat|consulat)\b|посольств|посол\b|سفارة|سفير|大使/iu;

/** True for an embassy or ambassador, whether the paper named it or the person. */
export const isEmbassy = ({ key, name, title }: Pick<CaseRecipient, 'key' | 'name' | 'title'>): boolean =>
  key === EMBASSY_KEY || NAMES.test(`${title ?? ''} ${name ?? ''}`);
