import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { BrowserName } from '../driver.ts';
import { withSites } from '../given-sites.ts';
import { EXTENSIONS } from '../stage.ts';
import {
  ALL_AT_ONCE,
  type AllAtOnce,
  endureLock,
  eraseAll,
  lockAndOpen,
  type MadeLock,
} from './all-at-once.ts';
import { Chance } from './chance.ts';
import { allLanes, type Lane, PAGES } from './lanes.ts';
import { Model, type Operation } from './model.ts';
import { type Answer, Pages } from './pages.ts';
import { startSites } from './sites.ts';
import { cellsOf, type Stored } from './stored.ts';
import { bringNews, newsKey } from './undo-lanes.ts';
import { halves } from './whole.ts';

/** What ends in the middle of writing. */
export const KILLS = ['background', 'page', 'crash', 'browser'] as const;
export type Kill = (typeof KILLS)[number];

export interface EndureOptions {
  browser: BrowserName;
  seed: number;
  /** How many operations have to be acknowledged. */
  operations: number;
  /** Operations that each page sends between two kills. */
  perPage?: number;
  /** Cases that all pages write in. */
  cases?: number;
  /** How often each way to end something is drawn, by its share. */
  shares?: Record<Kill, number>;
  /** How often all is locked or erased at once, by its share of the rounds; each once at least where that is not nothing. */
  atOnce?: Record<AllAtOnce, number>;
  /** Is told how far it is. */
  tell?: (line: string) => void;
}

/** What came of it. */
export interface Endured {
  acknowledged: number;
  /** Sent, and never answered: whether they are stored is open, but not half. */
  unanswered: number;
  kills: Record<Kill, number>;
  /** How often all was locked and opened again, and erased. */
  atOnce: Record<AllAtOnce, number>;
  /** How often all that is stored was looked at. */
  looks: number;
  /** What was acknowledged and is not there; a line each. */
  lost: string[];
  /** What is half there. */
  half: string[];
}

/** A run of them takes minutes, not hours: starting a browser takes longest. */
const SHARES: Record<Kill, number> = { background: 0.5, page: 0.25, crash: 0.13, browser: 0.12 };

/** Each takes seconds, and an empty store is no hard one. */
const AT_ONCE: Record<AllAtOnce, number> = { locked: 0.08, erased: 0.02 };

/** Operations that each page sends while all is being locked. */
const MEANWHILE = 10;

/** No round is waited for longer, in milliseconds. */
const LONGEST_PACE = 10_000;

/** Something ends within so many milliseconds after all begins to be locked, opened or erased. */
const LONGEST_LOCK = 3_000;

/** Milliseconds in which a background that is busy does something of what it was asked for. */
const SETTLING = 3_000;

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** As if an older reader had read some papers: the next background reads them again while others write. */
const age = (share: number): string => `
  const opening = window.indexedDB.open('appeal-drafter');
  const database = await new Promise((done) => { opening.onsuccess = () => done(opening.result); });
  const { store } = { store: database.transaction('papers', 'readwrite').objectStore('papers') };
  const all = store.getAll();
  await new Promise((done) => { all.onsuccess = done; });
  all.result.forEach((paper, at) => at % 7 === ${Math.floor(share * 7)} && store.put({ ...paper, readerVersion: paper.readerVersion - 1 }));
  await new Promise((done) => { store.transaction.oncomplete = done; });
  database.close();`;

