import { mayRetry, maximumAttempts, noAnswer, waitAfter } from './backoff.js';
import type { Found } from './device.js';
import { randomId, type Entry } from './entry.js';
import { EarshotError } from './errors.js';
import type { KeepingOptions, Mail, OnItsWay, Progress } from './mail.js';
import { oneAtATime } from './one-at-a-time.js';
import { Waking } from './waking.js';

/**
 * The way of acts to the back end, one at a time: kept before the first attempt, tried again while that can help, and
 * erased only when their record was confirmed. A later act takes the place of an earlier one.
 */
export class Outbox<What, Receipt extends { readonly receipt: string }> {
  readonly #mail: Mail<What, Receipt>;
  readonly #slot: string;
  readonly #listeners = new Set<(act: OnItsWay<What, Receipt> | null) => void>();
  #act: OnItsWay<What, Receipt> | null = null;
  /** The code that goes with the last act: not part of it, for it is not to be shown. */
  #code: string | undefined;
  /** The key of its own under which all acts go here, where it is not the device's: a later one must find an earlier one. */
  #participant: string | undefined;
  /** The last act is kept. */
  #kept = Promise.resolve();
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #waking = new Waking(() => this.#wake());

  /** @param slot Tells apart the outboxes of one resource, where it has several. */
  constructor(mail: Mail<What, Receipt>, slot = '') {
    this.#mail = mail;
    this.#slot = slot;
    void this.#resume();
  }

  /** The act that is under way or was the last. */
  get act(): OnItsWay<What, Receipt> | null {
    return this.#act;
  }

  watch(listener: (act: OnItsWay<What, Receipt> | null) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#act);
    return () => void this.#listeners.delete(listener);
  }

