import { noSettings } from '../../lib/backup/schema.ts';

/** The tables of a backup in which nothing is. */
export const noRows = {
  papers: [],
  decisions: [],
  corrections: [],
  drafts: [],
  journal: [],
  follows: [],
  seen: [],
};

/** A backup of somebody who has nothing yet. */
export const emptyBackup = { ...noRows, settings: noSettings };
