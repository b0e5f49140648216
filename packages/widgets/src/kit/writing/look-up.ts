import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a person pauses before anything is looked up, in milliseconds. */
const pause = 700;
/** Fewer letters say too little to look for. */
const fewest = 4;

/** Looks for what is close to what a person is writing. The words travel after a pause, and nothing of them is kept. */
export class LookUp<Found> implements ReactiveController {
  /** What is close, the closest first. */
  found: readonly Found[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #look: (signal: AbortSignal) => Promise<readonly Found[]>;
  readonly #announce: () => void;
  #pausing: ReturnType<typeof setTimeout> | undefined;
  #looking = new AbortController();
  #wasAnnounced = false;

  /**
   * @param look Asks for what is close to what is written now.
   * @param announce Says aloud that something is; called once.
   */
  constructor(
    host: ReactiveControllerHost,
    look: (signal: AbortSignal) => Promise<readonly Found[]>,
    announce: () => void,
  ) {
    this.#host = host;
    this.#look = look;
    this.#announce = announce;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#giveUp();
  }

  /** To be called with what is written, whenever that changes. */
  change(written: string): void {
    this.#giveUp();
    if (written.trim().length < fewest) this.#show([]);
    else this.#pausing = setTimeout(() => void this.#ask(), pause);
  }

  /** What was asked for older words is past. */
  #giveUp(): void {
    clearTimeout(this.#pausing);
    this.#looking.abort();
  }

  async #ask(): Promise<void> {
    const { signal } = (this.#looking = new AbortController());
    try {
      const found = await this.#look(signal);
      if (!signal.aborted) this.#show(found);
    } catch {
      // A hint that cannot be had is no hint: sending goes on without.
      if (!signal.aborted) this.#show([]);
    }
  }

  #show(found: readonly Found[]): void {
    this.found = found;
    this.#host.requestUpdate();
    if (!found.length || this.#wasAnnounced) return;
    this.#wasAnnounced = true;
    this.#announce();
  }
}
