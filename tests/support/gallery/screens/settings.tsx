import type { ComponentChild, ComponentProps } from 'preact';
import { HelpView } from '../../../../components/pages/help-view.tsx';
import { LockedView } from '../../../../components/pages/locked-view.tsx';
import { WelcomeView } from '../../../../components/pages/welcome-view.tsx';
import type { DataCardProps } from '../../../../components/settings/data-card.tsx';
import type { FollowCardProps } from '../../../../components/settings/follow-card.tsx';
import { refusalWords } from '../../../../components/settings/follow-words.ts';
import { LockCard, type LockCardProps } from '../../../../components/settings/lock-card.tsx';
import { SettingsView } from '../../../../components/settings/settings-view.tsx';
import { language, t } from '../../../../lib/browser/words.ts';
import { type Caution, noCaution } from '../../../../lib/case/caution.ts';
import type { HelpPage } from '../../../../lib/help/define.ts';
import { helpFor } from '../../../../lib/help/index.ts';
import { help as arabicHelp } from '../../../../lib/help/languages/ar.ts';
import { help } from '../../../../lib/help/languages/en.ts';
import { nothing, Pressed, profile } from './shared.tsx';

const data = {
  busy: false,
  locked: null,
  aside: 0,
  onAside: nothing,
  onSave: nothing,
  onRestore: nothing,
  onUnlock: nothing,
  onLeaveLocked: nothing,
  onErase: nothing,
};

const helpProps = { help, language: 'en', page: null, query: '', onQuery: nothing } as const;

/** The help as it is read: in the language of the screen. */
const ownHelp = async (page: HelpPage | null) => (
  <HelpView {...helpProps} {...(await helpFor(language()))} page={page} />
);

const welcome = (caution: Caution) => (
  <WelcomeView
    profile={profile}
    caution={caution}
    said={null}
    onProfile={nothing}
    onCaution={nothing}
    onSample={nothing}
  />
);

const followed = {
  follows: {
    follows: [
      {
        id: 'a',
        kind: 'feed' as const,
        url: 'https://www.section.example/urgent-actions/feed',
        title: 'An invented section: Urgent actions',
        section: null,
        checkedAt: '2026-11-24T08:05:00Z',
        failing: null,
        next: '2026-11-24T14:20:00Z',
        waitUntil: null,
        waiting: 0,
        older: 0,
      },
      {
        id: 'b',
        kind: 'listing' as const,
        url: 'https://group.example/urgent-actions',
        title: 'A group of letter writers',
        section: null,
        checkedAt: '2026-11-20T08:05:00Z',
        failing: { since: '2026-11-21T08:05:00Z', why: 'unreadable' as const },
        next: '2026-11-24T14:20:00Z',
        waitUntil: '2026-11-24T09:20:00Z',
        waiting: 0,
        older: 0,
      },
      {
        id: 'c',
        kind: 'catalogue' as const,
        url: 'https://letters.example/catalogue.json',
        title: 'A group that is out of reach: without a network nothing is asked',
        section: null,
        checkedAt: '2026-11-24T06:05:00Z',
        failing: { since: '2026-11-24T08:05:00Z', why: 'not reached' as const },
        next: '2026-11-24T09:20:00Z',
        waitUntil: null,
        waiting: 12,
        older: 0,
      },
    ],
    items: [
      {
        followId: 'a',
        key: 'x',
        url: 'https://other.example/ua-9-26',
        title: 'UA 9/26: Teacher held after protest',
        why: 'other site' as const,
      },
    ],
    running: null,
  },
  said: '',
  address: '',
  busy: false,
  onFollow: nothing,
  onCheck: nothing,
  onStop: nothing,
  onRemove: nothing,
  onDone: nothing,
  onAllow: nothing,
};

const lock: LockCardProps = {
  lock: {
    locked: false,
    keys: { shutting: '', opening: { rounds: 0, salt: '', iv: '', data: '' }, sum: '' },
    minutes: 30,
  },
  busy: false,
  onSetUp: nothing,
  onShut: nothing,
  onWait: nothing,
  onRemove: nothing,
};

/** The lock by itself: at its end the page of the settings is long. */
const lockCard = (patch: Partial<LockCardProps>) => (
  <main class="plain-page">
    <h1 class="title">{t('settings')}</h1>
    <LockCard {...lock} {...patch} />
  </main>
);

const locked = (problem?: string, said = '') => (
  <LockedView busy={false} problem={problem} said={said} onOpen={nothing} onErase={nothing} />
);

