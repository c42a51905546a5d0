import { browserServices } from '../../components/connect/browser-services.ts';
import { SettingsPage } from '../../components/connect/screens/settings-page.tsx';
import { start } from '../../components/connect/start.ts';
import { askToNotify, giveNotifyingBack, mayNotify } from '../../lib/browser/notices.ts';
import { t } from '../../lib/browser/words.ts';

const notices = { allowed: mayNotify, ask: askToNotify, giveBack: giveNotifyingBack };

void start(t('settings'), () => <SettingsPage services={browserServices('tab')} notices={notices} />);