class Run {
  readonly #options: Required<EndureOptions>;
  readonly #chance: Chance;
  readonly #lanes: Lane[][];
  readonly #model = new Model();
  readonly #heard = new Map<number, Answer>();
  readonly #pages: Pages;
  readonly #result: Endured = {
    acknowledged: 0,
    unanswered: 0,
    kills: { background: 0, page: 0, crash: 0, browser: 0 },
    atOnce: { locked: 0, erased: 0 },
    looks: 0,
    lost: [],
    half: [],
  };
  #next = 1;
  /** Something sent was not answered for so long that nobody waits for it any more. */
  #isLate = false;
  #made: Promise<MadeLock> | null = null;
  /** Milliseconds that all operations of a round take, where nothing ends. */
  #pace = 400;

  constructor(options: Required<EndureOptions>, profile: string, extension: string, feeds: string[]) {
    this.#options = options;
    this.#chance = new Chance(options.seed);
    const lanes = allLanes(options.cases, feeds);
    this.#lanes = PAGES.map((_, page) => lanes.filter((lane) => lane.page === page));
    this.#pages = new Pages(
      options.browser,
      profile,
      extension,
      (answer) => void this.#heard.set(answer.id, answer),
    );
  }

  #plan(page: number, length = this.#options.perPage): Operation[] {
    const planned = this.#model.copy();
    return Array.from({ length }, () => {
      const lane = this.#chance.of(this.#lanes[page] ?? []);
      const id = this.#next++;
      const work = lane.next(this.#chance, planned, id);
      const operation = { ...work, id, lane: lane.name, ...(lane.binds && { binds: true }) };
      planned.answered(operation);
      return operation;
    });
  }

  #lock = (): Promise<MadeLock> => {
    this.#made ??= endureLock();
    return this.#made;
  };

  /** What has not ended anything yet. */
  #missing = (): Kill | undefined => KILLS.find((kill) => this.#result.kills[kill] === 0);

  /** By chance, but each of them once before that. */
  #draw(): Kill {
    const drawn = this.#chance.share();
    const first = this.#missing();
    if (first) return first;
    const { shares } = this.#options;
    const upTo = (at: number) => KILLS.slice(0, at + 1).reduce((sum, kill) => sum + shares[kill], 0);
    return KILLS.find((_, at) => drawn < upTo(at)) ?? 'background';
  }

  async #kill(kill: Kill, page: number): Promise<void> {
    this.#result.kills[kill] += 1;
    if (kill === 'background') await this.#pages.stopBackground();
    if (kill === 'page') await this.#pages.closePage(page);
    if (kill === 'crash') await this.#pages.crash();
    if (kill === 'browser') await this.#pages.killBrowser();
  }

  /** Notes what a page's operations were answered. @param told its answers; `null` when it did not live to tell all */
  #note(operations: Operation[], told: Answer[] | null): void {
    const answers = new Map((told ?? [...this.#heard.values()]).map((answer) => [answer.id, answer]));
    for (const operation of operations) {
      const answer = answers.get(operation.id);
      if (answer?.ok) {
        this.#model.answered(operation);
        this.#result.acknowledged += 1;
      } else if (told === null || answer) {
        this.#isLate ||= answer?.why === 'no answer';
        if (answer?.why === 'bad request')
          throw new Error(`a bad request: ${JSON.stringify(operation.message)}`);
        this.#model.unanswered(operation);
        this.#result.unanswered += 1;
      }
    }
  }

  #noteAll(plans: Operation[][], told: (Answer[] | null)[]): void {
    for (const [at, plan] of plans.entries()) this.#note(plan, told[at] ?? null);
    for (const { empties } of plans.flat()) if (empties !== undefined) this.#model.emptied(empties);
  }

  /** All that is stored. What was not waited for any longer may still come: then it is read until nothing changes any more. */
  async #read(): Promise<Stored> {
    let stored = await this.#pages.read();
    for (let again = this.#isLate; again; ) {
      await later(SETTLING);
      const before = stored;
      stored = await this.#pages.read();
      again = !isDeepStrictEqual(before, stored);
    }
    this.#isLate = false;
    return stored;
  }

  async #look(): Promise<void> {
    const stored = await this.#read();
    this.#result.looks += 1;
    this.#result.lost.push(...this.#model.compare(cellsOf(stored)));
    this.#result.half.push(...halves(stored, new Date().toISOString().slice(0, 10)));
  }

  /** Locks or erases all, with an end in the middle; what others write while it is locked is there, or was not answered. */
  async #allAtOnce(what: AllAtOnce, lock: MadeLock): Promise<void> {
    const tools = {
      pages: this.#pages,
      id: () => this.#next++,
      wasDone: (id: number) => this.#heard.get(id)?.ok === true,
      ending: async (sent: Promise<unknown>) => {
        const [kill, page, moment] = [this.#draw(), this.#chance.under(PAGES.length), this.#chance.share()];
        await Promise.race([later(moment * LONGEST_LOCK), sent]);
        await this.#kill(kill, page);
        await sent;
        await this.#pages.restore();
      },
    };
    this.#result.atOnce[what] += 1;
    if (what === 'erased') {
      const wasErased = await eraseAll(tools);
      const { size } = cellsOf(await this.#read());
      if (wasErased || size === 0) this.#model.erased();
    } else {
      const plans = [0, 1, 3].map((page) => this.#plan(page, MEANWHILE));
      const sent = [0, 1, 3].map((page, at) => this.#pages.send(page, plans[at] ?? []));
      this.#result.lost.push(...(await lockAndOpen(tools, lock)));
      this.#noteAll(plans, await Promise.all(sent));
    }
    this.#heard.clear();
    await this.#look();
  }

  /** Whether all is to be locked or erased in this round: by chance, but each once before the end. */
  #atOnce(): AllAtOnce | undefined {
    const drawn = this.#chance.share();
    const { atOnce } = this.#options;
    if (this.#missing()) return undefined;
    const first = ALL_AT_ONCE.find((one) => atOnce[one] > 0 && this.#result.atOnce[one] === 0);
    if (first) return first;
    if (drawn < atOnce.locked) return 'locked';
    return drawn < atOnce.locked + atOnce.erased ? 'erased' : undefined;
  }

  /** Brings news to where there are none, for the pages to forget. */
  async #bringNews(): Promise<void> {
    const keys = PAGES.map((_, page) => newsKey(page)).filter(
      (key) => this.#model.sure(`news ${key}`) === null,
    );
    await this.#pages.run(0, bringNews(keys));
    this.#model.answered({ effects: keys.map((key) => [`news ${key}`, 'there']) });
  }

  async #round(): Promise<void> {
    await this.#bringNews();
    const plans = PAGES.map((_, page) => this.#plan(page));
    const [kill, page, moment] = [this.#draw(), this.#chance.under(PAGES.length), this.#chance.share()];
    if (kill === 'background' && moment < 0.5) await this.#pages.run(0, age(moment * 2));
    const began = performance.now();
    const sent = plans.map((plan, at) => this.#pages.send(at, plan));
    const all = Promise.all(sent);
    const times = kill === 'background' ? 1 + this.#chance.under(4) : 1;
    for (let more = times; more > 1; more -= 1) {
      await Promise.race([later((moment * this.#pace) / times), all]);
      await this.#kill(kill, page);
    }
    await Promise.race([later((moment * this.#pace) / times), all]);
    // What all of them would have taken, by those that were answered until now.
    const share = this.#heard.size / plans.flat().length;
    if (share > 0) this.#pace = Math.min((performance.now() - began) / share, LONGEST_PACE);
    await this.#kill(kill, page);
    const told = await all;
    await this.#pages.restore();
    this.#noteAll(plans, told);
    this.#heard.clear();
    await this.#look();
  }

  async run(): Promise<Endured> {
    const { operations, tell } = this.#options;
    const { lost, half } = this.#result;
    try {
      await this.#pages.restore();
      // A browser that is ended while it installs the extension has none afterwards: that is nothing of ours.
      await this.#look();
      for (let rounds = 1; this.#result.acknowledged < operations || this.#missing(); rounds += 1) {
        const atOnce = this.#atOnce();
        if (atOnce) await this.#allAtOnce(atOnce, await this.#lock());
        else await this.#round();
        if (lost.length + half.length > 0) break;
        if (rounds % 5 === 0)
          tell(
            `${this.#result.acknowledged} operations, ${JSON.stringify({ ...this.#result.kills, ...this.#result.atOnce })}`,
          );
      }
      return this.#result;
    } finally {
      await this.#pages.end();
    }
  }
}

/**
 * Lets four pages of the extension write at once in a real browser, ends one thing after the other in the middle of it, and looks each
 * time whether all that was acknowledged is there, and nothing half. The same seed draws the same operations and the same ends.
 */
export async function endure(options: EndureOptions): Promise<Endured> {
  const profile = mkdtempSync(path.join(tmpdir(), 'appeal-endure-'));
  const sites = await startSites(PAGES.length);
  const extension = withSites(EXTENSIONS[options.browser], ['http://127.0.0.1/*']);
  try {
    const whole = { perPage: 60, cases: 12, shares: SHARES, atOnce: AT_ONCE, tell: () => {}, ...options };
    return await new Run(whole, profile, extension, sites.feeds).run();
  } finally {
    await sites.close();
    rmSync(extension, { recursive: true, force: true });
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
