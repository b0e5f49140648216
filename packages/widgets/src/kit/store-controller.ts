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

  /** Listens to these stores from now on, and to no others. */
  bind(stores: readonly ReadableAtom<unknown>[]): void {
    this.hostDisconnected();
    this.#stops = stores.map((store) => store.listen(() => this.#host.requestUpdate()));
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }
}
