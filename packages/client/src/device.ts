import { randomKey, type Entry } from './entry.js';
import { Places, type Sequenced } from './places.js';
import type { ActOptions, Place } from './poll-client.js';
import type { Store } from './stores.js';

/** What is held of one resource from the first act on. */
export interface Holding<What> {
  /** The participant's key. */
  readonly key: string;
  /** The sequence of the last act. */
  readonly sequence: number;
  /** The seed of the order in which this person saw the options. */
  readonly seed: number;
  /** When it last changed, in milliseconds since 1970. */
  readonly at: number;
  /** The code of the last confirmed act. */
  readonly receipt?: string | undefined;
  /** The acts that wait, where they may lie as long as the rest: one for each slot. */
  readonly entries?: Entries<What>;
}

/** What was found of one resource. */
export interface Found<What> {
  readonly holding: Holding<What>;
  readonly place: Place;
  /** The act that waits in the slot, wherever it lies. */
  readonly entry?: Entry<What> | undefined;
  readonly entryPlace: Place;
  /** The act holds words and none of it was in this tab: somebody else may sit here now. */
  readonly isFromBefore: boolean;
}

type Entries<What> = readonly Entry<What>[];

/** Words lie apart, in the tab. */
interface Words<What> extends Sequenced {
  readonly entries: Entries<What>;
}

/** Keeps a `Holding` per resource, and words apart from it in the tab. */
export class Device<What> {
  readonly #places: Places;
  readonly #placesForWords: Places;
  readonly #hasWords: (what: What) => boolean;

  /**
   * @param stores The most lasting first; the last one never fails.
   * @param hasWords Whether an act holds a person's own words, which may not outlive the tab unasked.
   */
  constructor(stores: readonly Store[], hasWords: (what: What) => boolean) {
    this.#places = new Places(stores);
    this.#placesForWords = new Places(stores.filter(({ place }) => place !== 'device'));
    this.#hasWords = hasWords;
  }

  /** Reads what is held of a resource, and of its acts the one in a slot; creates nothing. */
  async find(src: string, slot: string): Promise<Found<What> | undefined> {
    const held = await this.#places.find<Holding<What>>(src);
    if (!held) return undefined;
    const holding = held.value;
    const words = await this.#placesForWords.find<Words<What>>(wordsOf(src));
    const inTab = words?.value.entries.find((entry) => entry.slot === slot);
    const kept = holding.entries?.find((entry) => entry.slot === slot);
    const isInTab = inTab && inTab.sequence >= (kept?.sequence ?? 0);
    const entry = isInTab ? inTab : kept;
    return {
      holding,
      place: held.place,
      // Another version's entry is left for that version to send.
      entry: entry?.version === 1 ? entry : undefined,
      entryPlace: words && inTab && entry?.id !== kept?.id ? words.place : held.place,
      isFromBefore: !isInTab && entry !== undefined && this.#hasWords(entry),
    };
  }

  /** The slots of a resource in which an act waits, the oldest act first. */
  async slots(src: string): Promise<string[]> {
    const held = await this.#places.find<Holding<What>>(src);
    const words = await this.#placesForWords.find<Words<What>>(wordsOf(src));
    const entries = [...(held?.value.entries ?? []), ...(words?.value.entries ?? [])];
    entries.sort((one, other) => one.sequence - other.sequence);
    return [...new Set(entries.map(({ slot }) => slot))];
  }

  /** Keeps a new act, in place of any that waits in its slot, with the next sequence. Resolves with the place. */
  async keep(
    src: string,
    act: Omit<Entry, 'sequence'> & What,
    { keepWords = false, seed }: ActOptions,
  ): Promise<Place> {
    const inTab = this.#hasWords(act);
    const onDevice = !inTab || keepWords;
    let entry: Entry<What> | undefined;
    const place = await this.#places.change<Holding<What>>(src, (held) => {
      const begun = begin(held, seed);
      const sequence = begun.sequence + 1;
      entry = { ...act, sequence };
      const entries = put(begun.entries, act.slot, onDevice ? entry : undefined);
      return { ...begun, sequence, seed: seed ?? begun.seed, entries };
    });
    const words = inTab ? entry : undefined;
    const wordsPlace = await this.#changeWords(src, (kept) => put(kept, act.slot, words));
    return onDevice ? place : wordsPlace;
  }

  /** The participant's key of a resource, minted by the first act that needs it. */
  async participant(src: string, seed?: number): Promise<string> {
    let key = '';
    await this.#places.change<Holding<What>>(src, (held) => {
      const begun = begin(held, seed);
      key = begun.key;
      return begun;
    });
    return key;
  }

  /** Keeps the words of a waiting act as long as the rest. Resolves with the place. */
  keepWords(src: string, entry: Entry<What>): Promise<Place> {
    return this.#places.change<Holding<What>>(
      src,
      (held) => held && { ...held, entries: put(held.entries, entry.slot, entry) },
    );
  }

  /** Changes what is held, and replaces or deletes one waiting act; an act that came after it is left alone. */
  async settle(
    src: string,
    id: string,
    change: Partial<Pick<Holding<What>, 'receipt'>>,
    entry?: Entry<What>,
  ): Promise<void> {
    const unlessReplaced = (kept: Entries<What> = []) =>
      kept.flatMap((each) => (each.id !== id ? [each] : entry ? [entry] : []));
    await this.#places.change<Holding<What>>(
      src,
      (held) =>
        held && { ...held, ...change, at: Date.now(), entries: unlessReplaced(held.entries) },
    );
    await this.#changeWords(src, unlessReplaced);
  }

  /**
   * Deletes everything held of a resource; except, where a sequence is given, acts that came after it, and their key, and
   * acts under a key of their own, which are none of those that it ends.
   */
  async forget(src: string, sequence = Infinity): Promise<void> {
    const later = (entries: Entries<What> = []) =>
      entries.filter(
        (entry) => entry.sequence > sequence || (entry.participant && sequence < Infinity),
      );
    await this.#changeWords(src, later);
    const words = await this.#placesForWords.find<Words<What>>(wordsOf(src));
    if (!(await this.#places.find(src))) return;
    await this.#places.change<Holding<What>>(src, (held) => {
      const entries = later(held?.entries);
      return held && (words || entries.length > 0)
        ? { ...held, receipt: undefined, entries }
        : undefined;
    });
  }

  #changeWords(
    src: string,
    change: (entries: Entries<What> | undefined) => Entries<What>,
  ): Promise<Place> {
    return this.#placesForWords.change<Words<What>>(wordsOf(src), (words) => {
      const entries = change(words?.entries);
      const sequence = Math.max(words?.sequence ?? 0, ...entries.map((entry) => entry.sequence));
      return entries.length > 0 ? { sequence, entries } : undefined;
    });
  }
}

/** Puts an entry into its slot, or empties it. */
const put = <What>(
  entries: Entries<What> = [],
  slot: string,
  entry: Entry<What> | undefined,
): Entries<What> => [
  ...entries.filter((kept) => kept.slot !== slot),
  ...(entry === undefined ? [] : [entry]),
];

const begin = <What>(
  held: Holding<What> | undefined,
  seed = Math.trunc(Math.random() * 2 ** 32),
): Holding<What> => ({
  key: randomKey(),
  sequence: 0,
  seed,
  ...held,
  at: Date.now(),
});

// An address without a fragment is never this.
const wordsOf = (src: string) => `${src}#words`;
