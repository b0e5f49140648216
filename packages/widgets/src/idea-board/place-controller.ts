import type { LitElement, ReactiveController } from 'lit';
import type { IdeaBoardStore } from './idea-board.store.js';
import { loadThread } from './later.js';
import { readPlace, writePlace, type Place } from './place.js';

/** What a board tells of itself. */
interface Visited extends LitElement {
  /** Whether order and filters stand in the page's address too. */
  readonly deepLinks: boolean;
}

/** Where somebody is on a board: which idea is open, and what the page's address says of it. */
export class PlaceController implements ReactiveController {
  /** The idea that shows everything that belongs to it. */
  opened: string | undefined;
  /** The idea that a link leads to, or that somebody asks for elsewhere on the board; empty while that begins. */
  sought: string | undefined;
  readonly #host: Visited;
  readonly #store: () => IdeaBoardStore | undefined;

  constructor(host: Visited, store: () => IdeaBoardStore | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** Reads the page's address, and goes to the idea that it leads to. */
  read(): Place {
    const place = readPlace(location.hash, this.#host.deepLinks);
    if (place.idea) void this.open(place.idea);
    return place;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    const list = this.#store()?.list.$list.get();
    if (this.#host.deepLinks && list && this.sought !== '')
      writePlace({ finding: list.finding, idea: this.opened ?? this.sought });
  }

  /** Opens any idea of the board, listed or not. */
  readonly open = async (idea: string): Promise<void> => {
    this.#go('', this.opened);
    await Promise.all([loadThread(), this.#host.updateComplete]);
    this.#go(idea, this.opened);
  };

  /** Opens an idea of the list. */
  readonly show = (idea: string): void => {
    this.#go(this.sought, idea);
    void this.#focus(idea);
  };

  /** Opens or closes an idea of the list: focus goes to its title, for what had it has moved. */
  readonly toggle = (idea: string): void => {
    this.#go(undefined, this.opened === idea ? undefined : idea);
    void this.#focus(idea);
  };

  #go(sought: string | undefined, opened: string | undefined): void {
    this.sought = sought;
    this.opened = opened;
    this.#host.requestUpdate();
  }

  async #focus(idea: string): Promise<void> {
    await this.#host.updateComplete;
    await this.#host.renderRoot.querySelector('earshot-idea-list')?.focusIdea(idea);
  }

  readonly #follow = (): void => {
    const { finding, idea } = this.read();
    if (this.#host.deepLinks && !idea) void this.#store()?.list.show(finding);
  };
}
