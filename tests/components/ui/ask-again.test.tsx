// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { AskAgain } from '../../../components/ui/ask-again.tsx';
import { breaches, byRole, draw, names, press, words } from '../../support/draw.ts';

const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

async function drawn() {
  let done = 0;
  await draw(() => (
    <main>
      <h1>Settings</h1>
      <AskAgain act="Delete it" sure="It will be gone." yes="Delete it now" onYes={() => (done += 1)} />
    </main>
  ));
  return () => done;
}

it('does nothing before it was asked twice', async () => {
  const done = await drawn();
  await press(byRole('button', 'Delete it'));
  expect(words()).toContain('It will be gone.');
  expect(await breaches()).toEqual([]);
  expect(done()).toBe(0);
  await press(byRole('button', 'Delete it now'));
  expect(done()).toBe(1);
  expect(names('button')).toEqual(['Delete it']);
});

it('takes the focus along, to the question and back, and none when it appears', async () => {
  await drawn();
  expect(document.activeElement).toBe(document.body);
  await press(byRole('button', 'Delete it'));
  expect(focused()).toBe('Delete it');
  expect(document.activeElement?.tagName).toBe('SECTION');
  await press(byRole('button', 'Keep it'));
  expect(document.activeElement).toBe(byRole('button', 'Delete it'));
});
