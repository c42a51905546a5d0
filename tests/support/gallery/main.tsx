import '../../../components/plan.css';
import { render } from 'preact';
import { Desk } from '../../../components/connect/desk.tsx';
import { Popup } from '../../../components/connect/popup.tsx';
import { PracticeView } from '../../../components/practice-view.tsx';
import { direction, language } from '../../../lib/browser/words.ts';
import { fakeServices } from '../fake-services.ts';
import { deskPlaces, deskScreens, journalOfCase } from './desk-screens.tsx';
import { pages, screens } from './screens.tsx';
import './gallery.css';

const name = new URLSearchParams(location.search).get('screen') ?? 'list';
document.documentElement.lang = language();
document.documentElement.dir = direction();
document.body.className = name.startsWith('desk') ? '' : pages.includes(name) ? 'tab' : 'popup';

const all = { ...screens, ...deskScreens };
const services = fakeServices();
const noted = Promise.all(journalOfCase.map((entry) => services.send('journal.note', { entry })));

async function show() {
  if (name.startsWith('practice')) {
    document.body.className = 'practice';
    return render(<PracticeView kind={name === 'practice' ? 'mail' : 'form'} putIn={0} />, document.body);
  }
  if (name === 'popup') return render(<Popup services={services} />, document.body);
  if (name === 'desk') return render(<Desk services={services} />, document.body);
  const place = deskPlaces[name];
  if (place !== undefined) {
    await noted;
    location.hash = place;
    return render(<Desk services={services} />, document.body);
  }
  // The panel beside the page, on its list and over a page that is closed to it.
  if (name === 'panel' || name === 'panel-closed') {
    const closed = async () => ({ ok: false, why: 'not pressed' }) as const;
    const page = async () => ({ ok: false, notPressed: true }) as const;
    location.hash = name === 'panel' ? '' : '#case=UA-76-2026';
    const beside = { onPage: () => () => {}, look: closed, readPage: page };
    return render(<Popup services={{ ...services, ...beside }} />, document.body);
  }
  return render(all[name]?.(), document.body);
}

void show();
const whole = ['desk', ...Object.keys(deskPlaces), 'panel', 'panel-closed', 'practice', 'practice-form'];
Object.assign(globalThis, { screenNames: [...Object.keys(all), ...whole] });
