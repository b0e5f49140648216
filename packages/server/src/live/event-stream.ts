import type { Channel, Listener } from './channel.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** Milliseconds between two signs of life: proxies drop what is silent for a minute, and tabs want to know. */
const heartbeat = 15_000;
const alive = encode('event: alive\ndata: {}\n\n');

/** Milliseconds until a browser comes back: not all at once after a restart. */
const comeBack = () => 3000 + Math.floor(Math.random() * 5000);

/**
 * What a channel tells, as server-sent events (WHATWG HTML): the source of a `ReadableStream`. Whoever reads slowly gets
 * the newest event and not all of them, so that nothing piles up here.
 */
export class EventStream implements Listener {
  readonly #channel: Channel;
  readonly #left: () => void;
  readonly #signal: AbortSignal | undefined;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #next: Uint8Array | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  /**
   * @param left is called once, when nobody listens any more
   * @param signal ends it
   */
  constructor(channel: Channel, left: () => void, signal?: AbortSignal) {
    this.#channel = channel;
    this.#left = left;
    this.#signal = signal;
  }

  start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.#controller = controller;
    controller.enqueue(encode(`retry: ${comeBack()}\n\n`));
    this.#timer = setInterval(() => {
      if (this.#isTaken) controller.enqueue(alive);
    }, heartbeat);
    this.#channel.join(this);
    if (this.#signal?.aborted) this.end();
    else this.#signal?.addEventListener('abort', this.#gone);
  }

  pull(): void {
    const event = this.#next;
    if (!event || !this.#isTaken) return;
    // Before it is sent, for that may ask for more at once.
    this.#next = undefined;
    this.#controller?.enqueue(event);
  }

  cancel(): void {
    clearInterval(this.#timer);
    this.#signal?.removeEventListener('abort', this.#gone);
    this.#channel.leave(this);
    this.#left();
  }

  tell(event: Uint8Array): void {
    this.#next = event;
    this.pull();
  }

  end(): void {
    this.cancel();
    this.#controller?.close();
  }

  readonly #gone = () => this.end();

  /** Whether everything that was sent has been read. */
  get #isTaken(): boolean {
    return (this.#controller?.desiredSize ?? 0) > 0;
  }
}
