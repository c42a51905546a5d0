import { storage } from 'wxt/utils/storage';
import { emptyProfile, type Profile, profileSchema } from '../appeal/schema.ts';

const profileItem = storage.defineItem<unknown>('local:profile', { version: 1, fallback: emptyProfile });

/** What the person lets us write about them; empty when nothing (or nothing readable) is stored. */
export async function loadProfile(): Promise<Profile> {
  const read = profileSchema.safeParse(await profileItem.getValue());
  return read.success ? read.data : emptyProfile;
}

/** Keeps the profile, in this browser alone. */
export function saveProfile(profile: Profile): Promise<void> {
  return profileItem.setValue(profile);
}

/** Calls `listener` when another page changed the profile; returns how to stop. */
export function onProfile(listener: () => void): () => void {
  return profileItem.watch(listener);
}
