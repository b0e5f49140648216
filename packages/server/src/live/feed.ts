import { Channel } from './channel.js';
import { eventStream } from './event-stream.js';

/** Streams of what happens in polls: one channel for each that anyone listens to. */
export class Feed {
  readonly #look: (poll: string) => Promise<string>;
  readonly #channels = new Map<string, Channel>();

  /** @param look the event that says what a poll is now */
  constructor(look: (poll: string) => Promise<string>) {
    this.#look = look;
  }

  /** @param left is called once, when the stream has ended */
  stream(poll: string, left: () => void): ReadableStream<Uint8Array> {
    const channel = this.#channels.get(poll) ?? new Channel(() => this.#look(poll));
    this.#channels.set(poll, channel);
    return eventStream(channel, () => {
      if (channel.isEmpty) this.#channels.delete(poll);
      left();
    });
  }

  /** To be called after every write. */
  changed(poll: string): void {
    this.#channels.get(poll)?.changed();
  }

  /** Ends all streams. */
  close(): void {
    for (const channel of this.#channels.values()) channel.end();
  }
}
