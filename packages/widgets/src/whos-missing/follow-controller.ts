import type { LitElement, ReactiveController } from 'lit';
import { doneEvents } from '../kit/done-events.js';
import { whenIdle } from '../kit/idle.js';
import { later } from '../kit/later.js';

/** Loads what tells a developer what is wrong with a selector. */
const loadFollowing = later('following', () => import('./can-follow.js'));

/** What a follower is told. */
interface Follower extends LitElement {
  /** CSS selector of what it follows; empty when it follows nothing. */
  follows: string;
}

/** Keeps a widget away until somebody has done something with the widget that it follows. */
export class FollowController implements ReactiveController {
  readonly #host: Follower;
  readonly #show: (isShown: boolean) => void;
  readonly #appeared: () => void;
  #follows = '';
  /** What it followed has happened: it stays. */
  hasFollowed = false;

  /**
   * @param show Shows the host, or hides it.
   * @param appeared Hears, once, that the host has come onto the page.
   */
  constructor(host: Follower, show: (isShown: boolean) => void, appeared: () => void) {
    this.#host = host;
    this.#show = show;
    this.#appeared = appeared;
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of doneEvents) document.addEventListener(name, this.#look);
  }

  hostDisconnected(): void {
    for (const name of doneEvents) document.removeEventListener(name, this.#look);
  }

  hostUpdate(): void {
    const { follows } = this.#host;
    if (follows === this.#follows) return;
    this.#follows = follows;
    this.#show(!follows || this.hasFollowed);
    if (follows) whenIdle(() => void this.#check());
  }

  /** Where nothing can ever match, the widget is there at once: nobody shall miss it for a mistake in the page. */
  async #check(): Promise<void> {
    const { canFollow } = (await loadFollowing()) ?? {};
    if (canFollow && !canFollow(this.#host.localName, this.#follows)) this.#show(true);
  }

  readonly #look = (event: Event): void => {
    if (!this.#follows || this.hasFollowed) return;
    const followed = this.#find(event);
    if (!followed) return;
    this.hasFollowed = true;
    const before = followed.getBoundingClientRect().top;
    this.#show(true);
    // Whatever the host pushes down, what the person has just done stays before their eyes.
    const moved = followed.getBoundingClientRect().top - before;
    if (moved) scrollBy({ top: moved, behavior: 'instant' });
    this.#appeared();
  };

  /** What matches, from what the event came from upwards. */
  #find(event: Event): Element | undefined {
    try {
      return event
        .composedPath()
        .find((node): node is Element => node instanceof Element && node.matches(this.#follows));
    } catch {
      return undefined;
    }
  }
}
