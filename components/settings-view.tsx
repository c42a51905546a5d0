import type { Profile } from '../lib/appeal/schema.ts';
import { t } from '../lib/browser/words.ts';
import { ProfileCard } from './profile-fields.tsx';

/** What nobody has to trust us for. */
export const PrivacyPromise = () => (
  <section aria-labelledby="promise">
    <h2 class="label" id="promise">
      {t('promise_title')}
    </h2>
    <p>{t('promise_stays')}</p>
    <p>{t('promise_sends')}</p>
    <p>{t('promise_private')}</p>
  </section>
);

/** Settings: name and town, and the promise. */
export const SettingsView = ({
  profile,
  kept,
  onProfile,
}: {
  /** `null` until it was read. */
  profile: Profile | null;
  /** True after a change was stored. */
  kept: boolean;
  onProfile: (profile: Profile) => void;
}) => (
  <main class="plain-page">
    <h1 class="title">{t('settings')}</h1>
    <section class="sheet card" aria-labelledby="profile">
      <h2 class="label" id="profile">
        {t('profile_title')}
      </h2>
      {profile && <ProfileCard profile={profile} onProfile={onProfile} />}
      <p class="said" role="status">
        {kept && t('kept')}
      </p>
    </section>
    <PrivacyPromise />
    <p class="small soft">{t('unofficial')}</p>
  </main>
);
