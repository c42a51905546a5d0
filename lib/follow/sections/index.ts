import { austria } from './austria.ts';
import { belgium } from './belgium.ts';
import { canada } from './canada.ts';
import type { Section } from './define.ts';
import { france } from './france.ts';
import { germany } from './germany.ts';
import { international } from './international.ts';
import { italy } from './italy.ts';
import { netherlands } from './netherlands.ts';
import { spain } from './spain.ts';
import { switzerland } from './switzerland.ts';
import { unitedKingdom } from './united-kingdom.ts';
import { unitedStates } from './united-states.ts';

/** All sections whose sites are known, in the order in which they are shown. */
export const SECTIONS: readonly Section[] = [
  international,
  austria,
  belgium,
  canada,
  france,
  germany,
  italy,
  netherlands,
  spain,
  switzerland,
  unitedKingdom,
  unitedStates,
];

/** The section with an id; `null` for none. */
export const sectionOf = (id: string | null): Section | null => SECTIONS.find((one) => one.id === id) ?? null;

/** The section on whose site an address is; `null` for any other site. */
export function sectionAt(url: string): Section | null {
  const { origin } = new URL(url);
  return (
    SECTIONS.find(
      (one) => one.paper.test(url) || one.sources.some((source) => new URL(source.url).origin === origin),
    ) ?? null
  );
}
