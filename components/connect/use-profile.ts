import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../lib/appeal/schema.ts';
import type { Services } from './services.ts';

/** The profile (`null` until it was read) and a way to change it: at once in memory, then in the store. */
export function useProfile(
  services: Pick<Services, 'profile' | 'saveProfile'>,
): [Profile | null, (profile: Profile) => Promise<void>] {
  const [profile, setProfile] = useState<Profile | null>(null);
  useEffect(() => {
    services.profile().then(setProfile);
  }, [services]);
  const change = (next: Profile) => {
    setProfile(next);
    return services.saveProfile(next);
  };
  return [profile, change];
}
