import { waitAfter } from './backoff.js';
import { listen, type MakeEventSource } from './event-stream.js';

/** What tabs tell each other: an event of a stream, which each parses at its own door, or `join` when one begins. */
interface Message {
  /** The address of the resource that it is about. */
  readonly src: string;
  readonly type: string;
  readonly data: string;
}

/**
 * One resource's events by the one stream that all tabs of this origin have to a back end: the tab that holds the lock
 * listens and passes on what it hears. When it closes or stops, the next in line goes on.
 */
export class SharedStream {
  readonly #src: string;
  readonly #EventSource: MakeEventSource | undefined;
  readonly #hear: (type: string, data: string) => void;
  readonly #signal: AbortSignal;
  readonly #channel: BroadcastChannel | undefined;
  #isInLine = false;
  #failures = 0;
  /** When this tab may try again, in milliseconds since 1970. */
  #again = 0;
  /** What those who come later have missed. */
  #latest: Message | undefined;

  /**
   * @param EventSource `undefined` where there is none: then this tab only hears what others pass on.
   * @param hear Called with the type and the data of each event.
   * @param signal Closes everything at once.
   */
  constructor(
    src: string,
    EventSource: MakeEventSource | undefined,
    hear: (type: string, data: string) => void,
    signal: AbortSignal,
  ) {
    this.#src = src;
    this.#EventSource = EventSource;
    this.#hear = hear;
    this.#signal = signal;
    // Without locks each tab would have a stream of its own, and without a channel the others would not hear of it.
    if (!(navigatorLocks() && globalThis.BroadcastChannel)) return;
    this.#channel = new BroadcastChannel('earshot live');
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#receive(data);
    this.#channel.postMessage({ src, type: 'join', data: '' } satisfies Message);
    signal.addEventListener('abort', () => this.#channel?.close());
  }

  /**
   * Takes a place in line for the stream, and holds it as long as it lasts; unless this tab stands there already, or has
   * just failed.
   * @returns Whether a stream that worked has ended.
   */
  async join(url: string): Promise<boolean> {
    const EventSource = this.#EventSource;
    const locks = navigatorLocks();
    if (!EventSource || !locks || !this.#channel) return false;
    if (this.#isInLine || Date.now() < this.#again) return false;
    this.#isInLine = true;
    const signal = this.#signal;
    const passOn = (type: string, data: string) => this.#passOn({ src: this.#src, type, data });
    await locks
      .request(`earshot live ${new URL(url).origin}`, { signal }, () =>
        listen(url, EventSource, passOn, signal),
      )
      // Given up in line; or in a sandboxed frame, which has locks and refuses them.
      .catch(() => undefined);
    this.#isInLine = false;
    const hasWorked = this.#latest !== undefined;
    this.#latest = undefined;
    this.#failures += 1;
    this.#again = Date.now() + waitAfter(this.#failures);
    return hasWorked && !signal.aborted;
  }

  #passOn(message: Message): void {
    this.#failures = 0;
    if (message.type !== 'alive') this.#latest = message;
    this.#channel?.postMessage(message);
    this.#hear(message.type, message.data);
  }

  /** Whatever runs on this origin can write here, other versions of this too. */
  #receive(message: unknown): void {
    const { src, type, data } = Object(message) as Partial<Message>;
    if (src !== this.#src || typeof type !== 'string' || typeof data !== 'string') return;
    if (type !== 'join') this.#hear(type, data);
    else if (this.#latest) this.#channel?.postMessage(this.#latest);
  }
}

const navigatorLocks = () => globalThis.navigator?.locks as LockManager | undefined;
