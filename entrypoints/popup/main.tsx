import { render } from 'preact';
import { t } from '../../lib/browser/words.ts';

render(<h1>{t('extension_name')}</h1>, document.body);
