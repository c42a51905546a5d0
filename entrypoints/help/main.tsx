import { HelpScreen } from '../../components/connect/screens/help-screen.tsx';
import { start } from '../../components/connect/start.ts';
import { t } from '../../lib/browser/words.ts';

void start(t('help'), () => <HelpScreen />);
