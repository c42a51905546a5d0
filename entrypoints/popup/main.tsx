import { browserServices } from '../../components/connect/browser-services.ts';
import { firstRows, Popup } from '../../components/connect/screens/popup.tsx';
import { start } from '../../components/connect/start.ts';
import { tellPressed } from '../../lib/browser/panel.ts';
import { t } from '../../lib/browser/words.ts';

const services = browserServices('popup');
start(t('extension_name'), <Popup services={services} first={await firstRows(services)} />);
// The popup opens by a press: a panel beside the page may reach it from now on.
tellPressed();
