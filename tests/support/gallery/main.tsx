import { render } from 'preact';
import { Desk } from '../../../components/connect/desk.tsx';
import { Popup } from '../../../components/connect/popup.tsx';
import { PracticeView } from '../../../components/practice-view.tsx';
import { direction, language } from '../../../lib/browser/words.ts';
import { fakeServices } from '../fake-services.ts';
import { pages, screens } from './screens.tsx';
import './gallery.css';

const name = new URLSearchParams(location.search).get('screen') ?? 'list';
document.documentElement.lang = language();
document.documentElement.dir = direction();
document.body.className = name.startsWith('desk') ? '' : pages.includes(name) ? 'tab' : 'popup';

const whole = { popup: Popup, desk: Desk };
if (name.startsWith('practice')) {
  document.body.className = 'practice';
  render(<PracticeView kind={name === 'practice' ? 'mail' : 'form'} putIn={0} />, document.body);
} else if (name === 'popup' || name === 'desk') {
  const View = whole[name];
  render(<View services={fakeServices()} />, document.body);
} else render(screens[name]?.(), document.body);
Object.assign(globalThis, { screenNames: [...Object.keys(screens), 'desk', 'practice', 'practice-form'] });
