import '../../../components/plan/plan.css';
import { type ComponentChild, render } from 'preact';
import { Desk } from '../../../components/connect/screens/desk.tsx';
import { Popup } from '../../../components/connect/screens/popup.tsx';
import { PrintPage } from '../../../components/connect/screens/print-page.tsx';
import type { Services } from '../../../components/connect/services.ts';
import { PracticeView } from '../../../components/pages/practice-view.tsx';
import { WebmailsView } from '../../../components/pages/webmails-view.tsx';
import { direction, language } from '../../../lib/browser/words.ts';
import { webmails } from '../../../lib/delivery/webmail/index.ts';
import { fakeServices } from '../fake-services.ts';
import { deskPlaces, deskScreens, journalOfCase } from './desk-screens.tsx';
import { pages, screens } from './screens/index.ts';
import { target } from './screens/shared.tsx';
import './gallery.css';

const all = { ...screens, ...deskScreens };
const whole: Record<string, () => ComponentChild | Promise<ComponentChild>> = {
  ...Object.fromEntries(Object.entries(deskPlaces).map(([name, place]) => [name, () => desk(place)])),
  panel: () => panel(''),
  'panel-closed': () => panel('#case=UA-76-2026'),
  'desk-first': () => desk('', { firstRows: async () => none, rows: async () => none }),
  'print-stopped': () => printed('#case=UA-52-2026&to=minister'),
  webmails: () => <WebmailsView {...tried} />,
  practice: () => <PracticeView kind="mail" putIn={0} />,
  'practice-form': () => <PracticeView kind="form" putIn={0} />,
};

async function desk(place: string, patch: Partial<Services> = {}) {
  const services = fakeServices(patch);
  await Promise.all(journalOfCase.map((entry) => services.send('journal.note', { entry })));
  history.replaceState(null, '', place || location.pathname + location.search);
  return <Desk services={services} />;
}

/** The panel beside the page, on its list and over a page that is closed to it. */
function panel(place: string) {
  const closed = async () => ({ ok: false, why: 'not pressed' }) as const;
  const page = async () => ({ ok: false, notPressed: true }) as const;
  history.replaceState(null, '', place || location.pathname + location.search);
  const beside = { onPage: () => () => {}, look: closed, readPage: page };
  return <Popup services={{ ...fakeServices(), ...beside }} />;
}

const none = { unsure: [], active: [], past: [], closed: [] };

/** The page that prints, over a case whose letters are no longer wanted. */
function printed(place: string) {
  history.replaceState(null, '', place);
  return <PrintPage services={fakeServices()} onPrint={() => {}} />;
}

const reported = (state: 'done' | 'not found') => ({
  ok: true as const,
  target,
  fields: [{ field: 'to' as const, state, text: 'minister@ministry.example' }],
});

/** All webmails on made-up windows: one that took everything, one that did not, one without a window, one at work. */
const tried = {
  webmails,
  trials: Object.fromEntries(
    webmails.map(({ id }, at) => [
      id,
      [reported('done'), reported('not found'), { ok: false, why: 'no editor' } as const, 'running' as const][
        at
      ] ?? ('untried' as const),
    ]),
  ),
  frame: null,
  shown: null,
  onTry: () => {},
  onTryAll: () => {},
};

function classOf(name: string): string {
  if (name.startsWith('practice') || name === 'webmails') return 'practice';
  if (name.startsWith('desk')) return '';
  return pages.includes(name) || name.startsWith('print') ? 'tab' : 'popup';
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));

/** Until all that comes a moment later has come: what is read from the store, what is drawn when there is time, colours that fade. */
async function rest(rounds: number) {
  for (let round = 0; round < rounds; round += 1) {
    await frame();
    await idle();
  }
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
}

/** Draws the screen that is called so in place of the one before. */
async function show(name: string): Promise<void> {
  render(null, document.body);
  history.replaceState(null, '', location.pathname + location.search);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = name;
  document.body.className = classOf(name);
  render(await (whole[name] ?? all[name])?.(), document.body);
  await rest(name in whole ? 3 : 2);
  scrollTo(0, 0);
}

Object.assign(globalThis, { show, screenNames: [...Object.keys(all), ...Object.keys(whole)] });
