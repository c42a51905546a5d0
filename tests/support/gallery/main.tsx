import { render } from 'preact';
import { direction, language } from '../../../lib/browser/words.ts';
import { pages, screens } from './screens.tsx';

const name = new URLSearchParams(location.search).get('screen') ?? 'list';
document.documentElement.lang = language();
document.documentElement.dir = direction();
document.body.className = pages.includes(name) ? 'tab' : 'popup';
render(screens[name]?.(), document.body);
Object.assign(globalThis, { screenNames: Object.keys(screens) });
