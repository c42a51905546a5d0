import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { type Profile, profileSchema } from '../appeal/schema.ts';
import { type FormDetails, formDetailsSchema } from '../delivery/plan/details.ts';
import { type TaughtField, taughtSchema } from '../delivery/plan/taught.ts';

const emptyProfile: Profile = { name: '', town: '' };
const profileItem = storage.defineItem<unknown>('local:profile', { version: 1, fallback: emptyProfile });
const webmailItem = storage.defineItem<unknown>('local:webmail', { version: 1, fallback: null });

/** What the person lets us write about them; empty when nothing (or nothing readable) is stored. */
export async function loadProfile(): Promise<Profile> {
  return profileSchema.safeParse(await profileItem.getValue()).data ?? emptyProfile;
}

/** Keeps the profile, in this browser alone. */
export function saveProfile(profile: Profile): Promise<void> {
  return profileItem.setValue(profile);
}

/** Id of the webmail that the person chose; `null` when none was (or nothing readable is stored). */
export async function loadWebmail(): Promise<string | null> {
  const id = await webmailItem.getValue();
  return typeof id === 'string' ? id : null;
}

/** Keeps the choice, in this browser alone. */
export function saveWebmail(id: string | null): Promise<void> {
  return webmailItem.setValue(id);
}

const detailsItem = storage.defineItem<unknown>('local:formDetails', { version: 1, fallback: {} });

/** What the person gave for contact forms and let us keep; empty when nothing (or nothing readable) is stored. */
export async function loadDetails(): Promise<FormDetails> {
  return (formDetailsSchema.safeParse(await detailsItem.getValue()).data ?? {}) as FormDetails;
}

/** Keeps what the person gave for forms, in this browser alone; without anything in it, forgets it. */
export function saveDetails(details: FormDetails): Promise<void> {
  return Object.keys(details).length === 0 ? detailsItem.removeValue() : detailsItem.setValue(details);
}

const taughtSites = z.record(z.string(), z.array(taughtSchema));
const taughtItem = storage.defineItem<unknown>('local:taughtFields', { version: 1, fallback: {} });

const loadSites = async (): Promise<Record<string, TaughtField[]>> =>
  taughtSites.safeParse(await taughtItem.getValue()).data ?? {};

/** What the person told of the fields of one site (a host). */
export async function loadTaught(host: string): Promise<TaughtField[]> {
  const sites = await loadSites();
  return Object.hasOwn(sites, host) ? (sites[host] ?? []) : [];
}

/** Keeps what the person told of the fields of one site, in place of what was kept; nothing forgets the site. */
export async function saveTaught(host: string, fields: TaughtField[]): Promise<void> {
  const { [host]: _, ...others } = await loadSites();
  await taughtItem.setValue(fields.length === 0 ? others : { ...others, [host]: fields });
}
