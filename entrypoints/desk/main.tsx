import { browserServices } from '../../components/connect/browser-services.ts';
import { Desk } from '../../components/connect/screens/desk.tsx';
import { start } from '../../components/connect/start.ts';
import { t } from '../../lib/browser/words.ts';

void start(t('extension_name'), () => <Desk services={browserServices('tab')} />);
