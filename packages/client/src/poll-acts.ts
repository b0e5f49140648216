import { parse } from './at-the-door.js';
import { Receipt, Vote, Withdrawal, type Ballot } from './contract/ballot.js';
import { idempotencyHeader, participantHeader, sequenceHeader } from './contract/headers.js';
import type { Device } from './device.js';
import type { Entry } from './entry.js';
import type { EarshotError } from './errors.js';
import { Outbox } from './outbox.js';
import type { ActListener, ActOptions, Held, ReadOptions } from './poll-client.js';
import type { Transport } from './transport.js';

/** What a person does with a poll, and what is held of it: everything that needs the device or the outbox. */
export class PollActs {
  readonly outbox: Outbox;
  readonly #src: string;
  readonly #device: Device;
  readonly #transport: Transport;

  /** @param tell Called when other tabs should look again. */
  constructor(
    src: string,
    device: Device,
    transport: Transport,
    listeners: ReadonlySet<ActListener>,
    tell: () => void,
  ) {
    this.#src = src;
    this.#device = device;
    this.#transport = transport;
    const changed = () => {
      transport.refresh();
      tell();
    };
    const deliver = (entry: Entry, participant: string) => this.#deliver(entry, participant);
    this.outbox = new Outbox(src, device, deliver, listeners, changed);
  }

  async readVote(url: string, options?: ReadOptions): Promise<Vote | null> {
    const found = await this.#device.find(this.#src);
    if (!found) return null;
    const verb = 'poll.readVote';
    const parseVote = (body: unknown) => parse(Vote, body, verb);
    try {
      return await this.#transport.read(verb, url, parseVote, options, found.holding.key);
    } catch (error) {
      if ((error as EarshotError).type === 'no-vote') return null;
      throw error;
    }
  }

  castVote(url: string, ballot: Ballot, options?: ActOptions): Promise<void> {
    return this.outbox.add({ verb: 'castVote', ballot, url }, options);
  }

  withdrawVote(url: string): Promise<void> {
    return this.outbox.add({ verb: 'withdrawVote', url });
  }

  async held(): Promise<Held | null> {
    const found = await this.#device.find(this.#src);
    return found
      ? { receipt: found.holding.receipt, seed: found.holding.seed, place: found.place }
      : null;
  }

  async #deliver(entry: Entry, participant: string): Promise<Receipt | undefined> {
    const verb = `poll.${entry.verb}`;
    const send = (method: string, body: string | null) =>
      this.#transport.request(verb, entry.url, {
        method,
        body,
        headers: {
          'Content-Type': 'application/json',
          [participantHeader]: participant,
          [idempotencyHeader]: entry.id,
          [sequenceHeader]: String(entry.sequence),
        },
        // Followed, a redirect becomes a GET, and that would look like success.
        redirect: 'manual',
        // Arrives even when the tab is closed right after.
        keepalive: true,
      });
    if (entry.verb === 'castVote') {
      return parse(Receipt, await send('PUT', JSON.stringify(entry.ballot)), verb);
    }
    try {
      parse(Withdrawal, await send('DELETE', null), verb);
    } catch (error) {
      // No vote is what the person wants.
      if ((error as EarshotError).type !== 'no-vote') throw error;
    }
    return undefined;
  }
}
