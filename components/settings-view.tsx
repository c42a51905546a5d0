import type { Profile } from '../lib/appeal/schema.ts';
import { t } from '../lib/browser/words.ts';
import { KeptField } from './ui/kept-field.tsx';

/** The two fields that are asked about a person. */
export const ProfileFields = ({
  profile,
  onProfile,
}: {
  profile: Profile;
  onProfile: (profile: Profile) => void;
}) => (
  <div class="profile">
    <KeptField
      label={t('your_name')}
      value={profile.name}
      autocomplete="name"
      onType={(name) => onProfile({ ...profile, name })}
    />
    <KeptField
      label={t('your_town')}
      value={profile.town}
      autocomplete="address-level2"
      onType={(town) => onProfile({ ...profile, town })}
    />
    <p class="small soft">{t('profile_help')}</p>
  </div>
);

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
      {profile && <ProfileFields profile={profile} onProfile={onProfile} />}
      <p class="said" role="status">
        {kept && t('kept')}
      </p>
    </section>
    <PrivacyPromise />
    <p class="small soft">{t('unofficial')}</p>
  </main>
);
