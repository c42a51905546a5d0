import { storage } from 'wxt/utils/storage';
import { type MannerSetting, mannerSchema, noManner } from '../appeal/manner.ts';
import { type Profile, profileSchema } from '../appeal/schema.ts';
import { mergedSettings, mergedTaught } from '../backup/merge.ts';
import type { SavedSettings } from '../backup/schema.ts';
import { mendedCaution, SPLITS } from '../backup/settings.ts';
import { type Caution, cautionSchema, noCaution } from '../case/caution.ts';
import { type AllChannelNotes, type ChannelNotes, type NotedWay, withNote } from '../case/channel-notes.ts';
import type { Embassies, Embassy } from '../case/embassy.ts';
import type { FormDetails } from '../delivery/plan/details.ts';
import type { TaughtField, TaughtSite } from '../delivery/plan/taught.ts';
import { KEPT_AT_FIRST, KEPT_BEFORE, type Kept } from '../journal/keep.ts';
import {
  type ReminderChoices,
  type ReminderSettings,
  reminderSchema,
  settingsBy,
} from '../reminder/schema.ts';
import { given } from './given.ts';
import { defineSetting, inTurn, sweepSettings } from './setting.ts';

const emptyProfile: Profile = { name: '', town: '' };

// What of a setting does not fit its schema is not there for anybody who loads it, and set aside before it is written over.

const profileItem = defineSetting<Partial<Profile>>('profile', { split: SPLITS.profile });
const webmailItem = defineSetting<string>('webmail', { split: SPLITS.webmail });

/** What the person lets us write about them; empty where nothing (or nothing readable) is stored. */
export async function loadProfile(): Promise<Profile> {
  return profileSchema.parse({ ...emptyProfile, ...(await profileItem.load()) });
}

/** Changes only what `patch` gives of the profile, in this browser alone. */
export const changeProfile = (patch: Partial<Profile>): Promise<void> =>
  inTurn(() => profileItem.change((here) => ({ ...emptyProfile, ...here, ...given(patch) })));

/** Id of the webmail that the person chose; `null` when none was (or nothing readable is stored). */
export const loadWebmail = (): Promise<string | null> => webmailItem.load();

/** Keeps the choice, in this browser alone. */
export const saveWebmail = (id: string | null): Promise<void> => inTurn(() => webmailItem.change(() => id));

const cautionItem = defineSetting<Partial<Caution>>('caution', {
  split: SPLITS.caution,
  mend: mendedCaution,
});

/** For which countries the person has to be careful. */
export async function loadCaution(): Promise<Caution> {
  return cautionSchema.parse({ ...noCaution, ...(await cautionItem.load()) });
}

/** Changes only what `patch` gives, in this browser alone. */
export const changeCaution = (patch: Partial<Caution>): Promise<void> =>
  inTurn(() => cautionItem.change((here) => ({ ...noCaution, ...here, ...given(patch) })));

const mannerItem = defineSetting<Partial<MannerSetting>>('manner', { split: SPLITS.manner });

/** How the person's section advises to write; nothing when nothing (or nothing readable) is stored. */
export async function loadManner(): Promise<MannerSetting> {
  return mannerSchema.parse({ ...noManner, ...(await mannerItem.load()) });
}

/** Changes only what `patch` gives, in this browser alone. */
export const changeManner = (patch: Partial<MannerSetting>): Promise<void> =>
  inTurn(() => mannerItem.change((here) => ({ ...noManner, ...here, ...given(patch) })));

const detailsItem = defineSetting<FormDetails>('formDetails', { split: SPLITS.details });

/** What the person gave for contact forms and let us keep; empty when nothing (or nothing readable) is stored. */
export const loadDetails = async (): Promise<FormDetails> => (await detailsItem.load()) ?? {};

/** Keeps what the person gave for forms beside what is kept, in this browser alone. */
export const changeDetails = (patch: FormDetails): Promise<void> =>
  inTurn(() => detailsItem.change((here) => ({ ...here, ...given(patch) })));

/** Forgets all that the person gave for forms. */
export const forgetDetails = (): Promise<void> => inTurn(detailsItem.forget);

