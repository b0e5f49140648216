import { hasWords, randomKey, type Entry } from './entry.js';
import type { ActOptions, Place } from './poll-client.js';
import type { Store } from './stores.js';

/** What is held of one resource from the first act on. */
export interface Holding {
  /** The participant's key. */
  readonly key: string;
  /** The sequence of the last act. */
  readonly sequence: number;
  /** The seed of the order in which this person saw the options. */
  readonly seed: number;
  /** When it last changed, in milliseconds since 1970. */
  readonly at: number;
  /** The code of the last confirmed vote. */
  readonly receipt?: string | undefined;
  /** The act that waits, where it may lie as long as the rest. */
  readonly entry?: Entry | undefined;
}

/** What was found of one resource. */
export interface Found {
  readonly holding: Holding;
  readonly place: Place;
  /** The act that waits, wherever it lies. */
  readonly entry?: Entry | undefined;
  readonly entryPlace: Place;
  /** The act holds words and none of it was in this tab: somebody else may sit here now. */
  readonly isFromBefore: boolean;
}

/**
 * Keeps a `Holding` per resource, and words apart from it in the tab: each in the most lasting place that it may lie in
 * and that works, and in that one only.
 */
export class Device {
  readonly #stores: readonly Store[];
  readonly #storesForWords: readonly Store[];
  /** What each place held when it last worked. */
  readonly #known = new Map<string, unknown>();

  /** @param stores The most lasting first; the last one never fails. */
  constructor(stores: readonly Store[]) {
    this.#stores = stores;
    this.#storesForWords = stores.filter(({ place }) => place !== 'device');
  }

  /** Reads what is held of a resource, and creates nothing. */
  async find(src: string): Promise<Found | undefined> {
    const held = await this.#get<Holding>(this.#stores, src);
    if (!held) return undefined;
    const holding = held.value;
    const words = await this.#get<Entry>(this.#storesForWords, wordsOf(src));
    const isInTab = words && words.value.sequence >= (holding.entry?.sequence ?? 0);
    const entry = isInTab ? words.value : holding.entry;
    return {
      holding,
      place: held.place,
      // Another version's entry is left for that version to send.
      entry: entry?.version === 1 ? entry : undefined,
      entryPlace: words && entry?.id !== holding.entry?.id ? words.place : held.place,
      isFromBefore: !isInTab && hasWords(entry?.ballot),
    };
  }

  /** Keeps a new act, in place of any that waits, with the next sequence. Resolves with the place. */
  async keep(
    src: string,
    act: Omit<Entry, 'sequence'>,
    { keepWords = false, seed }: ActOptions,
  ): Promise<Place> {
    const inTab = hasWords(act.ballot);
    const onDevice = !inTab || keepWords;
    let entry: Entry | undefined;
    const place = await this.#change<Holding>(this.#stores, src, (held) => {
      const begun = begin(held, seed);
      const { sequence } = (entry = { ...act, sequence: begun.sequence + 1 });
      return { ...begun, sequence, seed: seed ?? begun.seed, entry: onDevice ? entry : undefined };
    });
    const words = inTab ? entry : undefined;
    const wordsPlace = await this.#change(this.#storesForWords, wordsOf(src), () => words);
    return onDevice ? place : wordsPlace;
  }

  /** The participant's key of a resource, minted by the first act that needs it. */
  async participant(src: string, seed?: number): Promise<string> {
    let key = '';
    await this.#change<Holding>(this.#stores, src, (held) => {
      const begun = begin(held, seed);
      key = begun.key;
      return begun;
    });
    return key;
  }

  /** Keeps the words of a waiting act as long as the rest. Resolves with the place. */
  keepWords(src: string, entry: Entry): Promise<Place> {
    return this.#change<Holding>(this.#stores, src, (held) => held && { ...held, entry });
  }

  /** Changes what is held, and replaces or deletes one waiting act; an act that came after it is left alone. */
  async settle(src: string, id: string, change: Partial<Holding>, entry?: Entry): Promise<void> {
    const unlessReplaced = (kept?: Entry) => (kept?.id === id ? entry : kept);
    await this.#change<Holding>(
      this.#stores,
      src,
      (held) => held && { ...held, ...change, at: Date.now(), entry: unlessReplaced(held.entry) },
    );
    await this.#change(this.#storesForWords, wordsOf(src), unlessReplaced);
  }

  /** Deletes everything held of a resource. */
  async forget(src: string): Promise<void> {
    await this.#change(this.#storesForWords, wordsOf(src), () => undefined);
    if (await this.#get(this.#stores, src)) await this.#change(this.#stores, src, () => undefined);
  }

  /** Finds the newest of what lies under a key. */
  async #get<T extends Sequenced>(
    stores: readonly Store[],
    key: string,
  ): Promise<{ value: T; place: Place } | undefined> {
    let newest: { value: T; place: Place } | undefined;
    for (const store of stores) {
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
      this.#known.set(known, await store.get(key));
    } catch {
      // What was there is still the best that can be said.
    }
    return this.#known.get(known);
  }

  /** Changes what lies under a key, in one step, in the first place that works. */
  async #change<T extends Sequenced>(
    stores: readonly Store[],
    key: string,
    change: (value: T | undefined) => T | undefined,
  ): Promise<Place> {
    const newest = await this.#get<T>(stores, key);
    let place: Place | undefined;
    for (const store of stores) {
      let value: T | undefined;
      const update = (stored: T | undefined) => {
        if (place) return undefined;
        // Only what lies elsewhere can be ahead: here, another tab may have been in the meantime.
        const base =
          newest && newest.place !== store.place && newest.value.sequence > (stored?.sequence ?? -1)
            ? newest.value
            : stored;
        return (value = change(base));
      };
      try {
        await store.update(key, update as (stored: unknown) => unknown);
        place ??= store.place;
      } catch {
        // The next place, then.
      }
      this.#known.set(store.place + key, place === store.place ? value : undefined);
    }
    return place as Place;
  }
}

const begin = (held: Holding | undefined, seed = Math.trunc(Math.random() * 2 ** 32)): Holding => ({
  key: randomKey(),
  sequence: 0,
  seed,
  ...held,
  at: Date.now(),
});

interface Sequenced {
  readonly sequence: number;
}

// An address without a fragment is never this.
const wordsOf = (src: string) => `${src}#words`;
