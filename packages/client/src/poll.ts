import { parse, parseLeniently } from './at-the-door.js';
import type { Ballot } from './contract/ballot.js';
import { Vote, type OwnOption, type Receipt } from './contract/vote.js';
import type { Poll } from './contract/poll.js';
import { Results } from './contract/results.js';
import { deliverAct, deliverOption } from './deliver.js';
import type { Device } from './device.js';
import type { EarshotError } from './errors.js';
import type { MakeEventSource } from './event-stream.js';
import { follow } from './follow.js';
import { Outbox } from './outbox.js';
import type {
  ActListener,
  ActOptions,
  Held,
  LiveListener,
  PollClient,
  ReadOptions,
  SuggestOptions,
} from './poll-client.js';
import { partAddress } from './part-address.js';
import type { PollDeed } from './poll-deed.js';
import { parsePoll } from './read-poll.js';
import { Suggestions } from './suggestions.js';
import type { Transport } from './transport.js';

/** A poll behind a back end that speaks the contract. */
export class RestPoll implements PollClient {
  readonly src: string;
  readonly #device: Device<PollDeed>;
  readonly #transport: Transport;
  readonly #outbox: Outbox<PollDeed, Receipt>;
  readonly #suggestions: Suggestions;
  readonly #EventSource: MakeEventSource | undefined;
  /** The poll as it was last read. */
  known: Poll | undefined;

  /** @param tell Called when other tabs should look again. */
  constructor(
    src: string,
    device: Device<PollDeed>,
    transport: Transport,
    EventSource: MakeEventSource | undefined,
    tell: () => void,
  ) {
    this.src = src;
    this.#device = device;
    this.#transport = transport;
    this.#EventSource = EventSource;
    this.#outbox = new Outbox({
      src,
      device,
      whatOf: ({ verb, ballot }) => ({ verb, ballot }),
      dropsLate: () => true,
      deletesAll: ({ verb }) => verb === 'deleteMine',
      deliver: (...act) => deliverAct(transport, ...act),
      tell: () => {
        transport.refresh();
        tell();
      },
    });
    this.#suggestions = new Suggestions((suggestion) =>
      deliverOption(transport, this.address('options'), suggestion),
    );
  }

  address(part: string): string {
    const takesKey = ['vote', 'mine', 'options'].includes(part);
    return partAddress(this.src, part, this.known?.links[part], takesKey, 'poll.read');
  }

  async read(options?: ReadOptions): Promise<Poll> {
    return (this.known = await this.#transport.read('poll.read', this.src, parsePoll, options));
  }

  readResults(options?: ReadOptions): Promise<Results> {
    const verb = 'poll.readResults';
    const parseResults = (body: unknown) => parseLeniently(Results, body, verb);
    return this.#transport.read(verb, this.address('results'), parseResults, options);
  }

  async readVote(options?: ReadOptions): Promise<Vote | null> {
    const found = await this.#device.find(this.src, '');
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
    const deed = { verb: 'castVote', ballot: structuredClone(ballot) } as const;
    return this.#outbox.add(deed, this.address('vote'), options);
  }

  withdrawVote(): Promise<void> {
    return this.#outbox.add({ verb: 'withdrawVote' }, this.address('vote'));
  }

  deleteMine(): Promise<void> {
    return this.#outbox.add({ verb: 'deleteMine' }, this.address('mine'));
  }

  async suggestOption(
    label: string,
    { lang, code, seed }: SuggestOptions = {},
  ): Promise<OwnOption> {
    const participant = await this.#device.participant(this.src, seed);
    const body = JSON.stringify({ label, lang });
    return this.#suggestions.send({ participant, body, code });
  }

  watchLive(listener: LiveListener): () => void {
    return follow(async (signal) => {
      const { followPoll } = await import('./live.js');
      followPoll(this, this.#EventSource, listener, signal);
    });
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
    const found = await this.#device.find(this.src, '');
    return found
      ? { receipt: found.holding.receipt, seed: found.holding.seed, place: found.place }
      : null;
  }

  forget(): Promise<void> {
    return this.#outbox.forget();
  }

  forgetReads(): void {
    this.#transport.refresh();
  }

  /** Another tab has changed what is held. */
  refresh(): void {
    this.#transport.refresh();
    void this.#outbox.refresh();
  }
}
