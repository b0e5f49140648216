import { randomId } from './entry.js';
import {
  isOnItsWay,
  type AnyDeed,
  type DeedAct,
  type DeedListener,
  type KeptDeed,
} from './kept-deed.js';
import type { KeepingOptions, Mail } from './mail.js';
import { Outbox } from './outbox.js';

/** How the deeds of one kind of resource stand to each other. */
export interface DeedOrder<Deed, Receipt> {
  /** What a deed is about, where a later one takes its place while it waits; `undefined` where each stands for itself. */
  slotOf(deed: Deed): string | undefined;
  /** A deed with what it takes along of those that are still on their way; default the deed itself. */
  takeAlong?(deed: Deed, acts: readonly DeedAct<Deed, Receipt>[]): Deed;
}

/** The ways of one resource's acts to the back end: an outbox for each, so that none holds up another. */
export class DeedOutbox<Deed extends AnyDeed, Receipt extends { readonly receipt: string }> {
  readonly #mail: Mail<KeptDeed<Deed>, Receipt>;
  readonly #send: Mail<KeptDeed<Deed>, Receipt>['deliver'];
  readonly #order: DeedOrder<Deed, Receipt>;
  readonly #listeners = new Set<DeedListener<Deed, Receipt>>();
  /** By slot, the oldest act first. */
  readonly #boxes = new Map<string, Outbox<KeptDeed<Deed>, Receipt>>();

  constructor(mail: Mail<KeptDeed<Deed>, Receipt>, order: DeedOrder<Deed, Receipt>) {
    this.#mail = { ...mail, deliver: this.#deliver };
    this.#send = mail.deliver;
    this.#order = order;
    void this.#resume();
  }

  get acts(): DeedAct<Deed, Receipt>[] {
    return [...this.#boxes.values()].flatMap(({ act }) => act ?? []);
  }

  watch(listener: DeedListener<Deed, Receipt>): () => void {
    this.#listeners.add(listener);
    listener(this.acts, false);
    return () => void this.#listeners.delete(listener);
  }

  /** Keeps an act, then sends it; resolves in between with its id. The same again, while it is on its way, is no new one. */
  async add(made: Deed, url: string, options?: KeepingOptions): Promise<string> {
    const deed = this.#order.takeAlong?.(made, this.acts) ?? made;
    const same = this.acts.find((act) => isOnItsWay(act) && said(act.deed) === said(deed));
    const slot = this.#order.slotOf(deed) ?? randomId();
    const box = (same && this.#boxOf(same.id)) ?? this.#boxes.get(slot) ?? this.#open(slot);
    if (!same) {
      this.#boxes.delete(slot);
      this.#boxes.set(slot, box);
    }
    const kept = box.add({ deed }, url, options);
    const id = box.act?.id ?? '';
    await kept;
    return id;
  }

  async retry(act: string): Promise<void> {
    await this.#boxOf(act)?.retry();
  }

  async discard(act: string): Promise<void> {
    await this.#boxOf(act)?.discard();
  }

  async keepWords(act: string): Promise<void> {
    await this.#boxOf(act)?.keepWords();
  }

  /** Deletes everything of the resource from the device. */
  async forget(): Promise<void> {
    const boxes = [...this.#boxes.values()];
    await Promise.all(boxes.map((box) => box.discard()));
    this.#boxes.clear();
    await this.#mail.device.forget(this.#mail.src);
    this.#mail.tell();
  }

  /** Looks again, after another tab has told: whatever was shown may be past. */
  async refresh(except?: Outbox<KeptDeed<Deed>, Receipt>): Promise<void> {
    const boxes = [...this.#boxes].filter(([, box]) => box.act && box !== except);
    await Promise.all(boxes.map(([, box]) => box.refresh()));
    // Whoever acts next about the same may be somebody else.
    for (const [slot, box] of boxes) if (!box.act) this.#boxes.delete(slot);
    this.#show(true);
  }

  #boxOf(id: string): Outbox<KeptDeed<Deed>, Receipt> | undefined {
    return [...this.#boxes.values()].find(({ act }) => act?.id === id);
  }

  /** Goes on with what an earlier page has left. */
  async #resume(): Promise<void> {
    for (const slot of await this.#mail.device.slots(this.#mail.src))
      if (!this.#boxes.has(slot)) this.#open(slot);
  }

  #open(slot: string): Outbox<KeptDeed<Deed>, Receipt> {
    const box = new Outbox<KeptDeed<Deed>, Receipt>(this.#mail, slot);
    this.#boxes.set(slot, box);
    let last = box.act;
    let isNew = true;
    box.watch((act) => {
      if (isNew) return;
      const wasSent = last?.state === 'sent';
      last = act;
      this.#show(act === null && !wasSent);
      if (act?.state === 'sent' && this.#mail.deletesAll(act)) void this.refresh(box);
    });
    isNew = false;
    return box;
  }

  /** Sends an act, but none while a deletion of everything waits, which would take it along. */
  readonly #deliver: Mail<KeptDeed<Deed>, Receipt>['deliver'] = (entry, participant) => {
    const deletion = this.acts.find((act) => this.#mail.deletesAll(act) && isOnItsWay(act));
    if (deletion?.error && deletion.id !== entry.id) return Promise.reject(deletion.error);
    return this.#send(entry, participant);
  };

  #show(readAgain: boolean): void {
    const acts = this.acts;
    for (const listener of this.#listeners) {
      try {
        listener(acts, readAgain);
      } catch (error) {
        console.error(error);
      }
    }
  }
}

const said = (deed: AnyDeed) => JSON.stringify(deed);
