import { browser } from 'wxt/browser';
import { PracticePage } from '../../components/connect/screens/practice-page.tsx';
import { start } from '../../components/connect/start.ts';
import { t } from '../../lib/browser/words.ts';

const tabId = browser.tabs.getCurrent().then((tab) => tab?.id);
void start(t('practice_title'), () => <PracticePage tabId={tabId} />);
