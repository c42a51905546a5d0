import { browserServices } from '../../components/connect/browser-services.ts';
import { firstRows, Popup } from '../../components/connect/screens/popup.tsx';
import { start } from '../../components/connect/start.ts';
import { tellPressed } from '../../lib/browser/panel.ts';
import { t } from '../../lib/browser/words.ts';

const services = browserServices('popup');
const first = firstRows(services);
void start(t('extension_name'), async () => <Popup services={services} first={await first} />);
// The popup opens by a press: a panel beside the page may reach it from now on.
tellPressed();
