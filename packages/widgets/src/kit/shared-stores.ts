/** How long a store outlives the last element that used it, in milliseconds: an element that is moved finds it again. */
const grace = 1000;

interface Shared<Store> {
  readonly store: Store;
  users: number;
  dropping?: ReturnType<typeof setTimeout>;
}

/** Stores that several elements of a page share: made on first use, counted, dropped a second after the last leaves. */
export class SharedStores<Store extends { dispose(): void }> {
  readonly #stores = new WeakMap<object, Map<string, Shared<Store>>>();

  /** Takes the store of a client and an address, and makes it when there is none. */
  take(client: object, src: string, create: () => Store): Store {
    const bySrc = this.#stores.get(client) ?? new Map<string, Shared<Store>>();
    this.#stores.set(client, bySrc);
    const shared = bySrc.get(src) ?? { store: create(), users: 0 };
    bySrc.set(src, shared);
    clearTimeout(shared.dropping);
    shared.users += 1;
    return shared.store;
  }

  /** Gives a store back. */
  release(client: object, src: string): void {
    const bySrc = this.#stores.get(client);
    const shared = bySrc?.get(src);
    if (!bySrc || !shared) return;
    shared.users -= 1;
    if (shared.users > 0) return;
    shared.dropping = setTimeout(() => {
      bySrc.delete(src);
      shared.store.dispose();
    }, grace);
  }
}
