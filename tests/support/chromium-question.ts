/**
 * Chromium's own question whether an extension may have something more, answered by a press of its buttons. They are in the
 * browser's window and in no page: its makers' tools for that window are asked for where they are.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wait } from './wait.ts';

/** With these Chromium lets its own window be looked at and pressed, on this machine, by a port that it draws. */
export const QUESTION_ARGUMENTS = [
  '--enable-ui-devtools=0',
  '--enable-features=ui-debug-tools-enable-synthetic-events',
];

/** Milliseconds that the question gets to come up, and to go again. */
const PATIENCE = 15_000;

/** The browser takes no press on its question for a moment after it appeared. */
const UNINTENDED = 700;

interface View {
  nodeId: number;
  nodeName: string;
  /** Names, each with its value behind it. */
  attributes: string[];
  children?: View[];
}

type Ask = (method: string, params?: object) => Promise<{ root: View }>;

/** Opens a way to the window of the browser with this profile; `close` ends it. */
async function windowOf(profile: string): Promise<{ ask: Ask; close(): void }> {
  const [port] = readFileSync(path.join(profile, 'UIDevToolsActivePort'), 'utf8').split('\n');
  const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
  const answers = new Map<number, (answer: { result?: object; error?: object }) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data));
    answers.get(answer.id)?.(answer);
  };
  await new Promise((open, failed) => {
    socket.onopen = open;
    socket.onerror = () => failed(new Error('the window of the browser is not to be reached'));
  });
  let last = 0;
  const ask = (method: string, params = {}) =>
    new Promise((done, failed) => {
      last += 1;
      answers.set(last, ({ result, error }) =>
        error ? failed(new Error(JSON.stringify(error))) : done(result),
      );
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { ask: ask as Ask, close: () => socket.close() };
}

const within = (view: View): View[] => [view, ...(view.children ?? []).flatMap(within)];

const isNamed = (name: string) => (view: View) => view.attributes.includes(name);

/** The question's buttons, to refuse and to allow; none while nothing is asked. */
async function buttons(ask: Ask): Promise<View[]> {
  const { root } = await ask('DOM.getDocument');
  const question = within(root).find(
    (view) => view.nodeName === 'Widget' && isNamed('ExtensionInstallDialogView')(view),
  );
  return question ? within(question).filter(isNamed('MdTextButton')) : [];
}

async function until<T>(what: string, probe: () => Promise<T | undefined | false>): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(50)) {
    const found = await probe();
    if (found) return found;
  }
  throw new Error(`Chromium's question ${what}`);
}

/** Answers the question that the browser with this profile asks, or is about to ask. */
export async function answerQuestion(profile: string, yes: boolean): Promise<void> {
  const { ask, close } = await windowOf(profile);
  try {
    await ask('DOM.enable');
    const [refuse, allow] = await until('did not come up', async () => {
      const found = await buttons(ask);
      return found.length === 2 && found;
    });
    const { nodeId } = (yes ? allow : refuse) as View;
    await wait(UNINTENDED);
    for (const type of ['mousePressed', 'mouseReleased'])
      await ask('DOM.dispatchMouseEvent', {
        nodeId,
        event: { type, x: 10, y: 10, button: 'left', wheelDirection: 'none' },
      });
    await until('stays', async () => (await buttons(ask)).length === 0);
  } finally {
    close();
  }
}
