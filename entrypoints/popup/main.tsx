import { browserServices } from '../../components/connect/browser-services.ts';
import { Popup } from '../../components/connect/popup.tsx';
import { start } from '../../components/connect/start.ts';
import { t } from '../../lib/browser/words.ts';

start(t('extension_name'), <Popup services={browserServices('popup')} />);
