import { browserServices } from '../../components/connect/browser-services.ts';
import { SettingsPage } from '../../components/connect/settings-page.tsx';
import { start } from '../../components/connect/start.ts';
import { t } from '../../lib/browser/words.ts';

start(t('settings'), <SettingsPage services={browserServices('tab')} />);
