import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../lib/appeal/schema.ts';
import type { Services } from '../services.ts';

/**
 * The profile (`null` until it was read) and a way to change some of it, at once in memory, then in the store; last, a way
 * to read it again, as is done when the window comes to the front, for it may have been changed in another one.
 */
export function useProfile(
  services: Pick<Services, 'profile' | 'changeProfile'>,
): [Profile | null, (patch: Partial<Profile>) => Promise<void>, () => Promise<void>] {
  const [profile, setProfile] = useState<Profile | null>(null);
  const typed = useRef(0);
  const load = useCallback(async () => {
    const before = typed.current;
    const stored = await services.profile();
    // What was typed meanwhile is newer.
    if (typed.current === before) setProfile(stored);
  }, [services]);
  useEffect(() => {
    void load();
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, [load]);
  const change = (patch: Partial<Profile>) => {
    typed.current += 1;
    setProfile((old) => old && { ...old, ...patch });
    return services.changeProfile(patch);
  };
  return [profile, change, load];
}
