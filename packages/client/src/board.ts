import { parseLeniently } from './at-the-door.js';
import type {
  BoardActsListener,
  BoardClient,
  BoardDeed,
  DeedOptions,
  Draft,
  FoundDraft,
} from './board-client.js';
import { addressOf, hasWords, type Deed } from './board-deed.js';
import { BoardOutbox } from './board-outbox.js';
import { BoardReads } from './board-reads.js';
import { BoardMine } from './contract/board-mine.js';
import type { BoardNow } from './contract/board-now.js';
import { deliverDeed } from './deliver-deed.js';
import { Device } from './device.js';
import { Drafts } from './drafts.js';
import type { MakeEventSource } from './event-stream.js';
import { follow } from './follow.js';
import type { Held, Place, ReadOptions } from './poll-client.js';
import type { Store } from './stores.js';
import type { Transport } from './transport.js';
import { ViewCounter } from './views.js';

/** An idea board behind a back end that speaks the contract. */
export class RestBoard extends BoardReads implements BoardClient {
  readonly #device: Device<Deed>;
  readonly #drafts: Drafts;
  readonly #transport: Transport;
  readonly #outbox: BoardOutbox;
  readonly #views: ViewCounter;
  readonly #EventSource: MakeEventSource | undefined;

  /** @param tell Called when other tabs should look again. */
  constructor(
    src: string,
    stores: readonly Store[],
    transport: Transport,
    EventSource: MakeEventSource | undefined,
    tell: () => void,
  ) {
    super(src, transport);
    this.#device = new Device<Deed>(stores, hasWords);
    this.#drafts = new Drafts(src, stores);
    this.#transport = transport;
    this.#EventSource = EventSource;
    this.#outbox = new BoardOutbox({
      src,
      device: this.#device,
      whatOf: ({ deed }) => ({ deed }),
      dropsLate: (what) => !hasWords(what),
      deletesAll: ({ deed }) => deed.verb === 'deleteMine',
      deliver: (...act) => deliverDeed(transport, ...act),
      tell: () => {
        transport.refresh();
        tell();
      },
    });
    this.#views = new ViewCounter((ideas) => void this.#countViews(ideas));
  }

  async readMine(options?: ReadOptions): Promise<BoardMine | null> {
    const found = await this.#device.find(this.src, '');
    if (!found) return null;
    const verb = 'board.readMine';
    const parseMine = (body: unknown) => parseLeniently(BoardMine, body, verb);
    const { key } = found.holding;
    return this.#transport.read(verb, this.address('mine'), parseMine, options, key);
  }

  countView(idea: string): void {
    this.#views.count(idea);
  }

  do(deed: BoardDeed, options?: DeedOptions): Promise<string> {
    const url = addressOf(deed, this.address('ideas'), this.address('mine'));
    return this.#outbox.add(structuredClone(deed), url, options);
  }

  watch(listener: BoardActsListener): () => void {
    return this.#outbox.watch(listener);
  }

  retry(act: string): Promise<void> {
    return this.#outbox.retry(act);
  }

  discard(act: string): Promise<void> {
    return this.#outbox.discard(act);
  }

  keepWords(act: string): Promise<void> {
    return this.#outbox.keepWords(act);
  }

  keepDraft(draft: Draft, { keepWords }: DeedOptions = {}): Promise<Place> {
    return this.#drafts.keep(structuredClone(draft), keepWords);
  }

  readDraft(): Promise<FoundDraft | null> {
    return this.#drafts.read();
  }

  deleteDraft(): Promise<void> {
    return this.#drafts.delete();
  }

  watchLive(listener: (now: BoardNow) => void): () => void {
    return follow(async (signal) => {
      const { followBoard } = await import('./live-board.js');
      followBoard(this, this.#EventSource, listener, signal);
    });
  }

  async held(): Promise<Held | null> {
    const found = await this.#device.find(this.src, '');
    return found
      ? { receipt: found.holding.receipt, seed: found.holding.seed, place: found.place }
      : null;
  }

  async forget(): Promise<void> {
    await this.#drafts.forget();
    await this.#outbox.forget();
  }

  /** Another tab has changed what is held. */
  refresh(): void {
    this.#transport.refresh();
    void this.#outbox.refresh();
  }

  /** Views that are not counted are nobody's loss. */
  async #countViews(ideas: readonly string[]): Promise<void> {
    if (this.known && !this.known.capabilities.includes('views')) return;
    const init = {
      method: 'POST',
      body: JSON.stringify({ ideas }),
      headers: { 'Content-Type': 'application/json' },
      redirect: 'error',
      // Arrives even when the tab is closed right after.
      keepalive: true,
    } as const;
    await this.#transport
      .request('board.countView', this.address('views'), init)
      .catch(() => undefined);
  }
}
