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

/** All are switched off from 23 to 9 in one time zone. Whoever was off asks when they start: no schedule can ask for them before. */
export const NIGHT = week({ name: 'all off from 23 to 9', night: { closes: 23, opens: 9, apart: 0.5 } });

/** The same people at a site that has a list and a page and file for each paper: after each paper everybody asks for these, too. */
export const SITE = week({ name: 'an ordinary week of a list', place: 'site' });

/** The week with an outage, smaller: the parts that are counted are longer to the same degree, so chance weighs the same. */
export const SMALL = { followers: 100_000, minutes: 10 };
