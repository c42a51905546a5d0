import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { direction, language } from '../../lib/browser/words.ts';

/** Gives the page its language, direction and title, and draws `view` into it. */
export function start(title: string, view: ComponentChild): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = title;
  render(view, document.body);
}
