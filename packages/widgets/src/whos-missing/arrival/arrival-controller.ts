import type { ReactiveController } from 'lit';
import { doneEvents } from '../../kit/done-events.js';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { marker } from './marker.js';

/** Whether this page was opened by an invitation: its address says so only until the person has acted. */
const isInvited = location.hash === marker;

/**
 * Lets a prompt note that an invited person has done something on this page, with whatever widget. The marker goes from the
 * address then: who reloads the page has not come again.
 */
export class ArrivalController implements ReactiveController {
  readonly #store: () => WhosMissingStore | undefined;

  constructor(store: () => WhosMissingStore | undefined) {
    this.#store = store;
  }

  hostConnected(): void {
    if (isInvited) for (const name of doneEvents) document.addEventListener(name, this.#note);
  }

  hostDisconnected(): void {
    for (const name of doneEvents) document.removeEventListener(name, this.#note);
  }

  readonly #note = (): void => {
    this.hostDisconnected();
    if (location.hash === marker)
      history.replaceState(history.state, '', location.pathname + location.search);
    // What cannot be loaded is an arrival that nobody counts, and nobody's loss.
    this.#store()
      ?.acts()
      .then(({ client }) => client.postArrival())
      .catch(() => undefined);
  };
}
