import { Places, type Sequenced } from './places.js';
import type { Place } from './poll-client.js';
import type { Store } from './stores.js';

/** A draft that was found. */
export interface FoundWriting<Draft> {
  readonly draft: Draft;
  /** It was kept on this device, and none of it was written in this tab: somebody else may sit here now. */
  readonly isFromBefore: boolean;
  readonly place: Place;
}

/** A draft as it is kept. */
interface KeptDraft<Draft> extends Sequenced {
  readonly draft: Draft;
  /** When it last changed, in milliseconds since 1970. */
  readonly at: number;
  /** The person said that it may lie on the device too. */
  readonly onDevice: boolean;
}

/** Keeps what is being written: in the tab, and on the device as well once the person said so. */
export class Drafts<Draft> {
  readonly #name: string;
  readonly #places: Places;
  readonly #placesForWords: Places;

  /** @param stores As those of a `Device`. */
  constructor(src: string, stores: readonly Store[]) {
    // An address without a fragment is never this.
    this.#name = `${src}#draft`;
    this.#places = new Places(stores.filter(({ place }) => place === 'device'));
    this.#placesForWords = new Places(stores.filter(({ place }) => place !== 'device'));
  }

  async keep(draft: Draft, keepWords = false): Promise<Place> {
    const before = await this.#placesForWords.find<KeptDraft<Draft>>(this.#name);
    const at = Date.now();
    const onDevice = keepWords || Boolean(before?.value.onDevice);
    const kept: KeptDraft<Draft> = { draft, at, sequence: at, onDevice };
    const place = onDevice && (await this.#places.change(this.#name, () => kept));
    const placeForWords = await this.#placesForWords.change<KeptDraft<Draft>>(this.#name, () => ({
      ...kept,
      onDevice: Boolean(place),
    }));
    return place || placeForWords;
  }

  async read(): Promise<FoundWriting<Draft> | null> {
    const inTab = await this.#placesForWords.find<KeptDraft<Draft>>(this.#name);
    const found = inTab ?? (await this.#places.find<KeptDraft<Draft>>(this.#name));
    if (!found) return null;
    const { draft, onDevice } = found.value;
    return { draft, isFromBefore: !inTab, place: onDevice ? 'device' : found.place };
  }

  /** Deletes the draft that `read` finds: what somebody kept before stays where this tab has a draft of its own. */
  async delete(): Promise<void> {
    const inTab = await this.#placesForWords.find<KeptDraft<Draft>>(this.#name);
    await this.#placesForWords.change(this.#name, () => undefined);
    if (!inTab || inTab.value.onDevice) await this.#deleteFromDevice();
  }

  /** Deletes whatever there is. */
  async forget(): Promise<void> {
    await this.#placesForWords.change(this.#name, () => undefined);
    await this.#deleteFromDevice();
  }

  async #deleteFromDevice(): Promise<void> {
    if (await this.#places.find(this.#name)) await this.#places.change(this.#name, () => undefined);
  }
}
