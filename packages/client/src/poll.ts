import * as v from 'valibot';
import type { Ballot, Vote } from './contract/ballot.js';
import { Poll } from './contract/poll.js';
import type { Results } from './contract/results.js';
import type { PollActs } from './poll-acts.js';
import type { ActListener, ActOptions, Held, PollClient, ReadOptions } from './poll-client.js';
import type { Transport } from './transport.js';
import { warnOnce } from './warn.js';

/** How a poll comes to its acts, which are loaded apart from its reads. */
export interface ActsLoader {
  /** Loads them; rejects when they cannot be fetched, and may be asked again. */
  load(listeners: ReadonlySet<ActListener>): Promise<PollActs>;
  /** Whether there may be some from before; asking creates nothing. */
  mayHold(): Promise<boolean>;
}

/** A poll behind a back end that speaks the contract. */
export class RestPoll implements PollClient {
  readonly src: string;
  readonly #transport: Transport;
  readonly #loader: ActsLoader;
  readonly #listeners = new Set<ActListener>();
  #acts: PollActs | undefined;
  #links: Poll['links'] = {};

  constructor(src: string, transport: Transport, loader: ActsLoader) {
    this.src = src;
    this.#transport = transport;
    this.#loader = loader;
    // What an earlier page has left goes on.
    void this.#actsIfAny().catch(() => undefined);
  }

  address(part: string): string {
    const usual = new URL(this.src);
    usual.pathname = `${usual.pathname.replace(/\/$/, '')}/${part}`;
    const said = this.#links[part];
    if (said === undefined) return usual.href;
    const url = URL.canParse(said, this.src) ? new URL(said, this.src) : undefined;
    // The participant's key goes to nobody but the back end of src.
    if (url && (part !== 'vote' || url.origin === usual.origin)) return url.href;
    warnOnce(`poll.read: expected an address at ${usual.origin} at links.${part}, got "${said}"`);
    return usual.href;
  }

  async read(options?: ReadOptions): Promise<Poll> {
    const poll = await this.#transport.read('poll.read', this.src, parsePoll, options);
    this.#links = poll.links;
    return poll;
  }

  async readResults(options?: ReadOptions): Promise<Results> {
    const { parseResults } = await import('./acting.js');
    return this.#transport.read('poll.readResults', this.address('results'), parseResults, options);
  }

  async readVote(options?: ReadOptions): Promise<Vote | null> {
    const acts = await this.#actsIfAny();
    return acts ? acts.readVote(this.address('vote'), options) : null;
  }

  async held(): Promise<Held | null> {
    const acts = await this.#actsIfAny();
    return acts ? acts.held() : null;
  }

  async prepare(): Promise<void> {
    await this.#load();
  }

  async castVote(ballot: Ballot, options?: ActOptions): Promise<void> {
    const cast = structuredClone(ballot);
    const acts = await this.#load();
    return acts.castVote(this.address('vote'), cast, options);
  }

  async withdrawVote(): Promise<void> {
    return (await this.#load()).withdrawVote(this.address('vote'));
  }

  watch(listener: ActListener): () => void {
    this.#listeners.add(listener);
    listener(this.#acts?.outbox.act ?? null);
    return () => void this.#listeners.delete(listener);
  }

  async retry(): Promise<void> {
    return (await this.#load()).outbox.retry();
  }

  async discard(): Promise<void> {
    return (await this.#load()).outbox.discard();
  }

  async keepWords(): Promise<void> {
    return (await this.#load()).outbox.keepWords();
  }

  async forget(): Promise<void> {
    return (await this.#load()).outbox.forget();
  }

  async #actsIfAny(): Promise<PollActs | undefined> {
    return this.#acts ?? ((await this.#loader.mayHold()) ? this.#load() : undefined);
  }

  async #load(): Promise<PollActs> {
    return (this.#acts = await this.#loader.load(this.#listeners));
  }
}

async function parsePoll(body: unknown): Promise<Poll> {
  const whole = v.safeParse(Poll, body);
  const poll = whole.success ? whole.output : await parsePart(body);
  const ids = new Set<string>();
  const options = poll.options.filter(({ id }) => {
    if (ids.has(id)) warnOnce(`poll.read: two options with the id "${id}": the second is left out`);
    return ids.size < ids.add(id).size;
  });
  return { ...poll, options };
}

/** What is not as the contract has it is left out; but a kind that this version does not know must not be shown as another. */
async function parsePart(body: unknown): Promise<Poll> {
  const { parseLeniently } = await import('./at-the-door.js');
  return parseLeniently(Poll, body, 'poll.read', 'kind');
}
