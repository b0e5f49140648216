import type { BoardClient } from './board-client.js';
import type { RestBoard } from './board.js';
import type { Board } from './contract/board.js';
import type { Poll } from './contract/poll.js';
import type { Prompt } from './contract/prompt.js';
import { Device } from './device.js';
import { address } from './early.js';
import { explain } from './failure.js';
import { EarshotError } from './errors.js';
import type { MakeEventSource } from './event-stream.js';
import { DeviceStore } from './indexed-db.js';
import type { PollClient } from './poll-client.js';
import { hasWords } from './poll-deed.js';
import { RestPoll } from './poll.js';
import type { PromptClient } from './prompt-client.js';
import type { RestPrompt } from './prompt.js';
import { usual } from './request.js';
import { pageStore, tabStore, type Store } from './stores.js';
import { joinTabs } from './tabs.js';
import { Transport } from './transport.js';

/**
 * Where a client may keep things: `device`, with the tab and the page where the device refuses; or `none`, only as long
 * as the page is open.
 */
export type StorageMode = 'device' | 'none';

/** How a client is set up. */
export interface ClientOptions {
  /** Makes the requests; default the page's `fetch`. */
  readonly fetch?: typeof fetch;
  /** Milliseconds until the whole answer must be there, its body included; default 15,000. */
  readonly timeout?: number;
  /** Streams server-sent events; default the page's `EventSource`. Where there is none, live results are asked for. */
  readonly EventSource?: MakeEventSource | undefined;
  /** Default `device`. */
  readonly storage?: StorageMode;
}

/** The way to any back end that speaks the contract. */
export interface Client {
  /**
   * The verbs of one poll; the same object for the same address. Acts that an earlier page has left for it go on.
   * @param src The poll's address; relative ones are resolved against the page.
   * @param known The poll, where it was read before: the addresses that it names are used.
   * @throws EarshotError `misuse` where it is no http address.
   */
  poll(src: string, known?: Poll): PollClient;
  /**
   * The verbs of one idea board, as with a poll; their code is loaded for the first board of a page.
   * @param src The board's address.
   * @param known The board, where it was read before.
   * @throws EarshotError `misuse` where `src` is no http address.
   */
  board(src: string, known?: Board): Promise<BoardClient>;
  /**
   * The verbs of one who's-missing prompt, as with a poll; their code is loaded for the first prompt of a page.
   * @param src The prompt's address.
   * @param known The prompt, where it was read before.
   * @throws EarshotError `misuse` where `src` is no http address.
   */
  prompt(src: string, known?: Prompt): Promise<PromptClient>;
}

/** Makes a client of its own. Widgets on one page better share one: `sharedClient`. */
export function createClient(options: ClientOptions = {}): Client {
  const stores: Store[] =
    options.storage === 'none' ? [pageStore()] : [new DeviceStore(), tabStore(), pageStore()];
  return createClientOn(stores, options);
}

const shared: Partial<Record<StorageMode, Client>> = {};

/** The client that everything on this page shares which keeps things in the same place. */
export function sharedClient(storage: StorageMode = 'device'): Client {
  return (shared[storage] ??= createClient({ storage }));
}

/** Makes a client on stores of one's choice; for tests. */
export function createClientOn(
  stores: readonly Store[],
  {
    fetch = usual.fetch,
    timeout = usual.timeout,
    EventSource = globalThis.EventSource,
  }: ClientOptions,
): Client {
  const device = new Device(stores, hasWords);
  const transport = new Transport({ fetch, timeout, explain });
  const polls = new Map<string, RestPoll>();
  const boards = new Map<string, RestBoard>();
  const prompts = new Map<string, RestPrompt>();
  const tell = joinTabs((src) =>
    (polls.get(src) ?? boards.get(src) ?? prompts.get(src))?.refresh(),
  );
  return {
    poll(src, known) {
      const url = parseAddress(src);
      const poll =
        polls.get(url) ?? new RestPoll(url, device, transport, EventSource, () => tell(url));
      polls.set(url, poll);
      if (known) poll.known = known;
      return poll;
    },
    async board(src, known) {
      const url = parseAddress(src);
      const { RestBoard } = await import('./board.js');
      const board =
        boards.get(url) ?? new RestBoard(url, stores, transport, EventSource, () => tell(url));
      boards.set(url, board);
      if (known) board.known = known;
      return board;
    },
    async prompt(src, known) {
      const url = parseAddress(src);
      const { RestPrompt } = await import('./prompt.js');
      const prompt = prompts.get(url) ?? new RestPrompt(url, stores, transport, () => tell(url));
      prompts.set(url, prompt);
      if (known) prompt.known = known;
      return prompt;
    },
  };
}

function parseAddress(src: string): string {
  try {
    const url = address(src);
    if (/^https?:/.test(url)) return url;
  } catch {
    // As bad as another scheme.
  }
  throw new EarshotError('misuse', `expected an http or https address at src, got "${src}"`);
}