const reminderItem = defineSetting<ReminderChoices>('reminder', { split: SPLITS.reminder });

const loadChoices = async (): Promise<ReminderChoices> =>
  reminderSchema.parse((await reminderItem.load()) ?? {});

/** What holds of the reminders. */
export const loadReminder = async (): Promise<ReminderSettings> => settingsBy(await loadChoices());

/** Changes only what `patch` gives of the reminders, in this browser alone. */
export const changeReminder = (patch: ReminderChoices): Promise<void> =>
  inTurn(() => reminderItem.change((here) => ({ ...here, ...given(patch) })));

type Sites = Record<string, TaughtField[]>;
const taughtItem = defineSetting<Sites>('taughtFields', { split: SPLITS.taught });

const sitesOf = (taught: readonly TaughtSite[]): Sites =>
  Object.fromEntries(taught.map(({ host, fields }) => [host, fields]));
const asTaughtSites = (sites: Sites | null): TaughtSite[] =>
  Object.entries(sites ?? {}).map(([host, fields]) => ({ host, fields }));
const fieldsOf = (sites: Sites | null, host: string): TaughtField[] =>
  (sites && Object.hasOwn(sites, host) && sites[host]) || [];

/** What the person told of the fields of all sites. */
export const loadAllTaught = async (): Promise<TaughtSite[]> => asTaughtSites(await taughtItem.load());

const countFields = (taught: readonly TaughtSite[]): number =>
  taught.reduce((sum, { fields }) => sum + fields.length, 0);

/** Adds what somebody told of fields to what is here, which stays; says how many fields were not known. */
export async function addTaught(taught: readonly TaughtSite[]): Promise<number> {
  let added = 0;
  await inTurn(() =>
    taughtItem.change((sites) => {
      const here = asTaughtSites(sites);
      const merged = mergedTaught(here, taught);
      added = countFields(merged) - countFields(here);
      return added > 0 ? sitesOf(merged) : sites;
    }),
  );
  return added;
}

/** What the person told of the fields of one site (a host). */
export async function loadTaught(host: string): Promise<TaughtField[]> {
  return fieldsOf(await taughtItem.load(), host);
}

const keptItem = defineSetting<Kept>('journalKept', { split: SPLITS.journalKept });

/** How long the journal is kept. */
export const loadKept = async (): Promise<Kept> => (await keptItem.load()) ?? KEPT_AT_FIRST;

const keptAtItem = storage.defineItem<unknown>('local:journalKeptAt', { version: 1, fallback: null });
const keptSinceItem = storage.defineItem<unknown>('local:journalKeptSince', { version: 1, fallback: null });

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Keeps the choice and when (ISO date and time) it was made, in this browser alone. */
export const saveKept = (kept: Kept, now: string): Promise<void> =>
  inTurn(async () => {
    await keptAtItem.setValue(now);
    await keptItem.change(() => kept);
  });

/** When (ISO date and time) the person last chose how long the journal is kept; `null` where they never did. */
export const keptChosenAt = async (): Promise<string | null> => textOrNull(await keptAtItem.getValue());

/** The day (ISO date) since which a journal is kept from the end of its case on; `null` before that day. */
export const keptSince = async (): Promise<string | null> => textOrNull(await keptSinceItem.getValue());

/**
 * Notes that day, once. Whoever had a journal before, and had not said how long it is kept, keeps it as long as it was kept then.
 */
export const beginKeeping = (today: string, isThereAny: boolean): Promise<void> =>
  inTurn(async () => {
    if (isThereAny) await keptItem.change((chosen) => chosen ?? KEPT_BEFORE);
    await keptSinceItem.setValue(today);
  });

const tidiedItem = storage.defineItem<unknown>('session:journalTidied', { fallback: null });

/** True when the journal was tidied on this day (ISO date) already, since the browser started. */
export const wasTidied = async (day: string): Promise<boolean> => (await tidiedItem.getValue()) === day;

/** Notes that the journal was tidied on this day (ISO date). */
export const noteTidied = (day: string): Promise<void> => tidiedItem.setValue(day);

const embassiesItem = defineSetting<Embassies>('embassies', { split: SPLITS.embassies });

