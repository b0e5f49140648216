/** How long a card must have been half on screen to count as seen, in milliseconds. */
const glance = 1000;

/** Tells which ideas were half on screen for a second; of one taller than the screen, enough to fill half of that. */
export class Views {
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  /** The idea that each card shows: in another order of the list it is another. */
  readonly #shown = new Map<Element, string>();
  readonly #observer: IntersectionObserver;
  readonly #see: (idea: string) => void;

  /** @param see Called when an idea was seen, perhaps more than once. */
  constructor(see: (idea: string) => void) {
    this.#see = see;
    this.#observer = new IntersectionObserver((entries) => entries.forEach(this.#look), {
      threshold: [0, 0.25, 0.5],
    });
  }

  /** Watches a card that shows an idea. */
  watch(card: Element, idea: string): void {
    if (this.#shown.get(card) === idea) return;
    this.#shown.set(card, idea);
    // Begun anew, it tells at once whether the card is on screen.
    this.#observer.unobserve(card);
    this.#observer.observe(card);
  }

  /** Watches nothing any more. */
  stop(): void {
    this.#observer.disconnect();
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  readonly #look = (seen: IntersectionObserverEntry): void => {
    const { target, intersectionRatio, intersectionRect, rootBounds } = seen;
    const screen = rootBounds?.height ?? Infinity;
    const isHalf = intersectionRatio >= 0.5 || intersectionRect.height >= screen / 2;
    clearTimeout(this.#timers.get(target));
    if (isHalf)
      this.#timers.set(
        target,
        setTimeout(() => this.#seen(target), glance),
      );
    else this.#timers.delete(target);
  };

  #seen(card: Element): void {
    this.#timers.delete(card);
    this.#observer.unobserve(card);
    this.#see(this.#shown.get(card)!);
  }
}
