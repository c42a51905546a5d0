import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../lib/appeal/schema.ts';
import type { FormDetails } from '../../lib/delivery/plan/details.ts';
import { SettingsView } from '../settings-view.tsx';
import type { Services } from './services.ts';
import { useProfile } from './use-profile.ts';

type SettingsServices = Pick<Services, 'profile' | 'changeProfile' | 'webmail' | 'saveWebmail' | 'send'>;

/** The settings; each keystroke is stored. */
export function SettingsPage({ services }: { services: SettingsServices }) {
  const [profile, change] = useProfile(services);
  const [webmail, setWebmail] = useState<string | null>(null);
  const [details, setDetails] = useState<FormDetails>({});
  const [kept, setKept] = useState(false);
  useEffect(() => {
    services.webmail().then(setWebmail);
    services.send('details.load', {}).then((reply) => setDetails((reply.ok && reply.value) || {}));
  }, [services]);
  const keep = async (patch: Partial<Profile>) => {
    await change(patch);
    setKept(true);
  };
  const choose = async (id: string | null) => {
    setWebmail(id);
    await services.saveWebmail(id);
    setKept(true);
  };
  const forget = async () => {
    const reply = await services.send('details.forget', {});
    if (reply.ok) setDetails({});
    setKept(reply.ok);
  };
  return (
    <SettingsView
      profile={profile}
      webmail={webmail}
      details={details}
      kept={kept}
      onProfile={keep}
      onWebmail={choose}
      onForget={forget}
    />
  );
}
