import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

/** Re-renders its host whenever one of the bound stores changes. The kit's only door to nanostores. */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stops: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Listens from now on to the stores that an object holds, its `$…` properties, and to no others. */
  bind(holder: object): void {
    this.hostDisconnected();
    this.#stops = Object.entries(holder)
      .filter(([name]) => name.startsWith('$'))
      .map(([, store]) => (store as ReadableAtom).listen(() => this.#host.requestUpdate()));
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }
}
