import * as v from 'valibot';
import { parse, parseLeniently } from './at-the-door.js';
import type { Poll } from './contract/poll.js';
import { Results } from './contract/results.js';
import type { EarshotError } from './errors.js';
import type { MakeEventSource } from './event-stream.js';
import { Following, tellSafely, type Followed } from './following.js';
import type { LiveListener, PollClient, ReadOptions } from './poll-client.js';

/** A poll that can be followed. */
export interface FollowedPoll extends Pick<PollClient, 'src' | 'address' | 'read' | 'readResults'> {
  /** The poll as it was last read. */
  readonly known: Poll | undefined;
  /** From now on, reads see what is true instead of what a cache remembers. */
  forgetReads(): void;
}

const verb = 'poll.watchLive';

/** What every event says of the poll: a new state has no new version where it came with the time. */
const PollEvent = v.object({ version: v.number(), state: v.optional(v.string()) });

/** Follows a poll until the signal. */
export function followPoll(
  poll: FollowedPoll,
  EventSource: MakeEventSource | undefined,
  listener: LiveListener,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  new Following(new LivePoll(poll, listener), EventSource, signal).start();
}

/** What is followed of a poll: its results where anyone may see them, and its changes. */
class LivePoll implements Followed {
  readonly #poll: FollowedPoll;
  readonly #listener: LiveListener;
  /** What the listener was told, of results and of the poll. */
  #results = '';
  #news = '';

  constructor(poll: FollowedPoll, listener: LiveListener) {
    this.#poll = poll;
    this.#listener = listener;
  }

  get src(): string {
    return this.#poll.src;
  }

  events(): string | undefined {
    const { known } = this.#poll;
    return known && tells(known) ? this.#poll.address('events') : undefined;
  }

  hear(type: string, data: string): void {
    if (type === 'results') this.#tellResults(parseLeniently(Results, JSON.parse(data), verb));
    if (type !== 'alive') this.#tellNews(parse(PollEvent, JSON.parse(data), verb));
  }

  /** Reads the results where anyone may see them, else the poll where changes of it are told at all. */
  async read(options: ReadOptions): Promise<() => void> {
    const { known } = this.#poll;
    if (known && showsResults(known)) {
      try {
        const results = await this.#poll.readResults(options);
        return () => {
          this.#tellResults(results);
          this.#tellNews({ version: results.version });
        };
      } catch (error) {
        // They may rest since: the poll says so.
        if ((error as EarshotError).type !== 'results-withheld') throw error;
      }
    } else if (known && !tells(known)) return () => {};
    const poll = await this.#poll.read(options);
    const isNew = known && JSON.stringify(known) !== JSON.stringify(poll);
    return () => isNew && tellSafely(this.#listener, { version: poll.version });
  }

  #tellResults(results: Results): void {
    const text = JSON.stringify(results);
    if (text === this.#results) return;
    this.#results = text;
    tellSafely(this.#listener, { results });
  }

  #tellNews(event: v.InferOutput<typeof PollEvent>): void {
    const { known } = this.#poll;
    const { version, state = known?.state } = event;
    const news = JSON.stringify(event);
    if (!known || (version <= known.version && state === known.state)) return;
    if (news === this.#news) return;
    this.#news = news;
    this.#poll.forgetReads();
    tellSafely(this.#listener, { version });
  }
}

/** Whether the back end tells of changes as they happen. */
const tells = ({ capabilities }: Poll) => capabilities.includes('events');

/** Whether anyone may see the results now; the back end has the last word. */
function showsResults({ capabilities, results, state }: Poll): boolean {
  if (!capabilities.includes('results') || state === 'paused' || results === 'never') return false;
  return results !== 'closing' || state === 'closed';
}
