import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { type MannerSetting, mannerSchema, noManner } from '../appeal/manner.ts';
import { type Profile, profileSchema } from '../appeal/schema.ts';
import { mergedSettings, mergedTaught } from '../backup/merge.ts';
import type { SavedSettings } from '../backup/schema.ts';
import { type Caution, cautionSchema, noCaution } from '../case/caution.ts';
import {
  type AllChannelNotes,
  allChannelNotesSchema,
  type ChannelNotes,
  type NotedWay,
  withNote,
} from '../case/channel-notes.ts';
import { type Embassies, type Embassy, embassiesSchema } from '../case/embassy.ts';
import { type FormDetails, formDetailsSchema } from '../delivery/plan/details.ts';
import { type TaughtField, type TaughtSite, taughtSchema } from '../delivery/plan/taught.ts';
import { KEPT_AT_FIRST, KEPT_BEFORE, type Kept, keptSchema } from '../journal/keep.ts';
import {
  type ReminderChoices,
  type ReminderSettings,
  reminderSchema,
  settingsBy,
} from '../reminder/schema.ts';
import { given } from './given.ts';

const emptyProfile: Profile = { name: '', town: '' };
const profileItem = storage.defineItem<unknown>('local:profile', { version: 1, fallback: emptyProfile });
const webmailItem = storage.defineItem<unknown>('local:webmail', { version: 1, fallback: null });

