import type { MakeEventSource } from '../src/event-stream.js';

/** A stream as the back end sees it. */
export class Stream extends EventTarget {
  onerror: (() => void) | null = null;
  isOpen = true;

  constructor(readonly url: string) {
    super();
  }

  /** The back end says something. */
  say(type: string, data: unknown): void {
    const text = typeof data === 'string' ? data : JSON.stringify(data);
    if (this.isOpen) this.dispatchEvent(new MessageEvent(type, { data: text }));
  }

  /** The connection is lost, or was never more than an error. */
  fail(): void {
    if (this.isOpen) this.onerror?.();
  }

  close(): void {
    this.isOpen = false;
  }
}

/** What all tabs of one origin share in a browser: locks, channels, and the streams that they opened. */
export class Browser {
  /** Every stream that was begun, in order. */
  readonly streams: Stream[] = [];
  /** What happens to a stream once it was begun. */
  onStream: (stream: Stream) => void = () => {};
  readonly #lines = new Map<string, Promise<unknown>>();
  readonly #channels = new Set<Channel>();

  get open(): Stream[] {
    return this.streams.filter(({ isOpen }) => isOpen);
  }

  /** Puts itself in the place of what a page has. */
  install(): void {
    const channels = this.#channels;
    set('navigator', { locks: { request: this.#request } });
    set(
      'BroadcastChannel',
      class extends Channel {
        constructor(name: string) {
          super(name, channels);
        }
      },
    );
  }

  /** How a page makes a stream. */
  get EventSource(): MakeEventSource {
    const begin = (stream: Stream) => {
      this.streams.push(stream);
      setTimeout(() => this.onStream(stream), 0);
    };
    const made = class extends Stream {
      constructor(url: string) {
        super(url);
        begin(this);
      }
    };
    return made as unknown as MakeEventSource;
  }

  readonly #request = (
    name: string,
    ...[given, then]: [LockOptions | Task, Task?]
  ): Promise<unknown> => {
    const task = then ?? (given as Task);
    const signal = then && (given as LockOptions).signal;
    const turn = this.#lines.get(name) ?? Promise.resolve();
    const done = turn.then(() => {
      signal?.throwIfAborted();
      return task();
    });
    this.#lines.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  };
}

/** Takes away what a page has, or gives it something else. */
export function set(name: 'navigator' | 'BroadcastChannel', value: unknown): void {
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}

type Task = () => unknown;

class Channel {
  onmessage: ((event: { data: unknown }) => void) | null = null;

  constructor(
    readonly name: string,
    readonly all: Set<Channel>,
  ) {
    all.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of this.all) {
      if (other === this || other.name !== this.name) continue;
      queueMicrotask(() => this.all.has(other) && other.onmessage?.({ data }));
    }
  }

  close(): void {
    this.all.delete(this);
  }
}
