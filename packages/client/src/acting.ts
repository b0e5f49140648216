import { parseLeniently } from './at-the-door.js';
import { Results } from './contract/results.js';
import { Device } from './device.js';
import { explain } from './failure.js';
import { DeviceStore } from './indexed-db.js';
import { PollActs } from './poll-acts.js';
import type { ActListener } from './poll-client.js';
import { pageStore, tabStore, type Store } from './stores.js';
import { joinTabs } from './tabs.js';
import type { Transport } from './transport.js';

/** All acts of one client. */
export class Acting {
  readonly #device: Device;
  readonly #transport: Transport;
  readonly #polls = new Map<string, PollActs>();
  readonly #tell: (src: string) => void;

  /** @param stores Where things are kept; default the device, and the tab and the page where the device refuses. */
  constructor(
    transport: Transport,
    stores: readonly Store[] = [new DeviceStore(), tabStore(), pageStore()],
  ) {
    this.#device = new Device(stores);
    this.#transport = transport;
    transport.explain = explain;
    this.#tell = joinTabs((src) => {
      transport.refresh();
      void this.#polls.get(src)?.outbox.refresh();
    });
  }

  /** The acts of one poll; what an earlier page has left goes on. */
  poll(src: string, listeners: ReadonlySet<ActListener>): PollActs {
    const poll =
      this.#polls.get(src) ??
      new PollActs(src, this.#device, this.#transport, listeners, () => this.#tell(src));
    this.#polls.set(src, poll);
    return poll;
  }
}

/** Parses results at the door. */
export function parseResults(body: unknown): Results {
  return parseLeniently(Results, body, 'poll.readResults');
}

export { pageStore };