/** What the person lets us write about them; empty when nothing (or nothing readable) is stored. */
export async function loadProfile(): Promise<Profile> {
  return profileSchema.safeParse(await profileItem.getValue()).data ?? emptyProfile;
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Makes one change after the other: two windows that change different things lose nothing. So only the background makes
 * any.
 */
function inTurn(change: () => Promise<void>): Promise<void> {
  const made = before.then(change);
  before = made.catch(() => undefined);
  return made;
}

/** Changes only what `patch` gives of the profile, in this browser alone. */
export const changeProfile = (patch: Partial<Profile>): Promise<void> =>
  inTurn(async () => profileItem.setValue({ ...(await loadProfile()), ...given(patch) }));

/** Id of the webmail that the person chose; `null` when none was (or nothing readable is stored). */
export async function loadWebmail(): Promise<string | null> {
  const id = await webmailItem.getValue();
  return typeof id === 'string' ? id : null;
}

/** Keeps the choice, in this browser alone. */
export function saveWebmail(id: string | null): Promise<void> {
  return webmailItem.setValue(id);
}

const cautionItem = storage.defineItem<unknown>('local:caution', { version: 1, fallback: noCaution });

/** For which countries the person has to be careful. What cannot be read counts as every country: nothing is given away. */
export async function loadCaution(): Promise<Caution> {
  const stored = await cautionItem.getValue();
  return cautionSchema.safeParse(stored).data ?? { ...noCaution, all: true };
}

/** Changes only what `patch` gives, in this browser alone. */
export const changeCaution = (patch: Partial<Caution>): Promise<void> =>
  inTurn(async () => cautionItem.setValue({ ...(await loadCaution()), ...given(patch) }));

const mannerItem = storage.defineItem<unknown>('local:manner', { version: 1, fallback: noManner });

/** How the person's section advises to write; nothing when nothing (or nothing readable) is stored. */
export async function loadManner(): Promise<MannerSetting> {
  return mannerSchema.safeParse(await mannerItem.getValue()).data ?? noManner;
}

/** Changes only what `patch` gives, in this browser alone. */
export const changeManner = (patch: Partial<MannerSetting>): Promise<void> =>
  inTurn(async () => mannerItem.setValue({ ...(await loadManner()), ...given(patch) }));

const detailsItem = storage.defineItem<unknown>('local:formDetails', { version: 1, fallback: {} });

/** What the person gave for contact forms and let us keep; empty when nothing (or nothing readable) is stored. */
export async function loadDetails(): Promise<FormDetails> {
  return (formDetailsSchema.safeParse(await detailsItem.getValue()).data ?? {}) as FormDetails;
}

/** Keeps what the person gave for forms beside what is kept, in this browser alone. */
export const changeDetails = (patch: FormDetails): Promise<void> =>
  inTurn(async () => detailsItem.setValue({ ...(await loadDetails()), ...given(patch) }));

/** Forgets all that the person gave for forms. */
export const forgetDetails = (): Promise<void> => inTurn(() => detailsItem.removeValue());

const reminderItem = storage.defineItem<unknown>('local:reminder', { version: 1, fallback: {} });

const loadChoices = async (): Promise<ReminderChoices> =>
  reminderSchema.safeParse(await reminderItem.getValue()).data ?? {};

/** What holds of the reminders. */
export const loadReminder = async (): Promise<ReminderSettings> => settingsBy(await loadChoices());

/** Changes only what `patch` gives of the reminders, in this browser alone. */
export const changeReminder = (patch: ReminderChoices): Promise<void> =>
  inTurn(async () => reminderItem.setValue({ ...(await loadChoices()), ...given(patch) }));

const taughtSites = z.record(z.string(), z.array(taughtSchema));
const taughtItem = storage.defineItem<unknown>('local:taughtFields', { version: 1, fallback: {} });

const loadSites = async (): Promise<Record<string, TaughtField[]>> =>
  taughtSites.safeParse(await taughtItem.getValue()).data ?? {};

/** What the person told of the fields of all sites. */
export const loadAllTaught = async (): Promise<TaughtSite[]> =>
  Object.entries(await loadSites()).map(([host, fields]) => ({ host, fields }));

const saveAllTaught = (taught: readonly TaughtSite[]): Promise<void> =>
  taughtItem.setValue(Object.fromEntries(taught.map(({ host, fields }) => [host, fields])));

const countFields = (taught: readonly TaughtSite[]): number =>
  taught.reduce((sum, { fields }) => sum + fields.length, 0);

/** Adds what somebody told of fields to what is here, which stays; says how many fields were not known. */
export async function addTaught(taught: readonly TaughtSite[]): Promise<number> {
  let added = 0;
  await inTurn(async () => {
    const here = await loadAllTaught();
    const merged = mergedTaught(here, taught);
    added = countFields(merged) - countFields(here);
    if (added > 0) await saveAllTaught(merged);
  });
  return added;
}

/** What the person told of the fields of one site (a host). */
export async function loadTaught(host: string): Promise<TaughtField[]> {
  const sites = await loadSites();
  return Object.hasOwn(sites, host) ? (sites[host] ?? []) : [];
}

const keptItem = storage.defineItem<unknown>('local:journalKept', { version: 1, fallback: null });

/** How long the journal is kept, where the person has said so; `null` where not (or nothing readable is stored). */
const loadChosenKept = async (): Promise<Kept | null> =>
  keptSchema.safeParse(await keptItem.getValue()).data ?? null;

/** How long the journal is kept. */
export const loadKept = async (): Promise<Kept> => (await loadChosenKept()) ?? KEPT_AT_FIRST;

const keptAtItem = storage.defineItem<unknown>('local:journalKeptAt', { version: 1, fallback: null });
const keptSinceItem = storage.defineItem<unknown>('local:journalKeptSince', { version: 1, fallback: null });

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Keeps the choice and when (ISO date and time) it was made, in this browser alone. */
export async function saveKept(kept: Kept, now: string): Promise<void> {
  await keptAtItem.setValue(now);
  await keptItem.setValue(kept);
}

/** When (ISO date and time) the person last chose how long the journal is kept; `null` where they never did. */
export const keptChosenAt = async (): Promise<string | null> => textOrNull(await keptAtItem.getValue());

/** The day (ISO date) since which a journal is kept from the end of its case on; `null` before that day. */
export const keptSince = async (): Promise<string | null> => textOrNull(await keptSinceItem.getValue());

/**
 * Notes that day, once. Whoever had a journal before, and had not said how long it is kept, keeps it as long as it was kept then.
 */
export const beginKeeping = (today: string, isThereAny: boolean): Promise<void> =>
  inTurn(async () => {
    if (isThereAny && (await loadChosenKept()) === null) await keptItem.setValue(KEPT_BEFORE);
    await keptSinceItem.setValue(today);
  });

const tidiedItem = storage.defineItem<unknown>('session:journalTidied', { fallback: null });

/** True when the journal was tidied on this day (ISO date) already, since the browser started. */
export const wasTidied = async (day: string): Promise<boolean> => (await tidiedItem.getValue()) === day;

/** Notes that the journal was tidied on this day (ISO date). */
export const noteTidied = (day: string): Promise<void> => tidiedItem.setValue(day);

const embassiesItem = storage.defineItem<unknown>('local:embassies', { version: 1, fallback: {} });

/** The embassies whose addresses the person gave, by their country; none when nothing (or nothing readable) is stored. */
export const loadEmbassies = async (): Promise<Embassies> =>
  embassiesSchema.safeParse(await embassiesItem.getValue()).data ?? {};

/** Keeps the embassy of one country (ISO 3166-1 alpha-2), in this browser alone; `null` forgets it. */
export const changeEmbassy = (country: string, embassy: Embassy | null): Promise<void> =>
  inTurn(async () => {
    const { [country]: _, ...others } = await loadEmbassies();
    await embassiesItem.setValue(embassy ? { ...others, [country]: embassy } : others);
  });

const channelNotesItem = storage.defineItem<unknown>('local:channelNotes', { version: 1, fallback: {} });

const loadAllChannelNotes = async (): Promise<AllChannelNotes> =>
  allChannelNotesSchema.safeParse(await channelNotesItem.getValue()).data ?? {};

/** What the person noted of the ways of one case. */
export async function loadChannelNotes(caseKey: string): Promise<ChannelNotes> {
  const all = await loadAllChannelNotes();
  return Object.hasOwn(all, caseKey) ? (all[caseKey] ?? {}) : {};
}

/** Changes the notes of one case, in this browser alone. */
async function putChannelNotes(caseKey: string, notes: ChannelNotes): Promise<void> {
  const { [caseKey]: _, ...others } = await loadAllChannelNotes();
  const isEmpty = Object.keys(notes).length === 0;
  await channelNotesItem.setValue(isEmpty ? others : { ...others, [caseKey]: notes });
}

/** Keeps what the person notes of one way of a case; blank or `null` forgets it. */
export const changeChannelNote = (caseKey: string, way: NotedWay, text: string | null): Promise<void> =>
  inTurn(async () => putChannelNotes(caseKey, withNote(await loadChannelNotes(caseKey), way, text)));

/** Takes the notes along where a case gets another key; what is noted there already stays. */
export const moveChannelNotes = (from: string, to: string): Promise<void> =>
  inTurn(async () => {
    const moved = await loadChannelNotes(from);
    if (Object.keys(moved).length === 0) return;
    await putChannelNotes(from, {});
    await putChannelNotes(to, { ...moved, ...(await loadChannelNotes(to)) });
  });

/** All settings of the person, for a backup. */
export async function loadSettings(): Promise<SavedSettings> {
  const [profile, webmail, details, reminder, taught, caution, manner, journalKept, embassies, channelNotes] =
    await Promise.all([
      loadProfile(),
      loadWebmail(),
      loadDetails(),
      loadChoices(),
      loadAllTaught(),
      loadCaution(),
      loadManner(),
      loadChosenKept(),
      loadEmbassies(),
      loadAllChannelNotes(),
    ]);
  return {
    profile,
    webmail,
    details,
    caution,
    manner,
    reminder,
    taught,
    journalKept,
    embassies,
    channelNotes,
  };
}

/** Adds the settings of a backup to those that are here; what the person has set here stays. */
export const mergeSettings = (saved: SavedSettings): Promise<void> =>
  inTurn(async () => {
    const merged = mergedSettings(await loadSettings(), saved);
    const { profile, webmail, details, reminder, taught, journalKept, embassies } = merged;
    await profileItem.setValue(profile);
    await webmailItem.setValue(webmail);
    await detailsItem.setValue(details);
    await reminderItem.setValue(reminder);
    await cautionItem.setValue(merged.caution ?? noCaution);
    await mannerItem.setValue(merged.manner ?? noManner);
    await saveAllTaught(taught);
    if (journalKept) await keptItem.setValue(journalKept);
    await embassiesItem.setValue(embassies ?? {});
    await channelNotesItem.setValue(merged.channelNotes ?? {});
  });

/** Forgets what the person told of some fields of a site (a host), and keeps what they told of others. */
export const changeTaught = (host: string, forget: TaughtField[], keep: TaughtField[]): Promise<void> =>
  inTurn(async () => {
    const { [host]: _, ...others } = await loadSites();
    const told = [...forget, ...keep];
    const isSame = (a: TaughtField, b: TaughtField) => a.name === b.name && a.label === b.label;
    const staying = (await loadTaught(host)).filter((one) => !told.some((other) => isSame(one, other)));
    const fields = [...staying, ...keep];
    await taughtItem.setValue(fields.length === 0 ? others : { ...others, [host]: fields });
  });
