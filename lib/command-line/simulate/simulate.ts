import { FIRST_PAPERS } from '../../follow/found.ts';
import { NOT_MISSED, STEPS, type Waits } from './waits.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Milliseconds since the beginning, which is a midnight. */
export interface Span {
  from: number;
  to: number;
}

/** What happens in a simulated week. */
export interface Scenario {
  name: string;
  followers: number;
  days: number;
  /** While it lasts, every request fails; in milliseconds since the beginning. */
  outage: Span | null;
  /** The hours at which browsers are closed and start again, and by how many hours people differ in that. */
  night: { closes: number; opens: number; apart: number } | null;
  /** When papers are published, in milliseconds since the beginning. */
  published: readonly number[];
  /** When each begins to follow, by chance within that time; `null`: long before. */
  begins: Span | null;
  /** By what share of those who find a paper on a site it is read one check later, to see what that would make even. */
  later: number;
  /** Where: in a catalogue, or on pages of a site of which a list names them. */
  place: 'catalogue' | 'site';
}

/** What the origin sees. */
export interface Load {
  /** All requests, in each minute. */
  perMinute: Uint32Array;
  requests: number;
  /** Those for the index or list itself. */
  checks: number;
  /** Checks that brought something new. */
  changed: number;
  failed: number;
  /** Requests for pages and files with new papers, and for pages of cases that are open, to see whether they were changed. */
  pages: number;
  looks: number;
  bytes: number;
}

/**
 * Bytes of an answer: "not changed" (its headers); of a catalogue its index (the names of its pages, and the newest paper with them) and
 * a page; of a site its list, and page or file of a paper.
 */
export const SIZES = {
  unchanged: 350,
  names: 12_000,
  index: 20_000,
  page: 7_500,
  list: 60_000,
  paper: 100_000,
};

/** Numbers from 0 to 1, always the same ones for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Chance = () => number;

const pick = (waits: Float64Array, chance: Chance): number => waits[Math.floor(chance() * STEPS)] ?? 0;

/** When somebody who has followed for long is due first: anywhere in a wait, longer waits being met more often. */
function firstDue(waits: Float64Array, chance: Chance): number {
  const longest = waits.at(-1) ?? 0;
  for (;;) {
    const wait = pick(waits, chance);
    if (chance() * longest <= wait) return chance() * wait;
  }
}

/** A number by chance, normally distributed around 0 (Box and Muller). */
const around = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

const inDay = (time: number): number => ((time % DAY) + DAY) % DAY;

/** When it is really asked for what is due at `at`: if the browser is closed then, as soon as it starts. */
function whenOpen(at: number, night: Scenario['night'], shift: number): number {
  if (!night) return at;
  const long = inDay((night.opens - night.closes) * HOUR);
  const since = inDay(at - night.closes * HOUR - shift);
  return since < long ? at - since + long : at;
}

/** On a site a paper has a page and mostly a file; and each check that has no paper to read may look at one page. */
const ON_SITE = { pages: 2, looks: 1 };

/** What is asked for beside the index or list in a check that reads so many new papers: the index of a catalogue has the newest. */
function beside({ place }: Scenario, papers: number): { pages: number; looks: number } {
  if (place === 'catalogue') return { pages: Math.max(0, papers - 1), looks: 0 };
  return { pages: papers * ON_SITE.pages, looks: papers === 0 ? ON_SITE.looks : 0 };
}

/** When it is really asked for what is due then: what was missed while the browser was closed is put off once. */
function whenAsked(due: number, { night }: Scenario, waits: Waits, chance: Chance, shift: number): number {
  const open = whenOpen(due, night, shift);
  return open - due <= NOT_MISSED ? open : whenOpen(open + pick(waits.missed, chance), night, shift);
}

/** When it is first due, and what papers come with that: the newest, for whoever begins. */
function begin({ begins }: Scenario, waits: Waits, chance: Chance): { due: number; papers: number } {
  if (!begins) return { due: firstDue(waits.good, chance), papers: 0 };
  return { due: begins.from + chance() * (begins.to - begins.from), papers: FIRST_PAPERS };
}

/** What one follower asks for in all the days. */
function follow(scenario: Scenario, waits: Waits, chance: Chance, load: Load): void {
  const { days, night, outage, published, later } = scenario;
  const shift = night ? around(chance) * night.apart * HOUR : 0;
  let [failures, seen] = [0, 0];
  const first = begin(scenario, waits, chance);
  let [at, waiting] = [whenAsked(first.due, scenario, waits, chance, shift), first.papers];
  if (scenario.begins) while ((published[seen] ?? Number.POSITIVE_INFINITY) <= at) seen += 1;
  while (at < days * DAY) {
    load.checks += 1;
    const minute = Math.floor(at / MINUTE);
    let requests = 1;
    if (outage && at >= outage.from && at < outage.to) {
      load.failed += 1;
      at += pick(waits.bad[Math.min(failures, waits.bad.length - 1)] ?? waits.good, chance);
      failures += 1;
    } else {
      failures = 0;
      const known = seen;
      while ((published[seen] ?? Number.POSITIVE_INFINITY) <= at) seen += 1;
      const isNew = seen > known || waiting === FIRST_PAPERS;
      if (isNew) load.changed += 1;
      const isLater = later > 0 && seen > known && chance() < later;
      const { pages, looks } = beside(scenario, waiting + (isLater ? 0 : seen - known));
      waiting = isLater ? seen - known : 0;
      load.pages += pages;
      load.looks += looks;
      requests += pages + looks;
      at += pick(waits.good, chance);
    }
    load.requests += requests;
    load.perMinute[minute] = (load.perMinute[minute] ?? 0) + requests;
    at = whenAsked(at, scenario, waits, chance, shift);
  }
}

/** Lets the days of a scenario pass; the same seed gives the same. Nobody waits for another, so each is followed by itself. */
export function simulate(scenario: Scenario, waits: Waits, seed: number): Load {
  const chance = chanceFrom(seed);
  const perMinute = new Uint32Array((scenario.days * DAY) / MINUTE);
  const counts = { requests: 0, checks: 0, changed: 0, failed: 0, pages: 0, looks: 0, bytes: 0 };
  const load: Load = { perMinute, ...counts };
  for (let count = 0; count < scenario.followers; count += 1) follow(scenario, waits, chance, load);
  const [whole, page] = scenario.place === 'site' ? [SIZES.list, SIZES.paper] : [SIZES.index, SIZES.page];
  const unchanged = load.checks - load.changed - load.failed + load.looks;
  load.bytes = unchanged * SIZES.unchanged + load.changed * whole + load.pages * page;
  return load;
}

/** The share of a day in which a browser runs. */
export const shareOn = ({ night }: Scenario): number =>
  night ? 1 - inDay((night.opens - night.closes) * HOUR) / DAY : 1;

/** The mean and the busiest part of a load, in requests a second. */
export interface Peak {
  mean: number;
  peak: number;
}

/**
 * @param minutes how long a part is: so long that chance alone makes no peak
 */
export function peakOf({ perMinute, requests }: Load, minutes: number): Peak {
  let most = 0;
  for (let from = 0; from < perMinute.length; from += minutes) {
    const part = perMinute.subarray(from, from + minutes);
    most = Math.max(most, part.reduce((sum, count) => sum + count, 0) / (part.length * 60));
  }
  return { mean: requests / (perMinute.length * 60), peak: most };
}
