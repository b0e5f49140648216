/** How long a card must have been half on screen to count as seen, in milliseconds. */
const glance = 1000;

/** Tells which cards were half on screen for a second; of one taller than the screen, enough to fill half of that. */
export class Views {
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  readonly #watched = new WeakSet<Element>();
  readonly #observer: IntersectionObserver;
  readonly #see: (card: Element) => void;

  /** @param see Called once for each card. */
  constructor(see: (card: Element) => void) {
    this.#see = see;
    this.#observer = new IntersectionObserver((entries) => entries.forEach(this.#look), {
      threshold: [0, 0.25, 0.5],
    });
  }

  /** Watches cards, too. */
  watch(cards: Iterable<Element>): void {
    for (const card of cards) {
      if (this.#watched.has(card)) continue;
      this.#watched.add(card);
      this.#observer.observe(card);
    }
  }

  /** Watches nothing any more. */
  stop(): void {
    this.#observer.disconnect();
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  readonly #look = ({
    target,
    intersectionRatio,
    intersectionRect,
    rootBounds,
  }: IntersectionObserverEntry): void => {
    const isHalf =
      intersectionRatio >= 0.5 || intersectionRect.height >= (rootBounds?.height ?? Infinity) / 2;
    clearTimeout(this.#timers.get(target));
    this.#timers.delete(target);
    if (isHalf)
      this.#timers.set(
        target,
        setTimeout(() => this.#seen(target), glance),
      );
  };

  #seen(card: Element): void {
    this.#timers.delete(card);
    this.#observer.unobserve(card);
    this.#see(card);
  }
}