  /** Keeps an act, then sends it; resolves in between. The same act again, while it is on its way, is no new one. */
  add(what: What, url: string, options: KeepingOptions = {}): Promise<void> {
    const now = this.#act;
    const { code } = options;
    const isSame =
      now && said(this.#mail.whatOf(now), this.#code) === said(this.#mail.whatOf(what), code);
    if (isSame && (now.state === 'sending' || now.state === 'kept')) {
      this.#wake();
      return this.#kept;
    }
    const id = randomId();
    this.#attempts = 0;
    this.#code = code;
    this.#show({ ...what, id, state: 'sending', place: 'page' });
    const participant = (this.#participant ??= options.participant);
    const entry = { ...what, version: 1 as const, id, slot: this.#slot, code, participant, url };
    return (this.#kept = this.#keep(entry, options));
  }

  /** Sends the waiting act now, and as often again as a new one. */
  async retry(): Promise<void> {
    if (!this.#act || /^sen/.test(this.#act.state)) return;
    this.#attempts = 0;
    await this.#send();
  }

  async discard(): Promise<void> {
    const act = this.#act;
    this.#show(null);
    await this.#kept;
    if (act && act.state !== 'sent') await this.#settle(act.id, {});
  }

  async keepWords(): Promise<void> {
    await this.#kept;
    const found = await this.#find();
    if (!found?.entry) return;
    const place = await this.#mail.device.keepWords(this.#mail.src, found.entry);
    if (this.#act?.id === found.entry.id) this.#show({ ...this.#act, place });
  }

  async forget(): Promise<void> {
    this.#show(null);
    await this.#kept;
    await this.#forget();
  }

  async #forget(sequence?: number): Promise<void> {
    await this.#mail.device.forget(this.#mail.src, sequence);
    this.#mail.tell();
  }

  /** Looks again, after another tab has told: whatever was shown may be past. */
  async refresh(): Promise<void> {
    const found = await this.#find();
    const isAsItWas =
      this.#act?.state === 'sending' || (found?.entry && found.entry.id === this.#act?.id);
    // No other tab has this key; but one may have said "Not you?", and then nothing is held.
    const isOursAlone = this.#participant && this.#act?.state === 'sent' && found;
    if (!isAsItWas && !isOursAlone) this.#show(null);
  }

  /** Goes on with what an earlier page has left. */
  async #resume(): Promise<void> {
    const found = await this.#find();
    if (!found?.entry || this.#act) return;
    const { id, code, participant, refused } = found.entry;
    this.#code = code;
    this.#participant = participant;
    const act = { ...this.#mail.whatOf(found.entry), id, place: found.entryPlace };
    if (refused) {
      const error = new EarshotError(refused.name, 'Refused on an earlier visit', refused);
      this.#show({ ...act, state: 'failed', error });
    } else if (found.isFromBefore) {
      this.#show({ ...act, state: 'asking' });
    } else {
      this.#act = { ...act, state: 'kept' };
      await this.#send();
    }
  }

  #find(): Promise<Found<What> | undefined> {
    return this.#mail.device.find(this.#mail.src, this.#slot);
  }

  async #keep(act: Omit<Entry, 'sequence'> & What, options: KeepingOptions): Promise<void> {
    const place = await this.#mail.device.keep(this.#mail.src, act, options);
    if (this.#act?.id !== act.id) return;
    this.#act = { ...this.#act, place };
    void this.#send();
  }

  async #send(): Promise<void> {
    const act = this.#act;
    if (!act) return;
    this.#show({ ...act, state: 'sending', error: undefined, retryAt: undefined });
    await oneAtATime(() => this.#attempt(act.id));
  }

  async #attempt(id: string): Promise<void> {
    const outcome = await this.#outcome(id);
    if (this.#act?.id === id) this.#show(outcome && { ...this.#act, ...outcome });
    // Deleted while it was under way, and yet perhaps recorded: who watches may look.
    else if (!this.#act) this.#show(null);
  }

  async #outcome(id: string): Promise<Partial<Progress<Receipt>> | null> {
    // Read in turn: another tab may have sent it, a later act may have taken its place.
    const found = await this.#find();
    const entry = found?.entry;
    if (!found || entry?.id !== id) return null;
    try {
      const receipt = await this.#mail.deliver(entry, entry.participant ?? found.holding.key);
      if (this.#mail.deletesAll(entry)) await this.#forget(entry.sequence);
      // The receipt of another key finds what the device is not to tell of.
      else await this.#settle(id, entry.participant ? {} : { receipt: receipt?.receipt });
      return { state: 'sent', receipt };
    } catch (cause) {
      const error = cause as EarshotError;
      if (error.type === 'superseded' && this.#mail.dropsLate(entry)) {
        await this.#settle(id, {});
        return null;
      }
      const { name, status, type, retryAfter } = error;
      const canChange = mayRetry(error);
      if (!canChange) {
        const refused = { name, status, type };
        await this.#mail.device.settle(this.#mail.src, id, {}, { ...entry, refused });
      }
      this.#attempts += 1;
      if (canChange && this.#attempts < maximumAttempts) {
        return {
          state: 'kept',
          error,
          retryAt: Date.now() + waitAfter(this.#attempts, retryAfter),
        };
      }
      return { state: canChange && noAnswer(error) ? 'kept' : 'failed', error };
    }
  }

  async #settle(id: string, change: { receipt?: string | undefined }): Promise<void> {
    await this.#mail.device.settle(this.#mail.src, id, change);
    this.#mail.tell();
  }

  #wake(): void {
    const act = this.#act;
    // Who got an answer waits as long as that said.
    if (act?.state === 'kept' && (!act.error || noAnswer(act.error))) void this.#send();
  }

  #show(act: OnItsWay<What, Receipt> | null): void {
    this.#act = act;
    clearTimeout(this.#timer);
    if (act?.retryAt) {
      this.#timer = setTimeout(() => void this.#send(), act.retryAt - Date.now());
    }
    const waits = act !== null && act.state !== 'sent';
    this.#waking.listen(waits, waits && act.place !== 'device');
    for (const listener of this.#listeners) {
      try {
        listener(act);
      } catch (error) {
        console.error(error);
      }
    }
  }
}

const said = (what: unknown, code: string | undefined) => JSON.stringify([what, code]);
