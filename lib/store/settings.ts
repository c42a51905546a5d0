import { storage } from 'wxt/utils/storage';
import type { Profile } from '../appeal/schema.ts';

const emptyProfile: Profile = { name: '', town: '' };
const profileItem = storage.defineItem<unknown>('local:profile', { version: 1, fallback: emptyProfile });

/** By hand, since a schema would weigh more than the rest of the popup's list. */
function isProfile(value: unknown): value is Profile {
  const profile = value as Partial<Profile> | null;
  return typeof profile?.name === 'string' && typeof profile.town === 'string';
}

/** What the person lets us write about them; empty when nothing (or nothing readable) is stored. */
export async function loadProfile(): Promise<Profile> {
  const stored = await profileItem.getValue();
  return isProfile(stored) ? stored : emptyProfile;
}

/** Keeps the profile, in this browser alone. */
export function saveProfile(profile: Profile): Promise<void> {
  return profileItem.setValue(profile);
}

/** Calls `listener` when another page changed the profile; returns how to stop. */
export function onProfile(listener: () => void): () => void {
  return profileItem.watch(listener);
}
