import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/browser/words.ts';
import type { Caution } from '../../../lib/case/caution.ts';
import type { FormDetails } from '../../../lib/delivery/plan/details.ts';
import type { Removed } from '../../../lib/journal/removed.ts';
import { SettingsView } from '../../settings/settings-view.tsx';
import { useCaution, useKeptAtRisk, useManner } from '../hooks/use-caution.ts';
import { useData } from '../hooks/use-data.ts';
import { useFollows } from '../hooks/use-follows.ts';
import { useLock } from '../hooks/use-lock.ts';
import { useProfile } from '../hooks/use-profile.ts';
import { type NoticeServices, useReminders } from '../hooks/use-reminders.ts';
import { useSites } from '../hooks/use-sites.ts';
import { useTaught } from '../hooks/use-taught.ts';
import type { Services } from '../services.ts';
import { storeWords } from '../store-words.ts';

type SettingsServices = Pick<
  Services,
  'profile' | 'changeProfile' | 'webmail' | 'saveWebmail' | 'send' | 'sites' | 'today' | 'watchFollows'
>;

const nothingSaid = { said: '', undo: null };

/** The settings; each keystroke is stored. */
export function SettingsPage({ services, notices }: { services: SettingsServices; notices: NoticeServices }) {
  const [profile, change, readProfile] = useProfile(services);
  const [caution, changeCaution, readCaution] = useCaution(services);
  const [keptAtRisk, forgetAtRisk, readKeptAtRisk] = useKeptAtRisk(services);
  const [manner, changeManner, readManner] = useManner(services);
  const [webmail, setWebmail] = useState<string | null>(null);
  const [details, setDetails] = useState<FormDetails>({});
  const [aside, setAside] = useState(0);
  const [removed, setRemoved] = useState<Removed[]>([]);
  const [{ said, undo }, setLine] = useState<{ said: string; undo: (() => void) | null }>(nothingSaid);
  /** Says what was done; the way back stays until the next act. */
  const setSaid = (words: string, back: (() => void) | null = null) => setLine({ said: words, undo: back });
  const load = () => {
    services.webmail().then(setWebmail);
    services.send('aside.load', {}).then((reply) => setAside((reply.ok && reply.value?.length) || 0));
    services.send('removed.load', {}).then((reply) => setRemoved((reply.ok && reply.value) || []));
    services.send('details.load', {}).then((reply) => setDetails((reply.ok && reply.value) || {}));
  };
  useEffect(load, [services]);
  const reminders = useReminders(services, notices, setSaid);
  const reload = () => {
    load();
    void readProfile();
    readCaution();
    readManner();
    void reminders.reload();
    taught.reload();
  };
  const sites = useSites(services);
  const follow = useFollows(services, sites);
  const taught = useTaught(services, setSaid);
  const data = useData(services, setSaid, reload);
  const lock = useLock(services, setSaid);
  /** A change of settings, and the word that it is kept. */
  const kept =
    <T,>(work: (patch: T) => Promise<void>) =>
    async (patch: T) => {
      try {
        await work(patch);
        setSaid(t('kept'));
      } catch (error) {
        setSaid(storeWords(error, 'setting_not_kept'));
      }
    };
  const choose = kept(async (id: string | null) => {
    setWebmail(id);
    await services.saveWebmail(id);
  });
  const forget = async () => {
    const before = details;
    const reply = await services.send('details.forget', {});
    if (!reply.ok) return setSaid(storeWords(reply.why, 'setting_not_kept'));
    setDetails({});
    setSaid(t('kept'), async () => {
      const again = await services.send('details.change', { patch: before });
      if (again.ok) setDetails(before);
      setSaid(again.ok ? t('said_taken_back') : storeWords(again.why, 'setting_not_kept'));
    });
  };
  const forgetWritten = () =>
    forgetAtRisk().then(
      () => setSaid(t('caution_kept_gone')),
      (error: unknown) => setSaid(storeWords(error, 'setting_not_kept')),
    );
  const putBack = async (id: string) => {
    const reply = await services.send('removed.putBack', { id });
    load();
    setSaid(reply.ok ? t('said_taken_back') : storeWords(reply.why, 'setting_not_kept'));
  };
  const takeBack = async (site: string) => {
    await services.sites.takeBack(site);
    // The browser asks for it within the press.
    setSaid(t('said_taken_back'), async () => {
      const given = await services.sites.allow(site, null);
      setSaid(given ? t('said_allowed_again') : '');
    });
  };
  return (
    <SettingsView
      profile={profile}
      webmail={webmail}
      details={details}
      taught={taught}
      reminders={reminders}
      sites={sites}
      said={said}
      onUndo={undo}
      follow={follow}
      lock={lock}
      data={{
        busy: data.busy,
        locked: data.locked,
        aside,
        onAside: () => void data.aside(),
        onSave: (passphrase) => void data.save(passphrase),
        onRestore: (file) => void data.restore(file),
        onUnlock: (passphrase) => void data.unlock(passphrase),
        onLeaveLocked: data.leaveLocked,
        onErase: () => void data.erase(),
      }}
      caution={caution}
      manner={manner}
      onPack={() => void data.pack()}
      onProfile={kept(change)}
      onCaution={kept(async (patch: Partial<Caution>) => {
        await changeCaution(patch);
        readKeptAtRisk();
      })}
      onForgetAtRisk={keptAtRisk ? () => void forgetWritten() : null}
      onManner={kept(changeManner)}
      onWebmail={choose}
      onForget={forget}
      onTakeBack={takeBack}
      removed={removed}
      onPutBack={(id) => void putBack(id)}
    />
  );
}
