import { browserServices } from '../../components/connect/browser-services.ts';
import { go } from '../../components/connect/route.ts';
import { firstRows, Popup } from '../../components/connect/screens/popup.tsx';
import { start } from '../../components/connect/start.ts';
import { onPlace, takePlace } from '../../lib/browser/panel.ts';
import { t } from '../../lib/browser/words.ts';

const services = browserServices('panel');
const [first, hash] = await Promise.all([firstRows(services), takePlace().catch(() => null)]);
if (hash !== null) go(hash);
onPlace(go);
void start(t('extension_name'), () => <Popup services={services} first={first} />);
