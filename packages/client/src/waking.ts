/** After these the network may be there again. */
const wakers = ['online', 'focus', 'pageshow', 'visibilitychange'];

/** Listens to the page while something waits to be sent. */
export class Waking implements EventListenerObject {
  readonly #wake: () => void;

  /** @param wake Called when the network may be there again. */
  constructor(wake: () => void) {
    this.#wake = wake;
  }

  /**
   * @param waits Whether anything waits.
   * @param isFragile Whether it would be lost with the page: then the browser asks the person before it closes it.
   */
  listen(waits: boolean, isFragile: boolean): void {
    for (const event of wakers) this.#listen(event, waits);
    this.#listen('beforeunload', isFragile);
  }

  handleEvent(event: Event): void {
    if (event.type === 'beforeunload') event.preventDefault();
    else this.#wake();
  }

  #listen(event: string, on: boolean): void {
    if (on) globalThis.addEventListener?.(event, this);
    else globalThis.removeEventListener?.(event, this);
  }
}
