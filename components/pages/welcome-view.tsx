import type { Profile } from '../../lib/appeal/schema.ts';
import { t } from '../../lib/browser/words.ts';
import type { Caution } from '../../lib/case/caution.ts';
import { CautionCard } from '../settings/caution-card.tsx';
import { ProfileCard } from '../settings/profile-fields.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { QuietLink } from '../ui/link.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { HelpLink } from './help-link.tsx';

export interface WelcomeViewProps {
  profile: Profile | null;
  said: SaidLine | null;
  /** `null` until it was read. */
  caution: Caution | null;
  onProfile: (patch: Partial<Profile>) => void;
  onCaution: (patch: Partial<Caution>) => void;
  onSample: () => void;
}

/** The first page after installing: what it does, what it never does, and one thing to try. */
export const WelcomeView = ({ profile, caution, said, onProfile, onCaution, onSample }: WelcomeViewProps) => (
  <main class="plain-page">
    <section class="sheet card" aria-labelledby="welcome">
      <h1 class="title" id="welcome" tabIndex={-1}>
        {t('welcome_title')}
      </h1>
      <p>{t('welcome_what')}</p>
      <p>{t('stays_here')}</p>
      <div class="acts">
        <Button kind="main" onPress={onSample}>
          {t('try_invented')}
        </Button>
      </div>
      <Said line={said} />
      <p class="small soft">{t('welcome_try')}</p>
    </section>
    <Card id="profile" title={t('profile_title')}>
      {profile && <ProfileCard profile={profile} onProfile={onProfile} />}
    </Card>
    <Card id="caution" title={t('caution_title')}>
      {caution && <CautionCard caution={caution} onCaution={onCaution} />}
    </Card>
    <p class="small soft">{t('welcome_pin')}</p>
    <p class="bar-ways">
      <QuietLink href="#list">{t('all_cases')}</QuietLink>
      <HelpLink />
    </p>
    <p class="small soft">{t('unofficial')}</p>
  </main>
);
