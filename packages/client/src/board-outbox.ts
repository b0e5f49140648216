import type { BoardAct, BoardActsListener, DeedOptions } from './board-client.js';
import { slotOf, takeAlong, type Deed } from './board-deed.js';
import { randomId } from './entry.js';
import type { Mail } from './mail.js';
import { Outbox } from './outbox.js';

type Receipt = NonNullable<BoardAct['receipt']>;
type Box = Outbox<Deed, Receipt>;

/** The ways of one board's acts to the back end: an outbox for each, so that none holds up another. */
export class BoardOutbox {
  readonly #mail: Mail<Deed, Receipt>;
  readonly #send: Mail<Deed, Receipt>['deliver'];
  readonly #listeners = new Set<BoardActsListener>();
  /** By slot, the oldest act first. */
  readonly #boxes = new Map<string, Box>();

  constructor(mail: Mail<Deed, Receipt>) {
    this.#mail = { ...mail, deliver: this.#deliver };
    this.#send = mail.deliver;
    void this.#resume();
  }

  watch(listener: BoardActsListener): () => void {
    this.#listeners.add(listener);
    listener(this.#acts, false);
    return () => void this.#listeners.delete(listener);
  }

  /** Keeps an act, then sends it; resolves in between with its id. The same again, while it is on its way, is no new one. */
  async add(made: Deed['deed'], url: string, options?: DeedOptions): Promise<string> {
    const deed = takeAlong(made, this.#acts);
    const same = this.#acts.find((act) => isOnItsWay(act) && said(act.deed) === said(deed));
    const slot = slotOf(deed) ?? randomId();
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

  /** Deletes everything of the board from the device. */
  async forget(): Promise<void> {
    await Promise.all([...this.#boxes.values()].map((box) => box.discard()));
    await this.#mail.device.forget(this.#mail.src);
    this.#mail.tell();
  }

  /** Looks again, after another tab has told: whatever was shown may be past. */
  async refresh(except?: Box): Promise<void> {
    const boxes = [...this.#boxes.values()].filter((box) => box !== except);
    await Promise.all(boxes.map((box) => box.refresh()));
    this.#show(true);
  }

  get #acts(): BoardAct[] {
    return [...this.#boxes.values()].flatMap(({ act }) => act ?? []);
  }

  #boxOf(id: string): Box | undefined {
    return [...this.#boxes.values()].find(({ act }) => act?.id === id);
  }

  /** Goes on with what an earlier page has left. */
  async #resume(): Promise<void> {
    for (const slot of await this.#mail.device.slots(this.#mail.src))
      if (!this.#boxes.has(slot)) this.#open(slot);
  }

  #open(slot: string): Box {
    const box: Box = new Outbox(this.#mail, slot);
    this.#boxes.set(slot, box);
    let last = box.act;
    let isNew = true;
    box.watch((act) => {
      if (isNew) return;
      const wasSent = last?.state === 'sent';
      last = act;
      this.#show(act === null && !wasSent);
      if (act?.state === 'sent' && act.deed.verb === 'deleteMine') void this.refresh(box);
    });
    isNew = false;
    return box;
  }

  /** Sends an act, but none while a deletion of everything waits, which would take it along. */
  readonly #deliver: Mail<Deed, Receipt>['deliver'] = (entry, participant) => {
    const deletion = this.#acts.find((act) => act.deed.verb === 'deleteMine' && isOnItsWay(act));
    if (deletion?.error && deletion.id !== entry.id) return Promise.reject(deletion.error);
    return this.#send(entry, participant);
  };

  #show(readAgain: boolean): void {
    const acts = this.#acts;
    for (const listener of this.#listeners) {
      try {
        listener(acts, readAgain);
      } catch (error) {
        console.error(error);
      }
    }
  }
}

const isOnItsWay = ({ state }: BoardAct) => state === 'sending' || state === 'kept';

const said = (deed: Deed['deed']) => JSON.stringify(deed);
