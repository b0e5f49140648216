/** Whoever listens to a channel. */
export interface Listener {
  /** Gets an event, which replaces what was not taken yet. */
  tell(event: Uint8Array): void;
  /** Nothing more comes. */
  end(): void;
}

/**
 * Milliseconds until the next event, however many changes there are: a second, and longer where thousands of words
 * were let through, so that 50 KB a second go to each who listens at most.
 */
const restAfter = (event: Uint8Array | null) => Math.max(1000, (event?.length ?? 0) / 50);

/** Milliseconds until the next look where no change was reported: others write too, and time goes on. */
const patience = 4000;

/** Tells everyone who listens what one thing is now: at once, and whenever that changes. */
export class Channel {
  readonly #look: () => Promise<string>;
  readonly #listeners = new Set<Listener>();
  #latest = '';
  /** The same, as it is sent. */
  #event: Uint8Array | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isResting = false;
  #isStale = false;

  /** @param look what to tell now */
  constructor(look: () => Promise<string>) {
    this.#look = look;
  }

  get isEmpty(): boolean {
    return this.#listeners.size === 0;
  }

  join(listener: Listener): void {
    this.#listeners.add(listener);
    if (this.#event) listener.tell(this.#event);
    else this.changed();
  }

  leave(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.isEmpty) clearTimeout(this.#timer);
  }

  /** To be called after every change. */
  changed(): void {
    this.#isStale = true;
    if (!this.#isResting) void this.#tell();
  }

  end(): void {
    for (const listener of this.#listeners) listener.end();
  }

  async #tell(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isResting = true;
    this.#isStale = false;
    try {
      this.#send(await this.#look());
    } catch {
      // The store is away: the next look finds what is true by then.
    }
    if (this.isEmpty) return;
    const rest = restAfter(this.#event);
    this.#timer = setTimeout(() => this.#goOn(rest), rest);
  }

  #goOn(rest: number): void {
    this.#isResting = false;
    if (this.#isStale) void this.#tell();
    else this.#timer = setTimeout(() => void this.#tell(), patience - rest);
  }

  #send(latest: string): void {
    if (latest === this.#latest) return;
    this.#latest = latest;
    this.#event = new TextEncoder().encode(latest);
    for (const listener of this.#listeners) listener.tell(this.#event);
  }
}
