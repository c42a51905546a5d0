import { lockedSchema, shut, unlocked } from '../../../lib/backup/lock.ts';
import { SPLITS } from '../../../lib/backup/settings.ts';
import { readTaught } from '../../../lib/backup/taught.ts';
import { filledTold, formTold, insertionTold, lookTold } from '../../../lib/browser/told-by-page.ts';
import { joinNews, type News } from '../../../lib/case/rereading.ts';
import { isFieldKind } from '../../../lib/delivery/form/kinds.ts';
import type { Follow } from '../../../lib/follow/schema.ts';
import { isWithinADay, readRemoved } from '../../../lib/journal/removed.ts';
import { FITS } from '../../../lib/store/rows.ts';
import { KEPT_LOCK, KEPT_TEXT, keptOpening } from '../lock.ts';
import type { Broken } from './rules.ts';
import { type Border, corpus, jsonOr, summed } from './seeds.ts';

const isPolluted = (): boolean => (({}) as { polluted?: unknown }).polluted !== undefined;
const POLLUTED = 'every object has something more';

/** What a row that fits is taken for, by its table. */
const USES: Partial<Record<string, (row: never) => Broken>> = {
  follows: ({ url }: Follow) => (/^https?:/.test(new URL(url).href) ? null : `followed at no page: ${url}`),
  seen: ({ url }: Follow) => (/^https?:/.test(new URL(url).href) ? null : `read at no page: ${url}`),
  news: (news: News) => (FITS.news.safeParse(joinNews(news, news)).success ? null : 'news that do not fit'),
};

function brokenRow(text: string): Broken {
  const row = jsonOr<unknown>(text, null);
  for (const [table, check] of Object.entries(FITS)) {
    const broken = check.safeParse(row).success ? USES[table]?.(row as never) : null;
    if (broken) return broken;
  }
  return isPolluted() ? POLLUTED : null;
}

/** How many values there are in a value, at any depth. */
function countIn(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, one) => sum + countIn(one), 0);
}

function brokenSetting(text: string): Broken {
  const value = jsonOr<unknown>(text, text);
  for (const [name, split] of Object.entries(SPLITS)) {
    const { fit, rest } = split.apart(value);
    if (countIn(fit) + countIn(rest) !== countIn(value)) return `something of ${name} is lost`;
    if (split.apart(fit).rest !== undefined) return `what fits ${name} does not`;
    if (rest !== undefined && countIn(split.apart(rest).fit) > 0) return `what does not fit ${name} does`;
    const joined = split.rejoin(fit, fit);
    if (joined.rest !== undefined || countIn(joined.fit) !== countIn(fit))
      return `${name} twice is not ${name}`;
  }
  return isPolluted() ? POLLUTED : null;
}

async function brokenTaught(text: string): Promise<Broken> {
  const read = await readTaught(await summed(text));
  if (!read.ok) return null;
  for (const { host, fields } of read.taught) {
    if (!/^[\w.:[\]-]+$/.test(host)) return `no host: ${host}`;
    if (!fields.every(({ kind }) => isFieldKind(kind))) return 'a kind that is not to be filled';
  }
  return isPolluted() ? POLLUTED : null;
}

/** The little of a browser that the background looks at as it begins. */
const pretended = {
  runtime: { id: 'fuzz', getURL: (path: string) => path },
  storage: {
    local: { get: async () => ({}), set: async () => {}, remove: async () => {} },
    session: { get: async () => ({}), set: async () => {}, remove: async () => {} },
    onChanged: { addListener() {} },
  },
};
let reading: Promise<typeof import('../../../lib/service/messages.ts')> | null = null;
function messageReader() {
  // The unit tests have one of their own.
  if (process.env.VITEST === undefined) Object.assign(globalThis, { browser: pretended, chrome: pretended });
  reading ??= import('../../../lib/service/messages.ts');
  return reading;
}

async function brokenMessage(text: string): Promise<Broken> {
  const { requestIn } = await messageReader();
  const asked = requestIn(jsonOr<unknown>(text, null));
  if (!asked) return null;
  if (!/^[a-z]+\.[a-z]+$/i.test(asked.name)) return `a message of no name: ${asked.name}`;
  if (countIn(asked.request) > countIn(JSON.parse(text)) + 5) return 'a request of more than was asked';
  return isPolluted() ? POLLUTED : null;
}

const LETTER = { to: ['minister@justice.example'], cc: [], subject: 'Rosa', body: 'Dear Minister,' };
const ORDERS = [{ id: '1', value: 'Bern' }];

function brokenTold(text: string): Broken {
  const told = jsonOr<unknown>(text, text);
  if ([lookTold(told), formTold(told)].some((one) => one && 'site' in one)) return 'a page names a site';
  const insertion = insertionTold(told, LETTER);
  if (told !== null && !insertion) return 'nothing is known of a letter that may stand there';
  if (insertion && 'signature' in insertion) return 'a page says that it is signed';
  const ids = filledTold(told, ORDERS)?.map(({ id }) => id);
  return told === null || ids?.join() === '1' ? null : `fields that were not to be filled: ${ids}`;
}

/** When what was taken out is looked at. */
const NOW = '2026-11-24T10:00:00.000Z';

function brokenRemoved(text: string): Broken {
  const stored = jsonOr<unknown>(text, null);
  const { removed, unread } = readRemoved(stored, NOW);
  const all: unknown[] = Array.isArray(stored) ? stored : [];
  const known = all.filter((one) => {
    const at: unknown = typeof one === 'object' && one !== null && 'at' in one ? one.at : null;
    return typeof at === 'string' && isWithinADay({ at }, NOW);
  });
  const kept = [...removed.filter((one) => isWithinADay(one, NOW)), ...unread];
  if (kept.length !== known.length) return 'something that has its day still is lost';
  return isPolluted() ? POLLUTED : null;
}

async function brokenLock(text: string): Promise<Broken> {
  const { data: locked } = lockedSchema.safeParse(jsonOr<unknown>(text, null));
  if (!locked) return null;
  const opening = await keptOpening();
  const opened = await unlocked(locked, opening);
  if (opened !== null && opened !== KEPT_TEXT) return 'what was locked opens as something else';
  const made = await shut(KEPT_TEXT, locked.keys);
  if (made && (await unlocked(made.locked, opening)) !== KEPT_TEXT) return 'it locks what nobody can open';
  return isPolluted() ? POLLUTED : null;
}

/** What is locked, and the same a sign away from it. */
const locks = (): string[] => {
  const { keys, ...rest } = KEPT_LOCK;
  const one = JSON.stringify(KEPT_LOCK);
  return [one, JSON.stringify({ ...rest, keys }), one.replace('600000', '600001'), ...corpus('lock')];
};

/** Borders of what is stored, asked for, taught and answered. */
export const KEPT_BORDERS: readonly Border[] = [
  { name: 'stored-row', share: 0.065, seeds: () => corpus('stored-row'), broken: brokenRow },
  { name: 'setting', share: 0.02, seeds: () => corpus('setting'), broken: brokenSetting },
  { name: 'form-fields', share: 0.02, seeds: () => corpus('form-fields'), broken: brokenTaught },
  { name: 'message', share: 0.02, seeds: () => corpus('message'), broken: brokenMessage },
  { name: 'removed', share: 0.015, seeds: () => corpus('removed'), broken: brokenRemoved },
  { name: 'lock', share: 0.005, seeds: locks, broken: brokenLock },
  { name: 'told-by-page', share: 0.02, seeds: () => corpus('told-by-page'), broken: brokenTold },
];
