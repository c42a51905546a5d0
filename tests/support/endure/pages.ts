import type { Driver, Port } from '../driver.ts';
import { launch } from '../stage.ts';
import { PAGES } from './lanes.ts';
import type { Operation } from './model.ts';
import { readStored, type Stored } from './stored.ts';

/** Milliseconds after which nobody waits for an answer any more: on a machine that is busy with other things some take long. */
const PATIENCE = 20_000;

/** Milliseconds after which a page that has said nothing is taken for dead; most of them are told to be at once. */
const LONGEST_LIFE = 60_000;

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What a message was answered: `true` done, `false` refused, with the reason. */
export interface Answer {
  id: number;
  ok: boolean;
  why: string;
}

const MARK = 'endure ';

/** Sends operations from a page, those of one lane after each other and all lanes at once; some end where no good answer came. */
const burst = (operations: Operation[]): string => `
  const { runtime } = window.browser ?? window.chrome;
  const lanes = Map.groupBy(${JSON.stringify(operations)}, ({ lane }) => lane);
  const send = (message, patience = ${PATIENCE}) => Promise.race([
    runtime.sendMessage(message).catch((error) => ({ ok: false, why: String(error) })),
    new Promise((done) => window.setTimeout(done, patience, { ok: false, why: 'no answer' })),
  ]);
  // What was taken out is put back by a name that its page has to look for.
  const named = async ({ message, orElse }) => {
    if (!orElse) return message;
    const all = (await send({ name: 'removed.load', request: {} })).value ?? [];
    const found = all.find(({ of }) => of.entry?.id === message.request.id);
    return found ? { ...message, request: { id: found.id } } : orElse;
  };
  const answers = [];
  await Promise.all([...lanes.values()].map(async (lane) => {
    for (const { id, binds, patience, ...what } of lane) {
      const reply = (await send(await named(what), patience)) ?? { ok: false, why: 'nobody answered' };
      const answer = { id, ok: reply.ok, why: reply.why ?? '' };
      answers.push(answer);
      console.debug('${MARK}' + JSON.stringify(answer));
      // One that may still be under way can be done after what is sent behind it.
      if (!reply.ok && (binds || reply.why === 'no answer')) return;
    }
  }));
  return answers;`;

/** A browser with the extension on a profile that stays, and the pages of the extension that write at once. */
export class Pages {
  readonly #name: Driver['name'];
  readonly #profile: string;
  readonly #extension: string;
  readonly #heard: (answer: Answer) => void;
  #driver: Driver | null = null;
  #ports: (Port | null)[] = PAGES.map(() => null);

  /**
   * @param extension folder of the extension
   * @param heard is told each answer as it comes, whatever becomes of the page that got it
   */
  constructor(name: Driver['name'], profile: string, extension: string, heard: (answer: Answer) => void) {
    this.#name = name;
    this.#profile = profile;
    this.#extension = extension;
    this.#heard = heard;
  }

  get #open(): Driver {
    if (!this.#driver) throw new Error('the browser is not open');
    return this.#driver;
  }

  /** Opens whatever is not open: the browser, and each page. */
  async restore(): Promise<void> {
    this.#driver ??= await launch(this.#name, true, this.#extension, { profile: this.#profile });
    for (const [at, address] of PAGES.entries()) this.#ports[at] ??= await this.#openPage(address);
  }

  /** Right after a crash the browser may show a page of its own instead, until the extension is there again. */
  async #openPage(address: string, tries = 50): Promise<Port> {
    const port = await this.#open.open(address);
    const isOurs = await port.evaluate('return Boolean((window.browser ?? window.chrome)?.runtime?.id)');
    if (!isOurs && tries > 0) {
      await port.close();
      await later(200);
      return this.#openPage(address, tries - 1);
    }
    port.hear?.((line) => line.startsWith(MARK) && this.#heard(JSON.parse(line.slice(MARK.length))));
    return port;
  }

  #port(at: number): Port {
    const port = this.#ports[at];
    if (!port) throw new Error('the page is not open');
    return port;
  }

  /** Sends operations from one page; `null` when the page did not live to tell. */
  async send(at: number, operations: Operation[]): Promise<Answer[] | null> {
    const told = this.#port(at).evaluate(burst(operations)) as Promise<Answer[]>;
    const dead = later(LONGEST_LIFE).then(() => null);
    return Promise.race([told.catch(() => null), dead]);
  }

  async stopBackground(): Promise<void> {
    await this.#open.killBackground();
  }

  async closePage(at: number): Promise<void> {
    const port = this.#port(at);
    this.#ports[at] = null;
    await port.close();
  }

  /** The process of the extension crashes with all its pages and the background. */
  async crash(): Promise<void> {
    await this.#open.crash(this.#port(0));
    await later(300);
    const gone = this.#ports;
    this.#ports = PAGES.map(() => null);
    for (const port of gone) await Promise.race([port?.close().catch(() => undefined), later(1000)]);
  }

  async killBrowser(): Promise<void> {
    const driver = this.#open;
    this.#driver = null;
    this.#ports = PAGES.map(() => null);
    await driver.kill();
  }

  /** Runs code in one of the pages. */
  run(at: number, body: string): Promise<unknown> {
    return this.#port(at).evaluate(body);
  }

  /** All that is stored, once everything that was sent before has been done or has failed. */
  async read(): Promise<Stored> {
    // Behind what came before: the longest look at the cases, and a change of the settings that changes nothing.
    await this.#port(2).evaluate(`
      const { runtime } = window.browser ?? window.chrome;
      const ask = (name, request) => Promise.race([
        runtime.sendMessage({ name, request }).catch(() => null),
        new Promise((done) => window.setTimeout(done, ${PATIENCE}, null)),
      ]);
      const isAnswered = async (name, request) => {
        for (let tries = 0; tries < 10; tries += 1) {
          if ((await ask(name, request))?.ok === true) return true;
          await new Promise((done) => window.setTimeout(done, 100));
        }
        return false;
      };
      const isDone =
        (await isAnswered('case.load', { caseKey: 'none' })) && (await isAnswered('taught.add', { taught: [] }));
      if (!isDone) throw new Error('the background does not answer any more');`);
    return readStored(this.#port(2));
  }

  async end(): Promise<void> {
    await this.#driver?.close();
    this.#driver = null;
  }
}
