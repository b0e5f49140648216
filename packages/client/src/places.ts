import { fromEarlier } from './earlier.js';
import type { Place } from './poll-client.js';
import type { Store } from './stores.js';

/** What lies under a key: of two, the one with the higher sequence is the newer. */
export interface Sequenced {
  readonly sequence: number;
}

/** Keeps values by key, each in the most lasting of several places that works, and in that one only. */
export class Places {
  readonly #stores: readonly Store[];
  /** What each place held when it last worked. */
  readonly #known = new Map<string, unknown>();

  /** @param stores The most lasting first; the last one never fails. */
  constructor(stores: readonly Store[]) {
    this.#stores = stores;
  }

  /** Finds the newest of what lies under a key, and creates nothing. */
  async find<T extends Sequenced>(key: string): Promise<{ value: T; place: Place } | undefined> {
    let newest: { value: T; place: Place } | undefined;
    for (const store of this.#stores) {
      const value = (await this.#look(store, key)) as T | undefined;
      if (value && !(newest && newest.value.sequence >= value.sequence)) {
        newest = { value, place: store.place };
      }
    }
    return newest;
  }

  async #look(store: Store, key: string): Promise<unknown> {
    const known = store.place + key;
    try {
      this.#known.set(known, fromEarlier(await store.get(key)));
    } catch {
      // What was there is still the best that can be said.
    }
    return this.#known.get(known);
  }

  /** Changes what lies under a key, in one step, in the first place that works; `undefined` deletes it. */
  async change<T extends Sequenced>(
    key: string,
    change: (value: T | undefined) => T | undefined,
  ): Promise<Place> {
    const newest = await this.find<T>(key);
    let place: Place | undefined;
    for (const store of this.#stores) {
      let value: T | undefined;
      const update = (kept: unknown) => {
        if (place) return undefined;
        const stored = fromEarlier(kept) as T | undefined;
        // Only what lies elsewhere can be ahead: here, another tab may have been in the meantime.
        const base =
          newest && newest.place !== store.place && newest.value.sequence > (stored?.sequence ?? -1)
            ? newest.value
            : stored;
        return (value = change(base));
      };
      try {
        await store.update(key, update);
        place ??= store.place;
      } catch {
        // The next place, then.
      }
      this.#known.set(store.place + key, place === store.place ? value : undefined);
    }
    return place as Place;
  }
}
