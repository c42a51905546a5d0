import { browserServices } from '../../components/connect/browser-services.ts';
import { PrintPage } from '../../components/connect/screens/print-page.tsx';
import { start } from '../../components/connect/start.ts';
import { t } from '../../lib/browser/words.ts';

void start(t('print_title'), () => <PrintPage services={browserServices('tab')} onPrint={() => print()} />);
