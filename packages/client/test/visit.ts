import { mock } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { BoardAct, BoardClient } from '../src/board-client.js';
import { createClientOn } from '../src/client.js';
import type { Act, Place, PollClient } from '../src/poll-client.js';
import type { PromptAct, PromptClient } from '../src/prompt-client.js';
import type { Store } from '../src/stores.js';

import { src, type BackEnd, type FaultyBackEnd } from './back-end.js';

/** A place whose content outlives pages, and that can break. */
export class FakeStore implements Store {
  readonly values = new Map<string, unknown>();
  broken: 'to read and write' | 'to write' | undefined;

  constructor(readonly place: Place) {}

  async get(key: string): Promise<unknown> {
    if (this.broken === 'to read and write') throw new Error('Access is denied');
    return structuredClone(this.values.get(key));
  }

  async update(key: string, change: (value: unknown) => unknown): Promise<void> {
    if (this.broken) throw new Error('Quota exceeded');
    const value = change(structuredClone(this.values.get(key)));
    if (value === undefined) this.values.delete(key);
    else this.values.set(key, structuredClone(value));
  }
}

/** One person's device. */
export class Device {
  readonly store = new FakeStore('device');

  /** Opens a page in a new tab, or in the tab of an earlier page. */
  visit(backEnd: BackEnd, tab = new FakeStore('tab'), address = src): Visit {
    return new Visit(backEnd, [this.store, tab, new FakeStore('page')], tab, address);
  }

  /** Opens a page with a board. */
  visitBoard(
    backEnd: FaultyBackEnd,
    tab = new FakeStore('tab'),
    address = 'https://engage.example/boards/canal',
  ): Promise<BoardVisit> {
    const stores = [this.store, tab, new FakeStore('page')];
    return new BoardVisit(backEnd, stores, tab).open(address);
  }

  /** Opens a page with a who's-missing prompt. */
  visitPrompt(
    backEnd: FaultyBackEnd,
    tab = new FakeStore('tab'),
    address = 'https://engage.example/prompts/mill-lane',
  ): Promise<PromptVisit> {
    const stores = [this.store, tab, new FakeStore('page')];
    return new PromptVisit(backEnd, stores, tab).open(address);
  }
}

/** One page. */
class OpenPage {
  readonly client;
  #closed = false;
  readonly #cutOffs = new Set<() => void>();

  constructor(
    backEnd: FaultyBackEnd,
    stores: Store[],
    readonly tab: FakeStore,
  ) {
    const lost = () => new TypeError('The page is gone');
    const request: typeof fetch = (input, init) =>
      new Promise((resolve, reject) => {
        if (this.#closed) return reject(lost());
        this.#cutOffs.add(() => reject(lost()));
        backEnd.fetch(input, init).then(resolve, reject);
      });
    const whileOpen = stores.map((store): Store => ({
      place: store.place,
      get: async (key) => (this.#closed ? Promise.reject(lost()) : store.get(key)),
      update: async (key, change) =>
        this.#closed ? Promise.reject(lost()) : store.update(key, change),
    }));
    this.client = createClientOn(whileOpen, { fetch: request });
  }

  /** Nothing of this page runs, sends or keeps anything from now on. */
  close(): void {
    this.#closed = true;
    for (const cut of this.#cutOffs) cut();
  }
}

/** One page with one poll on it. */
export class Visit extends OpenPage {
  readonly poll: PollClient;
  /** The act as the page shows it, step by step. */
  readonly shown: (Act | null)[] = [];

  constructor(backEnd: FaultyBackEnd, stores: Store[], tab: FakeStore, address: string) {
    super(backEnd, stores, tab);
    this.poll = this.client.poll(address);
    this.poll.watch((act) => this.shown.push(act));
  }

  get act(): Act | null | undefined {
    return this.shown.at(-1);
  }
}

/** One page with something on it that people do several things with. */
class DeedVisit<Act extends { readonly state: string }> extends OpenPage {
  /** The acts as the page shows them, now. */
  acts: readonly Act[] = [];
  /** How often the page was told to read again what is held. */
  readAgain = 0;

  /** The states of the acts, the oldest first. */
  get states(): string[] {
    return this.acts.map(({ state }) => state);
  }

  protected readonly show = (acts: readonly Act[], readAgain: boolean): void => {
    this.acts = acts;
    this.readAgain += Number(readAgain);
  };
}

/** One page with one board on it. */
export class BoardVisit extends DeedVisit<BoardAct> {
  board!: BoardClient;

  async open(address: string): Promise<this> {
    this.board = await this.client.board(address);
    this.board.watch(this.show);
    return this;
  }
}

/** One page with one who's-missing prompt on it. */
export class PromptVisit extends DeedVisit<PromptAct> {
  prompt!: PromptClient;

  async open(address: string): Promise<this> {
    this.prompt = await this.client.prompt(address);
    this.prompt.watch(this.show);
    return this;
  }
}

/** Makes time stand still; `pass` moves it. */
export function stopTime(): void {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2026, 10, 22) });
  mock.method(Math, 'random', () => 0.5);
}

/** Lets what is under way go on, and time pass. */
export async function pass(milliseconds = 0): Promise<void> {
  const step = 500;
  for (let left = milliseconds; ; left -= step) {
    for (let turns = 0; turns < 10; turns += 1) await turn();
    if (left <= 0) return;
    mock.timers.tick(Math.min(step, left));
  }
}
