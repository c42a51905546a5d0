import type { Scenario } from './simulate.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Followers of one address: more than all who take part in urgent actions. */
export const MILLION = 1_000_000;

const week = (patch: Partial<Scenario> & Pick<Scenario, 'name'>): Scenario => ({
  followers: MILLION,
  days: 7,
  outage: null,
  night: null,
  begins: null,
  later: 0,
  place: 'catalogue',
  // Three papers, in office hours.
  published: [DAY + 10 * HOUR, 3 * DAY + 12 * HOUR, 5 * DAY + 15 * HOUR],
  ...patch,
});

/** Browsers and machines are started anew: ten minutes, within the same hour for everybody. */
const restarts = { closes: 8 + 5 / 6, opens: 9, apart: 0.25 };
const outage = { from: 2 * DAY + 13 * HOUR, to: 2 * DAY + 14 * HOUR };

/** Weeks whose busiest minute the schedule keeps near the mean. */
export const LEVEL: readonly Scenario[] = [
  week({ name: 'an ordinary week' }),
  week({ name: 'all restart at nine, every day', night: restarts }),
  week({ name: 'an outage of an hour', outage }),
  week({ name: 'those restarts and that outage', night: restarts, outage }),
];

/** All are switched off from 23 to 9 in one time zone: what is asked in a day is asked in fourteen hours, whatever anybody does. */
const off = { closes: 23, opens: 9, apart: 0.5 };
export const NIGHT: readonly Scenario[] = [
  week({ name: 'all off from 23 to 9', night: off }),
  week({ name: 'all off from 18 to 9', night: { ...off, closes: 18 } }),
];

/** The same people at a site that has a list and a page and file for each paper: after each paper everybody asks for these, too. */
export const SITE: readonly Scenario[] = [
  week({ name: 'a list: a week without a paper', place: 'site', published: [] }),
  week({ name: 'a list: an ordinary week', place: 'site' }),
  week({ name: 'a list: all off from 23 to 9', place: 'site', night: off }),
];

/** People who begin to follow, all of them within the week: each asks for the newest papers besides. */
const begins = { from: 0, to: 7 * DAY };
export const BEGIN: readonly Scenario[] = [
  week({ name: 'all begin in this week', begins }),
  week({ name: 'a list: all begin in this week', place: 'site', begins }),
];

/** The week with an outage, smaller: the parts that are counted are longer to the same degree, so chance weighs the same. */
export const SMALL = { followers: 100_000, minutes: 10 };
