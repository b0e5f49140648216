import type { GenericSchema, InferOutput } from 'valibot';
import { parseLeniently } from './at-the-door.js';
import type { DeedOptions } from './board-client.js';
import { DeedOutbox, type DeedOrder } from './deed-outbox.js';
import { deliverDeed, type Attempt } from './deliver-deed.js';
import { Device } from './device.js';
import { Drafts, type FoundWriting } from './drafts.js';
import type { AnyDeed, DeedAct, DeedListener, KeptDeed } from './kept-deed.js';
import type { KeepingOptions } from './mail.js';
import type { Held, Place, ReadOptions } from './poll-client.js';
import type { Store } from './stores.js';
import type { Transport } from './transport.js';

/** What the deeds of one kind of resource are, how they are told apart, and how they are sent. */
export interface DeedRules<Deed, Receipt> extends DeedOrder<Deed, Receipt> {
  /** The kind of resource, for messages: `board`. */
  readonly what: string;
  /** Whether a deed holds words, which may not outlive the tab unasked. */
  hasWords(deed: Deed): boolean;
  /** Whether a deed that a later one has overtaken is dropped; else it is shown as failed. */
  dropsLate(deed: Deed): boolean;
  /** Makes the request of a deed. */
  deliver(deed: Deed, attempt: Attempt): Promise<Receipt | undefined>;
}

/** What a person does on one resource, is writing, and holds of it, with a back end that speaks the contract. */
export abstract class RestDeeds<
  Deed extends AnyDeed,
  Receipt extends { readonly receipt: string },
  Draft extends object,
> {
  /** The resource's address, absolute, without a fragment. */
  readonly src: string;
  protected readonly transport: Transport;
  readonly #what: string;
  readonly #device: Device<KeptDeed<Deed>>;
  readonly #drafts: Drafts<Draft>;
  readonly #outbox: DeedOutbox<Deed, Receipt>;

  /** @param tell Called when other tabs should look again. */
  constructor(
    src: string,
    stores: readonly Store[],
    transport: Transport,
    tell: () => void,
    rules: DeedRules<Deed, Receipt>,
  ) {
    this.src = src;
    this.transport = transport;
    this.#what = rules.what;
    this.#device = new Device(stores, ({ deed }) => rules.hasWords(deed));
    this.#drafts = new Drafts(src, stores);
    this.#outbox = new DeedOutbox(
      {
        src,
        device: this.#device,
        whatOf: ({ deed }) => ({ deed }),
        dropsLate: ({ deed }) => rules.dropsLate(deed),
        deletesAll: ({ deed }) => deed.verb === 'deleteMine',
        deliver: (entry, participant) =>
          deliverDeed(rules.what, transport, entry, participant, rules.deliver),
        tell: () => {
          transport.refresh();
          tell();
        },
      },
      rules,
    );
  }

  abstract address(part: string): string;

  /** Where a deed goes. */
  protected abstract addressOf(deed: Deed): string;

  /** Acts that are under way, wait, have failed or were sent while this page is open. */
  protected get acts(): readonly DeedAct<Deed, Receipt>[] {
    return this.#outbox.acts;
  }

  /** What the back end holds of this device, as its schema has it. */
  protected async readHeld<S extends GenericSchema>(
    schema: S,
    options?: ReadOptions,
  ): Promise<InferOutput<S> | null> {
    const found = await this.#device.find(this.src, '');
    if (!found) return null;
    const verb = `${this.#what}.readMine`;
    const parseMine = (body: unknown) => parseLeniently(schema, body, verb);
    const { key } = found.holding;
    return this.transport.read(verb, this.address('mine'), parseMine, options, key);
  }

  do(deed: Deed, options?: KeepingOptions): Promise<string> {
    return this.#outbox.add(structuredClone(deed), this.addressOf(deed), options);
  }

  watch(listener: DeedListener<Deed, Receipt>): () => void {
    return this.#outbox.watch(listener);
  }

  retry(act: string): Promise<void> {
    return this.#outbox.retry(act);
  }

  discard(act: string): Promise<void> {
    return this.#outbox.discard(act);
  }

  keepWords(act: string): Promise<void> {
    return this.#outbox.keepWords(act);
  }

  keepDraft(draft: Draft, { keepWords }: DeedOptions = {}): Promise<Place> {
    return this.#drafts.keep(structuredClone(draft), keepWords);
  }

  readDraft(): Promise<FoundWriting<Draft> | null> {
    return this.#drafts.read();
  }

  deleteDraft(): Promise<void> {
    return this.#drafts.delete();
  }

  async held(): Promise<Held | null> {
    const found = await this.#device.find(this.src, '');
    return found
      ? { receipt: found.holding.receipt, seed: found.holding.seed, place: found.place }
      : null;
  }

  async forget(): Promise<void> {
    await this.#drafts.forget();
    await this.#outbox.forget();
  }

  /** From now on, reads see what is true instead of what a cache remembers. */
  forgetReads(): void {
    this.transport.refresh();
  }

  /** Another tab has changed what is held. */
  refresh(): void {
    this.forgetReads();
    void this.#outbox.refresh();
  }
}
