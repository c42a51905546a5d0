import { HelpScreen } from '../../components/connect/help-screen.tsx';
import { start } from '../../components/connect/start.ts';
import { t } from '../../lib/browser/words.ts';

start(t('help'), <HelpScreen />);
