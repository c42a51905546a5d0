// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Said, type SaidLine } from '../../../components/ui/said.tsx';

const place = document.createElement('div');
const say = (line: SaidLine | null) => render(<Said line={line} />, place);
const words = () => place.querySelector('[role=status] > span');

afterEach(() => say(null));

it('says the same words once more as new ones', () => {
  say({ mark: 'written', text: 'Copied.' });
  const first = words();
  say({ mark: 'written', text: 'Copied.' });
  expect(words()?.textContent).toBe('Copied.');
  expect(words()).not.toBe(first);
});

it('stays when nothing new is said', () => {
  const line: SaidLine = { mark: 'written', text: 'Copied.' };
  say(line);
  const first = words();
  say(line);
  expect(words()).toBe(first);
});

it('does not begin again with each step of what takes long', () => {
  say({ mark: 'draft', text: 'Reading', progress: 0.1 });
  const first = words();
  say({ mark: 'draft', text: 'Reading', progress: 0.2 });
  expect(words()).toBe(first);
});
