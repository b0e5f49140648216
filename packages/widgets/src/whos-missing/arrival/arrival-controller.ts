import type { ReactiveController } from 'lit';
import { doneEvents } from '../../kit/done-events.js';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { marker } from './marker.js';

/** Whether this page was opened by an invitation, and the person who came by it has not done anything yet. */
let isInvited = location.hash === marker;

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
    // Prompts that come later, in an app that stays on its page, are not arrived at once more.
    isInvited = false;
    if (location.hash === marker)
      history.replaceState(history.state, '', location.pathname + location.search);
    // What cannot be loaded is an arrival that nobody counts, and nobody's loss.
    this.#store()
      ?.acts()
      .then(({ client }) => client.postArrival())
      .catch(() => undefined);
  };
}
