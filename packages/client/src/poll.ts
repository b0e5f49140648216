import { parse, parseLeniently } from './at-the-door.js';
import type { Ballot } from './contract/ballot.js';
import { Deletion, Receipt, Vote, Withdrawal } from './contract/vote.js';
import { idempotencyHeader, participantHeader, sequenceHeader } from './contract/headers.js';
import type { Poll } from './contract/poll.js';
import { Results } from './contract/results.js';
import type { Device } from './device.js';
import type { Entry } from './entry.js';
import type { EarshotError } from './errors.js';
import { Outbox } from './outbox.js';
import type { ActListener, ActOptions, Held, PollClient, ReadOptions } from './poll-client.js';
import { parsePoll } from './read-poll.js';
import type { Transport } from './transport.js';
import { warnOnce } from './warn.js';

/** A poll behind a back end that speaks the contract. */
export class RestPoll implements PollClient {
  readonly src: string;
  readonly #device: Device;
  readonly #transport: Transport;
  readonly #outbox: Outbox;
  #links: Poll['links'] = {};

  /** @param tell Called when other tabs should look again. */
  constructor(src: string, device: Device, transport: Transport, tell: () => void) {
    this.src = src;
    this.#device = device;
    this.#transport = transport;
    const changed = () => {
      transport.refresh();
      tell();
    };
    const deliver = (entry: Entry, participant: string) =>
      this.#deliver(entry, participant).catch((error: EarshotError) => {
        warnOnce(error.message);
        // What was read before may be just what has changed.
        transport.refresh();
        throw error;
      });
    this.#outbox = new Outbox(src, device, deliver, changed);
  }

  address(part: string): string {
    const usual = new URL(this.src);
    usual.pathname = `${usual.pathname.replace(/\/$/, '')}/${part}`;
    const said = this.#links[part];
    if (said === undefined) return usual.href;
    const url = URL.canParse(said, this.src) ? new URL(said, this.src) : undefined;
    // The participant's key goes to nobody but the back end of src.
    if (url && (!['vote', 'mine'].includes(part) || url.origin === usual.origin)) return url.href;
    warnOnce(`poll.read: expected an address at ${usual.origin} at links.${part}, got "${said}"`);
    return usual.href;
  }

  async read(options?: ReadOptions): Promise<Poll> {
    const poll = await this.#transport.read('poll.read', this.src, parsePoll, options);
    this.know(poll);
    return poll;
  }

  /** Uses the addresses that a poll names; for one that was read without a client. */
  know({ links }: Poll): void {
    this.#links = links;
  }

  readResults(options?: ReadOptions): Promise<Results> {
    const verb = 'poll.readResults';
    const parseResults = (body: unknown) => parseLeniently(Results, body, verb);
    return this.#transport.read(verb, this.address('results'), parseResults, options);
  }

  async readVote(options?: ReadOptions): Promise<Vote | null> {
    const found = await this.#device.find(this.src);
    if (!found) return null;
    const verb = 'poll.readVote';
    const parseVote = (body: unknown) => parse(Vote, body, verb);
    const { key } = found.holding;
    try {
      return await this.#transport.read(verb, this.address('vote'), parseVote, options, key);
    } catch (error) {
      if ((error as EarshotError).type === 'no-vote') return null;
      throw error;
    }
  }

  castVote(ballot: Ballot, options?: ActOptions): Promise<void> {
    const act = { verb: 'castVote', ballot: structuredClone(ballot) } as const;
    return this.#outbox.add({ ...act, url: this.address('vote') }, options);
  }

  withdrawVote(): Promise<void> {
    return this.#outbox.add({ verb: 'withdrawVote', url: this.address('vote') });
  }

  deleteMine(): Promise<void> {
    return this.#outbox.add({ verb: 'deleteMine', url: this.address('mine') });
  }

  watch(listener: ActListener): () => void {
    return this.#outbox.watch(listener);
  }

  retry(): Promise<void> {
    return this.#outbox.retry();
  }

  discard(): Promise<void> {
    return this.#outbox.discard();
  }

  keepWords(): Promise<void> {
    return this.#outbox.keepWords();
  }

  async held(): Promise<Held | null> {
    const found = await this.#device.find(this.src);
    return found
      ? { receipt: found.holding.receipt, seed: found.holding.seed, place: found.place }
      : null;
  }

  forget(): Promise<void> {
    return this.#outbox.forget();
  }

  /** Another tab has changed what is held. */
  refresh(): void {
    this.#transport.refresh();
    void this.#outbox.refresh();
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
      const proof = entry.verb === 'deleteMine' ? Deletion : Withdrawal;
      parse<typeof Deletion | typeof Withdrawal>(proof, await send('DELETE', null), verb);
    } catch (error) {
      // No vote is what the person wants.
      if ((error as EarshotError).type !== 'no-vote') throw error;
    }
    return undefined;
  }
}
