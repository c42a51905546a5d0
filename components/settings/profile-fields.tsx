import type { Profile } from '../../lib/appeal/schema.ts';
import { t } from '../../lib/browser/words.ts';
import { KeptField } from '../ui/kept-field.tsx';

interface ProfileFieldsProps {
  profile: Profile;
  /** Called with what was typed, the rest is as it was. */
  onProfile: (patch: Partial<Profile>) => void;
}

/** The two things that are asked about a person. */
export const ProfileFields = ({ profile, onProfile }: ProfileFieldsProps) => (
  <>
    <KeptField label={t('your_name')} value={profile.name} onType={(name) => onProfile({ name })} />
    <KeptField label={t('your_town')} value={profile.town} onType={(town) => onProfile({ town })} />
  </>
);

/** The same, where they stand alone and say what they are for. */
export const ProfileCard = (props: ProfileFieldsProps) => (
  <div class="profile">
    <ProfileFields {...props} />
    <p class="small soft">{t('profile_help')}</p>
  </div>
);
