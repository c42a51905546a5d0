import type { AnyKind } from './kinds.ts';
import { saysCode, saysElsewhere, saysOwn } from './stems.ts';
import type { Tongues } from './tongues.ts';
import { HALF, meant, shareOf } from './weigh.ts';
import type { WordKind } from './words/define.ts';
import type { Found } from './words/lookup.ts';
import { normalise } from './words/normal.ts';

const ofOffices: readonly WordKind[] = ['phone', 'email', 'street', 'city', 'country', 'topic'];

/** Whether a text asks for what an organisation has, not for its name. */
export const isOfOffice = (parts: ReadonlySet<WordKind>): boolean =>
  ofOffices.some((kind) => parts.has(kind));

/** Kinds that a thing has as well as a person. */
const ofSome = new Set<AnyKind>([
  'full-name',
  'first-name',
  'last-name',
  'phone',
  'street',
  'postal-code',
  'city',
  'state',
  'country',
]);

/** What somebody else has as well as the writer. */
const personal = new Set<AnyKind>([...ofSome, 'middle-name', 'email', 'job-title']);

/** "Of" in languages that put it before a word of its own. */
const ofWords = new Set('de del della dello di do da dos das du des der van'.split(' '));

/** Words of which each is the writer's own "your", or what a writer's name is called by. */
const beforeName = new Set('your my our full complete legal contact print enter ihr uw'.split(' '));

/**
 * Whether a text asks for what something else has, or nobody can tell who: "Place of the defect", "Facility name". The
 * writer's own is "Country of residence", "Name of the person who complains".
 */
function isOfSomething(text: string, kind: AnyKind, { hits }: Found, tongues: Tongues): boolean {
  const words = normalise(text).split(' ');
  for (const hit of hits) {
    if (meant(hit, tongues) !== kind) continue;
    const end = hit.at + hit.size;
    // In Dutch "of" is "or".
    const isEnglish = hit.meanings.some(({ code }) => code === 'en');
    if (ofWords.has(words[end] ?? '') || (isEnglish && words[end] === 'of')) return !saysOwn(text);
    if (hit.phrase !== 'name' || hit.at === 0 || hit.meanings.some(({ code }) => code !== 'en')) continue;
    const isKnown = hits.some(({ at, size }) => at + size === hit.at);
    if (!isKnown && !beforeName.has(words[hit.at - 1] ?? '')) return !saysOwn(text);
  }
  return false;
}

/** Whether a text asks for what is not the writer's: somebody else's, of another time, of a thing, or of nobody knows whom. */
export function isOfAnother(text: string, kind: AnyKind, whole: Found, tongues: Tongues): boolean {
  if (!personal.has(kind)) return false;
  if (saysElsewhere(text) || (kind === 'country' && saysCode(text))) return true;
  // "State" is a verb as well, and the short words for it in other languages are much else.
  if (kind === 'state' && shareOf(whole) < HALF) return true;
  return ofSome.has(kind) && isOfSomething(text, kind, whole, tongues);
}
