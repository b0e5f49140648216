/** A window, as far as its going is told. */
export class Leaving {
  readonly #listeners = new Set<() => void>();

  constructor() {
    Object.assign(globalThis, {
      addEventListener: (_: string, listener: () => void) => this.#listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => this.#listeners.delete(listener),
    });
  }

  /** Whether the page listens. */
  get isAwaited(): boolean {
    return this.#listeners.size > 0;
  }

  /** The page is left. */
  happen(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Node has no window. */
  end(): void {
    Reflect.deleteProperty(globalThis, 'addEventListener');
    Reflect.deleteProperty(globalThis, 'removeEventListener');
  }
}
