import { ProblemError } from '../problem.js';
import { Channel } from './channel.js';
import { EventStream } from './event-stream.js';

/** Streams of what happens in polls and boards: one channel for each that anyone listens to. */
export class Feed {
  readonly #look: (resource: string) => Promise<string>;
  readonly #channels = new Map<string, Channel>();
  #isClosed = false;

  /** @param look the event that says what a resource is now */
  constructor(look: (resource: string) => Promise<string>) {
    this.#look = look;
  }

  /**
   * @param left is called once, when the stream has ended
   * @param signal ends it, should whoever reads it have gone without a word
   * @throws ProblemError `unavailable`, when the server is about to stop
   */
  stream(resource: string, left: () => void, signal?: AbortSignal): ReadableStream<Uint8Array> {
    if (this.#isClosed) throw new ProblemError('unavailable', 'The server stops. Come back.');
    const channel = this.#channels.get(resource) ?? new Channel(() => this.#look(resource));
    this.#channels.set(resource, channel);
    const forget = () => {
      if (channel.isEmpty) this.#channels.delete(resource);
      left();
    };
    return new ReadableStream(new EventStream(channel, forget, signal));
  }

  /** To be called after every write. */
  changed(resource: string): void {
    this.#channels.get(resource)?.changed();
  }

  /** Ends all streams, and opens no more. */
  close(): void {
    this.#isClosed = true;
    for (const channel of this.#channels.values()) channel.end();
  }
}
