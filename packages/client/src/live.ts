import * as v from 'valibot';
import { parse, parseLeniently } from './at-the-door.js';
import { waitAfter } from './backoff.js';
import type { Poll } from './contract/poll.js';
import { Results } from './contract/results.js';
import type { EarshotError } from './errors.js';
import type { MakeEventSource } from './event-stream.js';
import type { LiveChange, LiveListener, PollClient } from './poll-client.js';
import { SharedStream } from './shared-stream.js';
import { warnOnce } from './warn.js';

/** A poll that can be followed. */
export interface FollowedPoll extends Pick<PollClient, 'src' | 'address' | 'read' | 'readResults'> {
  /** The poll as it was last read. */
  readonly known: Poll | undefined;
  /** From now on, reads see what is true instead of what a cache remembers. */
  forgetReads(): void;
}

/** Milliseconds in which a stream may be heard before the first read. */
const patience = 1_000;

/** Milliseconds between two reads. */
const interval = 15_000;

/** Milliseconds without anything from a stream until a read: a sign of life comes every 15 seconds. */
const longestSilence = 20_000;

const verb = 'poll.watchLive';

/** What every event says of the poll: a new state has no new version where it came with the time. */
const PollEvent = v.object({ version: v.number(), state: v.optional(v.string()) });

/** Follows one poll until the signal: by a stream, and by reading while nothing is heard of one. */
export class Live {
  readonly #poll: FollowedPoll;
  readonly #listener: LiveListener;
  readonly #signal: AbortSignal;
  readonly #stream: SharedStream;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** What the listener was told, of results and of the poll. */
  #results = '';
  #news = '';

  constructor(
    poll: FollowedPoll,
    EventSource: MakeEventSource | undefined,
    listener: LiveListener,
    signal: AbortSignal,
  ) {
    this.#poll = poll;
    this.#listener = listener;
    this.#signal = signal;
    const hear = (type: string, data: string) => this.#hear(type, data);
    this.#stream = new SharedStream(poll.src, EventSource, hear, signal);
  }

  start(): void {
    this.#signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.#readIn(patience);
    void this.#join();
  }

  async #join(): Promise<void> {
    const { known } = this.#poll;
    if (!known || !tells(known)) return;
    const wasCut = await this.#stream.join(this.#poll.address('events'));
    // Everyone was cut off at once, perhaps, and not everyone comes back at once.
    if (wasCut) this.#readIn(patience + waitAfter(4));
  }

  #hear(type: string, data: string): void {
    try {
      if (type === 'results') {
        this.#tellResults(parseLeniently(Results, JSON.parse(data), verb));
      }
      if (type !== 'alive') this.#tellNews(parse(PollEvent, JSON.parse(data), verb));
      this.#readIn(longestSilence);
    } catch (error) {
      // What cannot be read was not heard, so that reads go on.
      warnOnce((error as Error).message);
    }
  }

  #readIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), milliseconds);
  }

  async #read(): Promise<void> {
    const timer = this.#timer;
    let change: LiveChange | undefined;
    let wait = interval;
    try {
      change = await this.#readChange();
      this.#failures = 0;
    } catch (error) {
      this.#failures += 1;
      wait += waitAfter(this.#failures, (error as EarshotError).retryAfter);
    }
    if (this.#signal.aborted) return;
    void this.#join();
    // Something newer was heard in the meantime.
    if (timer !== this.#timer) return;
    this.#readIn(wait);
    if (!change) return;
    if ('version' in change) return this.#tell(change);
    this.#tellResults(change.results);
    this.#tellNews({ version: change.results.version });
  }

  /** Reads the results where anyone may see them, else the poll where changes of it are told at all. */
  async #readChange(): Promise<LiveChange | undefined> {
    const { known } = this.#poll;
    const options = { signal: this.#signal };
    if (known && showsResults(known)) {
      try {
        return { results: await this.#poll.readResults(options) };
      } catch (error) {
        // They may rest since: the poll says so.
        if ((error as EarshotError).type !== 'results-withheld') throw error;
      }
    } else if (known && !tells(known)) return undefined;
    const poll = await this.#poll.read(options);
    const isNew = known && JSON.stringify(known) !== JSON.stringify(poll);
    return isNew ? { version: poll.version } : undefined;
  }

  #tellResults(results: Results): void {
    const text = JSON.stringify(results);
    if (text === this.#results) return;
    this.#results = text;
    this.#tell({ results });
  }

  #tellNews(event: v.InferOutput<typeof PollEvent>): void {
    const { known } = this.#poll;
    const { version, state = known?.state } = event;
    const news = JSON.stringify(event);
    if (!known || (version <= known.version && state === known.state)) return;
    if (news === this.#news) return;
    this.#news = news;
    this.#poll.forgetReads();
    this.#tell({ version });
  }

  #tell(change: LiveChange): void {
    try {
      this.#listener(change);
    } catch (error) {
      console.error(error);
    }
  }
}

/** Whether the back end tells of changes as they happen. */
const tells = ({ capabilities }: Poll) => capabilities.includes('events');

/** Whether anyone may see the results now; the back end has the last word. */
function showsResults({ capabilities, results, state }: Poll): boolean {
  if (!capabilities.includes('results') || state === 'paused' || results === 'never') return false;
  return results !== 'closing' || state === 'closed';
}
