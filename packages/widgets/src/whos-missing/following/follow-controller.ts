import type { LitElement, ReactiveController } from 'lit';
import { doneEvents } from '../../kit/done-events.js';
import { whenIdle } from '../../kit/idle.js';
import { canFollow } from './can-follow.js';

/** A widget that comes after another. */
interface Follower extends LitElement {
  /** CSS selector of what it follows. */
  follows: string;
}

/** Each follower listens once, whatever becomes of its selector. */
const controllers = new WeakMap<Follower, FollowController>();

/**
 * Waits until somebody has done something with what a widget follows.
 * @param appear Puts the widget onto the page: because that has happened, or because the selector can match nothing.
 * @param paths Where the events of widgets went that were used before this was loaded.
 */
export function follow(
  host: Follower,
  appear: (hasFollowed: boolean) => void,
  paths: readonly EventTarget[][],
): void {
  const controller = controllers.get(host) ?? new FollowController(host, appear);
  controllers.set(host, controller);
  paths.some((path) => controller.look(path));
  whenIdle(() => controller.check());
}

class FollowController implements ReactiveController {
  readonly #host: Follower;
  readonly #appear: (hasFollowed: boolean) => void;

  constructor(host: Follower, appear: (hasFollowed: boolean) => void) {
    this.#host = host;
    this.#appear = appear;
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of doneEvents) document.addEventListener(name, this.#look);
  }

  hostDisconnected(): void {
    for (const name of doneEvents) document.removeEventListener(name, this.#look);
  }

  /** Nobody shall miss the widget for a mistake in the page. */
  check(): void {
    if (!canFollow(this.#host.localName, this.#host.follows)) this.#appear(false);
  }

  /** Appears where what it follows is on the way of an event, from the inside out; tells whether it was. */
  look(path: readonly EventTarget[]): boolean {
    const followed = this.#find(path);
    if (!followed) return false;
    this.#host.removeController(this);
    this.hostDisconnected();
    void this.#appearBeside(followed);
    return true;
  }

  readonly #look = (event: Event): void => void this.look(event.composedPath());

  async #appearBeside(followed: Element): Promise<void> {
    const before = followed.getBoundingClientRect().top;
    this.#appear(true);
    await this.#host.updateComplete;
    // Whatever the widget pushes down, what the person has just done stays before their eyes.
    const moved = followed.getBoundingClientRect().top - before;
    if (moved) scrollBy({ top: moved, behavior: 'instant' });
  }

  #find(path: readonly EventTarget[]): Element | undefined {
    try {
      return path.find(
        (node): node is Element => node instanceof Element && node.matches(this.#host.follows),
      );
    } catch {
      return undefined;
    }
  }
}
