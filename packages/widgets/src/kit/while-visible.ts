import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Runs something while its host is on a page that can be seen, and stops it at once when it is not. */
export class WhileVisible implements ReactiveController {
  readonly #start: () => () => void;
  #stop: (() => void) | undefined;
  /** On the page, and with its properties set. */
  #isReady = false;
  #wasUpdated = false;

  /** @param start Begins, and returns the way to stop. */
  constructor(host: ReactiveControllerHost, start: () => () => void) {
    this.#start = start;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('pageshow', this.#look);
    addEventListener('pagehide', this.#rest);
    this.#isReady = this.#wasUpdated;
    this.#look();
  }

  hostUpdated(): void {
    this.#isReady = this.#wasUpdated = true;
    this.#look();
  }

  hostDisconnected(): void {
    this.#isReady = false;
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('pageshow', this.#look);
    removeEventListener('pagehide', this.#rest);
    this.#rest();
  }

  /** To be called while its host updates, when what it runs for has changed: it begins anew after the update. */
  change(): void {
    this.#rest();
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'hidden') this.#rest();
    else if (this.#isReady) this.#stop ??= this.#start();
  };

  readonly #rest = (): void => {
    this.#stop?.();
    this.#stop = undefined;
  };
}
