import type { DeedOptions, Place } from '@earshot/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A draft that was found. */
interface Found<Draft> {
  readonly draft: Draft;
  /** It was begun on an earlier visit: somebody else may sit here now. */
  readonly isFromBefore: boolean;
  readonly place: Place;
}

/** What keeps drafts, behind a widget's store. */
interface DraftsStore<Draft> {
  acts(): Promise<{
    readonly client: {
      keepDraft(draft: Draft, options?: DeedOptions): Promise<Place>;
      readDraft(): Promise<Found<Draft> | null>;
      deleteDraft(): Promise<void>;
    };
  }>;
}

type Host<Draft> = ReactiveControllerHost & { readonly store: DraftsStore<Draft> };

/** What a person is writing: kept in the tab with every key, on the device once they said so, deleted when it is sent. */
export class DraftController<Draft extends object> implements ReactiveController {
  /** What is written so far. */
  draft = {} as Draft;
  /** Where it is kept; `undefined` before the first word. */
  place: Place | undefined;
  /** What lies on the device from an earlier visit: somebody else may sit here now. */
  found: Found<Draft> | undefined;
  /** What the person said of keeping it on the device. */
  keeps: boolean | undefined;
  readonly #host: Host<Draft>;
  readonly #holdsWords: (draft: Draft) => boolean;
  #written: Promise<unknown> = Promise.resolve();

  /** @param holdsWords Whether a draft holds words, which somebody could lose. */
  constructor(host: Host<Draft>, holdsWords: (draft: Draft) => boolean) {
    this.#host = host;
    this.#holdsWords = holdsWords;
    host.addController(this);
  }

  /** Whether there are words that somebody could lose. */
  get hasWords(): boolean {
    return this.#holdsWords(this.draft);
  }

  hostUpdated(): void {
    if (this.place === 'page' && this.hasWords) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn);
  }

  /** Goes on with what was begun in this tab; asks whose it is where it was begun on an earlier visit. */
  async load(): Promise<void> {
    const found = await this.#client()
      .then((client) => client.readDraft())
      .catch(() => undefined);
    if (!found || this.hasWords) return;
    if (found.isFromBefore) this.found = found;
    else this.#take(found);
    this.#host.requestUpdate();
  }

  /** Goes on with what was found, if it is theirs; else it stays where it is, unread. */
  carryOn(isTheirs: boolean): void {
    if (this.found && isTheirs) this.#take(this.found);
    this.found = undefined;
    this.#host.requestUpdate();
  }

  /** What the person types or ticks. */
  change(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
    this.#host.requestUpdate();
    this.#keep();
  }

  /** What the person says to "Keep what you wrote on this device?". */
  async answer(keeps: boolean): Promise<void> {
    this.keeps = keeps;
    if (keeps) this.#keep();
    await this.#written;
    this.#host.requestUpdate();
  }

  /** Deletes it wherever it is kept. */
  async delete(): Promise<void> {
    this.draft = {} as Draft;
    this.found = this.keeps = this.place = undefined;
    this.#host.requestUpdate();
    await this.#next(async () => (await this.#client()).deleteDraft());
  }

  #take({ draft, place }: Found<Draft>): void {
    this.draft = draft;
    this.place = place;
    if (place === 'device') this.keeps = true;
  }

  #keep(): void {
    const { draft, keeps = false } = this;
    void this.#next(async () => {
      const client = await this.#client();
      this.place = await client.keepDraft(draft, { keepWords: keeps });
      this.#host.requestUpdate();
    });
  }

  /** One after the other, so that what was deleted does not come back. */
  #next(write: () => Promise<unknown>): Promise<unknown> {
    return (this.#written = this.#written.then(write).catch(() => {
      this.place = 'page';
      this.#host.requestUpdate();
    }));
  }

  readonly #client = async () => (await this.#host.store.acts()).client;

  /** Text that is nowhere but on this page. */
  readonly #warn = (event: Event): void => event.preventDefault();
}
