import { waitAfter } from './backoff.js';
import type { EarshotError } from './errors.js';
import type { MakeEventSource } from './event-stream.js';
import { SharedStream } from './shared-stream.js';
import { warnOnce } from './warn.js';

/** Something that can be followed. */
export interface Followed {
  /** The address of the resource. */
  readonly src: string;
  /** Where its stream is; `undefined` while none is known. */
  events(): string | undefined;
  /** Takes an event of the stream; throws where it cannot be read. */
  hear(type: string, data: string): void;
  /** Reads what it is now, and returns the way to tell of it. */
  read(options: { readonly signal: AbortSignal }): Promise<() => void>;
}

/** Milliseconds in which a stream may be heard before the first read. */
const patience = 1_000;

/** Milliseconds between two reads. */
const interval = 15_000;

/** Milliseconds without anything from a stream until a read: a sign of life comes every 15 seconds. */
const longestSilence = 20_000;

/** Follows something until the signal: by a stream, and by reading while nothing is heard of one. */
export class Following {
  readonly #followed: Followed;
  readonly #signal: AbortSignal;
  readonly #stream: SharedStream;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(followed: Followed, EventSource: MakeEventSource | undefined, signal: AbortSignal) {
    this.#followed = followed;
    this.#signal = signal;
    const hear = (type: string, data: string) => this.#hear(type, data);
    this.#stream = new SharedStream(followed.src, EventSource, hear, signal);
  }

  start(): void {
    this.#signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.#readIn(patience);
    void this.#join();
  }

  async #join(): Promise<void> {
    const url = this.#followed.events();
    if (url === undefined) return;
    const wasCut = await this.#stream.join(url);
    // Everyone was cut off at once, perhaps, and not everyone comes back at once.
    if (wasCut) this.#readIn(patience + waitAfter(4));
  }

  #hear(type: string, data: string): void {
    try {
      this.#followed.hear(type, data);
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
    let tell = () => {};
    let wait = interval;
    try {
      tell = await this.#followed.read({ signal: this.#signal });
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
    tell();
  }
}

/** Tells a listener, whose failure holds up nothing. */
export function tellSafely<Change>(listener: (change: Change) => void, change: Change): void {
  try {
    listener(change);
  } catch (error) {
    console.error(error);
  }
}
