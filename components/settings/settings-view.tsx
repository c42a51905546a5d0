import type { MannerSetting } from '../../lib/appeal/manner.ts';
import type { Profile } from '../../lib/appeal/schema.ts';
import { t } from '../../lib/browser/words.ts';
import type { Caution } from '../../lib/case/caution.ts';
import type { FormDetails } from '../../lib/delivery/plan/details.ts';
import type { Removed } from '../../lib/journal/removed.ts';
import { WebmailField } from '../letter/webmail-field.tsx';
import { HelpLink } from '../pages/help-link.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { AllowedSites } from './allowed-sites.tsx';
import { CautionCard } from './caution-card.tsx';
import { DataCard, type DataCardProps } from './data-card.tsx';
import { FollowCard, type FollowCardProps } from './follow-card.tsx';
import { KeptDetails } from './kept-details.tsx';
import { LockCard, type LockCardProps } from './lock-card.tsx';
import { MannerCard } from './manner-card.tsx';
import { PackCard } from './pack-card.tsx';
import { ProfileCard } from './profile-fields.tsx';
import { RemindersCard, type RemindersCardProps } from './reminders-card.tsx';
import { RemovedCard } from './removed-card.tsx';
import { TaughtCard, type TaughtCardProps } from './taught-card.tsx';

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

/** Settings: name and town, the webmail, reminders, what is followed, what is kept for forms, the sites that are allowed, and the promise. */
export const SettingsView = ({
  profile,
  webmail,
  details,
  taught,
  caution,
  manner,
  reminders,
  sites,
  said,
  onUndo,
  data,
  onPack,
  follow,
  lock,
  onProfile,
  onCaution,
  onForgetAtRisk,
  onManner,
  onWebmail,
  onForget,
  onTakeBack,
  removed,
  onPutBack,
}: {
  /** `null` until it was read. */
  profile: Profile | null;
  /** Id of the chosen webmail. */
  webmail: string | null;
  /** What the person gave in contact forms and let us keep. */
  details: FormDetails;
  /** What they told of fields of forms. */
  taught: TaughtCardProps;
  /** `null` until they were read. */
  caution: Caution | null;
  manner: MannerSetting | null;
  reminders: RemindersCardProps;
  /** The sites that are allowed, as the browser names them; `null` until they were read. */
  sites: string[] | null;
  /** What was just done, in words; empty when nothing was. */
  said: string;
  /** Takes it back; `null` for what takes nothing away. */
  onUndo?: (() => void) | null;
  /** Backup, restoring, erasing. */
  data: DataCardProps;
  /** Saves the open cases for a group. */
  onPack: () => void;
  /** What is followed. */
  follow: FollowCardProps;
  lock: LockCardProps;
  onProfile: (patch: Partial<Profile>) => void;
  onCaution: (patch: Partial<Caution>) => void;
  /** Deletes what was written before for countries with which the person has to be careful; `null` where there is nothing. */
  onForgetAtRisk: (() => void) | null;
  onManner: (patch: Partial<MannerSetting>) => void;
  onWebmail: (id: string | null) => void;
  onForget: () => void;
  onTakeBack: (site: string) => void;
  /** What was taken out within a day. */
  removed?: Removed[];
  onPutBack?: (id: string) => void;
}) => (
  <main class="plain-page">
    <div class="heading">
      <h1 class="title">{t('settings')}</h1>
      <HelpLink />
    </div>
    <Card id="profile" title={t('profile_title')}>
      {profile && <ProfileCard profile={profile} onProfile={onProfile} />}
    </Card>
    <Card id="caution" title={t('caution_title')}>
      {caution && (
        <CautionCard lockHref="#lock" caution={caution} onCaution={onCaution} onForget={onForgetAtRisk} />
      )}
    </Card>
    <Card id="manner" title={t('manner_title')}>
      {manner && <MannerCard manner={manner} onManner={onManner} />}
    </Card>
    <section class="sheet card" aria-label={t('your_webmail')}>
      <WebmailField chosen={webmail} onChoose={onWebmail} />
      <p class="small soft">{t('webmail_why')}</p>
    </section>
    <FollowCard {...follow} />
    <RemindersCard {...reminders} />
    <KeptDetails details={details} onForget={onForget} />
    <TaughtCard {...taught} />
    <RemovedCard removed={removed ?? []} onPutBack={(id) => onPutBack?.(id)} />
    <AllowedSites sites={sites} onTakeBack={onTakeBack} />
    <PackCard busy={data.busy} onPack={onPack} />
    <DataCard {...data} />
    <LockCard {...lock} />
    <p class="said" role="status">
      {said}
    </p>
    {onUndo && (
      <p>
        <Button kind="quiet" onPress={onUndo}>
          {t('undo')}
        </Button>
      </p>
    )}
    <PrivacyPromise />
    <p class="small soft">{t('unofficial')}</p>
  </main>
);