/** The embassies whose addresses the person gave, by their country; none when nothing (or nothing readable) is stored. */
export const loadEmbassies = async (): Promise<Embassies> => (await embassiesItem.load()) ?? {};

/** Keeps the embassy of one country (ISO 3166-1 alpha-2), in this browser alone; `null` forgets it. */
export const changeEmbassy = (country: string, embassy: Embassy | null): Promise<void> =>
  inTurn(() =>
    embassiesItem.change((here) => {
      const { [country]: _, ...others } = here ?? {};
      return embassy ? { ...others, [country]: embassy } : others;
    }),
  );

const channelNotesItem = defineSetting<AllChannelNotes>('channelNotes', { split: SPLITS.channelNotes });

const notesIn = (all: AllChannelNotes | null, caseKey: string): ChannelNotes =>
  (all && Object.hasOwn(all, caseKey) && all[caseKey]) || {};

/** What the person noted of the ways of one case. */
export const loadChannelNotes = async (caseKey: string): Promise<ChannelNotes> =>
  notesIn(await channelNotesItem.load(), caseKey);

/** All notes with those of one case changed; one without any is not there. */
function withNotes(all: AllChannelNotes | null, caseKey: string, notes: ChannelNotes): AllChannelNotes {
  const { [caseKey]: _, ...others } = all ?? {};
  return Object.keys(notes).length === 0 ? others : { ...others, [caseKey]: notes };
}

/** Keeps what the person notes of one way of a case; blank or `null` forgets it. */
export const changeChannelNote = (caseKey: string, way: NotedWay, text: string | null): Promise<void> =>
  inTurn(() =>
    channelNotesItem.change((all) => withNotes(all, caseKey, withNote(notesIn(all, caseKey), way, text))),
  );

/** Takes the notes along where a case gets another key; what is noted there already stays. */
export const moveChannelNotes = (from: string, to: string): Promise<void> =>
  inTurn(() =>
    channelNotesItem.change((all) => {
      const moved = notesIn(all, from);
      if (Object.keys(moved).length === 0) return all;
      return withNotes(withNotes(all, from, {}), to, { ...moved, ...notesIn(all, to) });
    }),
  );

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
      keptItem.load(),
      loadEmbassies(),
      channelNotesItem.load().then((notes) => notes ?? {}),
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
    const { webmail, journalKept } = merged;
    await profileItem.change((here) => ({ ...here, ...merged.profile }));
    if (webmail !== null) await webmailItem.change(() => webmail);
    await detailsItem.change((here) => ({ ...here, ...merged.details }));
    await reminderItem.change((here) => ({ ...here, ...merged.reminder }));
    await cautionItem.change((here) => ({ ...here, ...merged.caution }));
    await mannerItem.change((here) => ({ ...here, ...merged.manner }));
    await taughtItem.change(() => sitesOf(merged.taught));
    if (journalKept) await keptItem.change(() => journalKept);
    await embassiesItem.change(() => merged.embassies ?? {});
    await channelNotesItem.change(() => merged.channelNotes ?? {});
  });

const isSame = (a: TaughtField, b: TaughtField): boolean => a.name === b.name && a.label === b.label;

/** Forgets what the person told of some fields of a site (a host), and keeps what they told of others. */
export const changeTaught = (host: string, forget: TaughtField[], keep: TaughtField[]): Promise<void> =>
  inTurn(() =>
    taughtItem.change((sites) => {
      const { [host]: _, ...others } = sites ?? {};
      const told = [...forget, ...keep];
      const staying = fieldsOf(sites, host).filter((one) => !told.some((other) => isSame(one, other)));
      const fields = [...staying, ...keep];
      return fields.length === 0 ? others : { ...others, [host]: fields };
    }),
  );

/** Sets aside what does not fit of all settings, and puts back what fits again. */
export const sweepAll = (): Promise<void> =>
  sweepSettings([
    profileItem,
    webmailItem,
    cautionItem,
    mannerItem,
    detailsItem,
    reminderItem,
    taughtItem,
    keptItem,
    embassiesItem,
    channelNotesItem,
  ]);
