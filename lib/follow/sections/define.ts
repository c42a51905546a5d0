import type { FollowKind } from '../schema.ts';

/** Where a section lists its papers. */
export interface Source {
  /** BCP 47. */
  language: string;
  kind: Exclude<FollowKind, 'catalogue'>;
  url: string;
}

/** How it is known that a section's site is so. */
export type Checked =
  /** Seen in a stored copy of its pages. */
  | 'stored copy'
  /** By what is usual with the program that the site runs on, or from hearsay: it could not be checked. */
  | 'not checked';

/** A section of the movement, and where on its site its papers are. */
export interface Section {
  /** The name of its file. */
  id: string;
  /** As it calls itself in the language of its site. */
  name: string;
  sources: readonly [Source, ...Source[]];
  /** Address of a page of its site that is a paper. */
  paper: RegExp;
  /** Address of the file with the whole paper, that such a page links to; `null` where the page has it all. */
  file: RegExp | null;
  checked: { sources: Checked; paper: Checked };
}

/** A section's site as it is: the one shape that each file of this folder has. */
export const defineSection = (section: Section): Section => section;
