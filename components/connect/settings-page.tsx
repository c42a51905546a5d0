import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../lib/appeal/schema.ts';
import { t } from '../../lib/browser/words.ts';
import type { FormDetails } from '../../lib/delivery/plan/details.ts';
import { SettingsView } from '../settings-view.tsx';
import type { Services } from './services.ts';
import { useData } from './use-data.ts';
import { useFollows } from './use-follows.ts';
import { useProfile } from './use-profile.ts';
import { type NoticeServices, useReminders } from './use-reminders.ts';
import { useSites } from './use-sites.ts';

type SettingsServices = Pick<
  Services,
  'profile' | 'changeProfile' | 'webmail' | 'saveWebmail' | 'send' | 'sites' | 'today' | 'watchFollows'
>;

/** The settings; each keystroke is stored. */
export function SettingsPage({ services, notices }: { services: SettingsServices; notices: NoticeServices }) {
  const [profile, change, readProfile] = useProfile(services);
  const [webmail, setWebmail] = useState<string | null>(null);
  const [details, setDetails] = useState<FormDetails>({});
  const [said, setSaid] = useState('');
  const load = () => {
    services.webmail().then(setWebmail);
    services.send('details.load', {}).then((reply) => setDetails((reply.ok && reply.value) || {}));
  };
  useEffect(load, [services]);
  const reminders = useReminders(services, notices, setSaid);
  const reload = () => {
    load();
    void readProfile();
    void reminders.reload();
  };
  const sites = useSites(services);
  const follow = useFollows(services, sites);
  const data = useData(services, setSaid, reload);
  const keep = async (patch: Partial<Profile>) => {
    await change(patch);
    setSaid(t('kept'));
  };
  const choose = async (id: string | null) => {
    setWebmail(id);
    await services.saveWebmail(id);
    setSaid(t('kept'));
  };
  const forget = async () => {
    const reply = await services.send('details.forget', {});
    if (reply.ok) setDetails({});
    setSaid(reply.ok ? t('kept') : '');
  };
  const erase = async () => {
    for (const site of sites ?? []) await services.sites.takeBack(site);
    await notices.giveBack();
    await data.erase();
  };
  const takeBack = async (site: string) => {
    await services.sites.takeBack(site);
    setSaid(t('said_taken_back'));
  };
  return (
    <SettingsView
      profile={profile}
      webmail={webmail}
      details={details}
      reminders={reminders}
      sites={sites}
      said={said}
      follow={follow}
      data={{
        busy: data.busy,
        locked: data.locked,
        onSave: (passphrase) => void data.save(passphrase),
        onRestore: (file) => void data.restore(file),
        onUnlock: (passphrase) => void data.unlock(passphrase),
        onLeaveLocked: data.leaveLocked,
        onErase: () => void erase(),
      }}
      onProfile={keep}
      onWebmail={choose}
      onForget={forget}
      onTakeBack={takeBack}
    />
  );
}
