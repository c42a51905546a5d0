import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../lib/appeal/schema.ts';
import { SettingsView } from '../settings-view.tsx';
import type { Services } from './services.ts';
import { useProfile } from './use-profile.ts';

type SettingsServices = Pick<Services, 'profile' | 'saveProfile' | 'webmail' | 'saveWebmail'>;

/** The settings; each keystroke is stored. */
export function SettingsPage({ services }: { services: SettingsServices }) {
  const [profile, change] = useProfile(services);
  const [webmail, setWebmail] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    services.webmail().then(setWebmail);
  }, [services]);
  const keep = async (next: Profile) => {
    await change(next);
    setKept(true);
  };
  const choose = async (id: string | null) => {
    setWebmail(id);
    await services.saveWebmail(id);
    setKept(true);
  };
  return <SettingsView profile={profile} webmail={webmail} kept={kept} onProfile={keep} onWebmail={choose} />;
}
