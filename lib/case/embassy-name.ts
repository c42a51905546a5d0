import type { Recipient } from '../document/schema.ts';
import { namesMission } from '../language/missions.ts';

/** The embassy's key among the recipients of a case: one that was read has no plus. */
export const EMBASSY_KEY = '+embassy';

/** True for an embassy, a consulate or who heads one, whether the paper named it or the person. */
export const isEmbassy = ({
  key,
  name,
  title,
}: Pick<Recipient, 'name' | 'title'> & { key: string }): boolean =>
  key === EMBASSY_KEY || namesMission(`${title ?? ''} ${name ?? ''}`);
