import { useState } from 'preact/hooks';
import type { Profile } from '../../lib/appeal/schema.ts';
import { SettingsView } from '../settings-view.tsx';
import type { Services } from './services.ts';
import { useProfile } from './use-profile.ts';

/** The settings; each keystroke is stored. */
export function SettingsPage({ services }: { services: Pick<Services, 'profile' | 'saveProfile'> }) {
  const [profile, change] = useProfile(services);
  const [kept, setKept] = useState(false);
  const keep = async (next: Profile) => {
    await change(next);
    setKept(true);
  };
  return <SettingsView profile={profile} kept={kept} onProfile={keep} />;
}
