import type { Acting } from './acting.js';
import { address } from './early.js';
import { EarshotError } from './errors.js';
import { mayHold } from './may-hold.js';
import type { ActListener, PollClient } from './poll-client.js';
import { RestPoll } from './poll.js';
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
  /** Default `device`. */
  readonly storage?: StorageMode;
}

/** The way to any back end that speaks the contract. */
export interface Client {
  /**
   * The verbs of one poll; the same object for the same address. Acts that an earlier page has left for it go on.
   * @param src The poll's address; relative ones are resolved against the page.
   * @throws EarshotError `misuse` where it is no http address.
   */
  poll(src: string): PollClient;
}

/** Makes a client of its own. Widgets on one page better share one: `sharedClient`. */
export function createClient(options: ClientOptions = {}): Client {
  const onDevice = options.storage !== 'none';
  return createClientWith(options, {
    mayHold: async () => onDevice && mayHold(),
    async load(transport) {
      const { Acting, pageStore } = await import('./acting.js');
      return new Acting(transport, onDevice ? undefined : [pageStore()]);
    },
  });
}

const shared: Partial<Record<StorageMode, Client>> = {};

/** The client that everything on this page shares which keeps things in the same place. */
export function sharedClient(storage: StorageMode = 'device'): Client {
  return (shared[storage] ??= createClient({ storage }));
}

/** Makes a client that comes to its acts in a way of one's choice; for tests. */
export function createClientWith(
  { fetch: request = (...sent) => fetch(...sent), timeout = 15_000 }: ClientOptions,
  acts: { mayHold(): Promise<boolean>; load(transport: Transport): Promise<Acting> },
): Client {
  const transport = new Transport(request, timeout);
  const polls = new Map<string, RestPoll>();
  let acting: Promise<Acting> | undefined;
  const load = async (src: string, listeners: ReadonlySet<ActListener>) => {
    acting ??= acts.load(transport);
    try {
      return (await acting).poll(src, listeners);
    } catch (cause) {
      acting = undefined;
      throw new EarshotError('network', 'The file with the outbox could not be loaded', { cause });
    }
  };
  return {
    poll(src) {
      const url = parseAddress(src);
      const poll =
        polls.get(url) ??
        new RestPoll(url, transport, {
          mayHold: acts.mayHold,
          load: (listeners) => load(url, listeners),
        });
      polls.set(url, poll);
      return poll;
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
