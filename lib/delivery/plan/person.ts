import type { Appeal, Profile } from '../../appeal/schema.ts';
import type { FieldKind } from '../form/kinds.ts';
import { countryNamed } from './country.ts';
import type { FormDetails } from './details.ts';

/** What can go into a field, and whether it surely is that. */
export interface Known {
  text: string;
  certain: boolean;
}
export type KnownValues = Partial<Record<FieldKind, Known>>;

const sure = (text: string): Known => ({ text, certain: true });

/** A name's parts. More than two words may part in several places, a comma may stand before a title, and one word is neither. */
function nameParts(name: string): KnownValues {
  const [last, first] = name.split(/\s*,\s*/);
  if (first && last)
    return { 'first-name': { text: first, certain: false }, 'last-name': { text: last, certain: false } };
  const words = name.split(/\s+/);
  if (words.length < 2) return {};
  const certain = words.length === 2;
  return {
    'first-name': { text: words.slice(0, -1).join(' '), certain },
    'last-name': { text: words.at(-1) ?? '', certain },
  };
}

/** Town and country out of "Uppsala, Sweden"; only what is literally there. */
function places(town: string, languages: readonly string[]): { city: string; country: string | null } {
  const parts = town.split(/\s*[,;]\s*/).filter(Boolean);
  const country = countryNamed(parts.at(-1) ?? '', languages);
  const rest = country === null ? parts : parts.slice(0, -1);
  return { city: rest[0] ?? '', country };
}

/**
 * All that can go into a form, by kind: the letter, the profile, and what the person gave for forms, which outweighs.
 * Nothing is made up: what nobody gave is absent.
 */
export function knownValues(
  appeal: Pick<Appeal, 'subject' | 'body'>,
  profile: Profile,
  details: FormDetails,
  languages: readonly string[],
): KnownValues {
  const name = profile.name.trim();
  const { city, country } = places(profile.town.trim(), languages);
  const known: KnownValues = {
    ...(name && { 'full-name': sure(name), ...nameParts(name) }),
    ...(city && { city: sure(city) }),
    ...(country && { country: sure(profile.town.split(/[,;]/).at(-1)?.trim() ?? '') }),
    subject: sure(appeal.subject),
    message: sure(appeal.body),
  };
  for (const [kind, text] of Object.entries(details)) {
    if (text.trim() !== '') known[kind as FieldKind] = sure(text.trim());
  }
  const { email } = known;
  return email === undefined ? known : { ...known, 'email-confirm': email };
}

/** What is said of a person once is not said again in parts. */
const unshown = new Set<FieldKind>(['first-name', 'last-name', 'email-confirm', 'message']);

/** What surely can go into a form, each thing once, but for the letter itself. */
export const surelyKnown = (known: KnownValues): { kind: FieldKind; text: string }[] =>
  (Object.entries(known) as [FieldKind, Known][])
    .filter(([kind, { certain }]) => certain && !unshown.has(kind))
    .map(([kind, { text }]) => ({ kind, text }));
