import { storage } from 'wxt/utils/storage';
import { type Profile, profileSchema } from '../appeal/schema.ts';

const emptyProfile: Profile = { name: '', town: '' };
const profileItem = storage.defineItem<unknown>('local:profile', { version: 1, fallback: emptyProfile });

/** What the person lets us write about them; empty when nothing (or nothing readable) is stored. */
export async function loadProfile(): Promise<Profile> {
  return profileSchema.safeParse(await profileItem.getValue()).data ?? emptyProfile;
}

/** Keeps the profile, in this browser alone. */
export function saveProfile(profile: Profile): Promise<void> {
  return profileItem.setValue(profile);
}