/** A site that could not be asked, since there is no network: what was written stays. */
const unreached = (): FollowCardProps => ({
  ...followed,
  follows: { follows: [], items: [], running: null },
  said: refusalWords('not reached'),
  address: 'https://www.section.example/urgent-actions',
});

/** A site is being asked, and its papers are read. */
const checking: FollowCardProps = {
  ...followed,
  follows: { ...followed.follows, running: { followId: 'a', done: 3, of: 12 } },
};

/** Nobody has set anything yet. */
const untouched = (): Partial<ComponentProps<typeof SettingsView>> => ({
  profile: { name: '', town: '' },
  webmail: null,
  details: {},
  caution: noCaution,
  manner: { amnesty: null, words: null },
  sites: [],
  said: '',
  follow: { ...followed, follows: { follows: [], items: [], running: null } },
  lock: { ...lock, lock: { locked: false, keys: null, minutes: null } },
});

/** What is followed, each with older papers that were left unread. */
const leftOlder = (): FollowCardProps => ({
  ...followed,
  follows: {
    ...followed.follows,
    follows: followed.follows.follows.map((one) => ({ ...one, older: 1_450 })),
  },
});

const settings = (
  patch: Partial<DataCardProps>,
  follow: FollowCardProps = followed,
  all: Partial<ComponentProps<typeof SettingsView>> = {},
) => (
  <SettingsView
    profile={profile}
    webmail="fastmail"
    details={{ email: 'hanna@lindqvist.example', 'postal-code': '753 10' }}
    caution={{ ...noCaution, all: true, answered: true }}
    onForgetAtRisk={nothing}
    manner={{ amnesty: 'leave out', words: null }}
    onPack={nothing}
    onCaution={nothing}
    onManner={nothing}
    taught={{
      sites: [
        { host: 'ministry.example', fields: [{ name: 'f7', label: 'Asunto N.º', kind: 'subject' }] },
        { host: 'وزارة.example', fields: [{ name: 'n', label: 'مقدم الطلب', kind: 'full-name' }] },
      ],
      onSave: nothing,
      onTake: nothing,
    }}
    reminders={{
      settings: { badge: true, notice: false, pace: 'week' },
      onBadge: nothing,
      onNotice: nothing,
      onPace: nothing,
      onCalendar: nothing,
    }}
    sites={['https://mail.example/*', 'http://forms.ministry.example/*']}
    said={t('kept')}
    onProfile={nothing}
    onWebmail={nothing}
    onForget={nothing}
    onTakeBack={nothing}
    data={{ ...data, ...patch }}
    follow={follow}
    lock={lock}
    {...all}
  />
);

/** The settings, a card each, and the pages that stand by themselves. */
export const settingsScreens: Record<string, () => ComponentChild | Promise<ComponentChild>> = {
  'settings-locked': () => settings({ locked: { name: 'appeals-2026-11-20.json', wrong: true }, aside: 2 }),
  'settings-follow-failed': () => settings({}, unreached()),
  'settings-first': () => settings({}, followed, untouched()),
  'settings-following': () => settings({}, checking),
  'settings-follow-older': () => settings({}, leftOlder()),
  'settings-delete': () => <Pressed on=".caution .ask-again button">{settings({})}</Pressed>,
  'settings-erase': () => <Pressed on=".data-part .ask-again button">{settings({})}</Pressed>,
  'locked-erase': () => <Pressed on=".ask-again button">{locked()}</Pressed>,
  'settings-lock': () => lockCard({}),
  'settings-lock-none': () => lockCard({ lock: { locked: false, keys: null, minutes: null } }),
  locked: () => locked(),
  'locked-wrong': () => locked(t('locked_wrong')),
  settings: () => settings({}),
  welcome: () => welcome(noCaution),
  help: () => ownHelp(null),
  'help-found': () => <HelpView {...helpProps} query="letter post" />,
  'help-none': () => <HelpView {...helpProps} query="zebra" />,
  'help-arabic': () => <HelpView {...helpProps} help={arabicHelp} language="ar" page="webmail" />,
  'help-page': () => ownHelp('webmail'),
  'welcome-some': () => welcome({ ...noCaution, countries: ['EC', 'MM'], answered: true }),
};

/** Screens that are pages of their own, not popups. */
export const pages = [
  'settings',
  'settings-delete',
  'settings-erase',
  'settings-first',
  'settings-following',
  'settings-follow-failed',
  'settings-follow-older',
  'settings-lock',
  'settings-lock-none',
  'settings-locked',
  'welcome',
  'welcome-some',
  'help',
  'help-found',
  'help-none',
  'help-arabic',
  'help-page',
];
