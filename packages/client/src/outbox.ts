import { mayRetry, maximumAttempts, noAnswer, waitAfter } from './backoff.js';
import type { Receipt } from './contract/vote.js';
import type { Device, Holding } from './device.js';
import { randomId, type Entry } from './entry.js';
import { EarshotError } from './errors.js';
import { oneAtATime } from './one-at-a-time.js';
import type { Act, ActListener, ActOptions } from './poll-client.js';

/** Sends one act; resolves once its record was confirmed, rejects with an `EarshotError`. */
export type Deliver = (entry: Entry, participant: string) => Promise<Receipt | undefined>;

/** After these the network may be there again. */
const wakers = ['online', 'focus', 'pageshow', 'visibilitychange'];

/**
 * The way of one resource's acts to the back end: kept before the first attempt, tried again while that can help, and
 * erased only when their record was confirmed. A later act takes the place of an earlier one.
 */
export class Outbox implements EventListenerObject {
  readonly #src: string;
  readonly #device: Device;
  readonly #deliver: Deliver;
  readonly #tell: () => void;
  readonly #listeners = new Set<ActListener>();
  #act: Act | null = null;
  /** The code that goes with the last act: not part of it, for it is not to be shown. */
  #code: string | undefined;
  /** The last act is kept. */
  #kept = Promise.resolve();
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell Called when what is held has changed for every tab: an act was confirmed, superseded or deleted. */
  constructor(src: string, device: Device, deliver: Deliver, tell: () => void) {
    this.#src = src;
    this.#device = device;
    this.#deliver = deliver;
    this.#tell = tell;
    void this.#resume();
  }

  watch(listener: ActListener): () => void {
    this.#listeners.add(listener);
    listener(this.#act);
    return () => void this.#listeners.delete(listener);
  }

  /** Keeps an act, then sends it; resolves in between. The same act again, while it is on its way, is no new one. */
  add(act: Pick<Entry, 'verb' | 'ballot' | 'url'>, options: ActOptions = {}): Promise<void> {
    const now = this.#act;
    const isSame =
      now?.verb === act.verb &&
      JSON.stringify([now.ballot, this.#code]) === JSON.stringify([act.ballot, options.code]);
    if (isSame && (now.state === 'sending' || now.state === 'kept')) {
      this.#wake();
      return this.#kept;
    }
    const { verb, ballot } = act;
    const { code } = options;
    const id = randomId();
    this.#attempts = 0;
    this.#code = code;
    this.#show({ id, verb, ballot, state: 'sending', place: 'page' });
    return (this.#kept = this.#keep({ version: 1, id, code, ...act }, options));
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
    if (act) await this.#settle(act.id, {});
  }

  async keepWords(): Promise<void> {
    await this.#kept;
    const found = await this.#device.find(this.#src);
    if (!found?.entry) return;
    const place = await this.#device.keepWords(this.#src, found.entry);
    if (this.#act?.id === found.entry.id) this.#show({ ...this.#act, place });
  }

  async forget(): Promise<void> {
    this.#show(null);
    await this.#kept;
    await this.#forget();
  }

  async #forget(): Promise<void> {
    await this.#device.forget(this.#src);
    this.#tell();
  }

  /** Looks again, after another tab has told: whatever was shown may be past. */
  async refresh(): Promise<void> {
    const found = await this.#device.find(this.#src);
    if (this.#act?.state === 'sending' || (found?.entry && found.entry.id === this.#act?.id))
      return;
    this.#show(null);
  }

  /** Goes on with what an earlier page has left. */
  async #resume(): Promise<void> {
    const found = await this.#device.find(this.#src);
    if (!found?.entry || this.#act) return;
    const { id, verb, ballot, code, refused } = found.entry;
    this.#code = code;
    const act = { id, verb, ballot, place: found.entryPlace };
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

  async #keep(act: Omit<Entry, 'sequence'>, options: ActOptions): Promise<void> {
    const place = await this.#device.keep(this.#src, act, options);
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

  async #outcome(id: string): Promise<Partial<Act> | null> {
    // Read in turn: another tab may have sent it, a later act may have taken its place.
    const found = await this.#device.find(this.#src);
    const entry = found?.entry;
    if (!found || entry?.id !== id) return null;
    try {
      const receipt = await this.#deliver(entry, found.holding.key);
      if (entry.verb === 'deleteMine') await this.#forget();
      else await this.#settle(id, { receipt: receipt?.receipt });
      return { state: 'sent', receipt };
    } catch (cause) {
      const error = cause as EarshotError;
      if (error.type === 'superseded') {
        await this.#settle(id, {});
        return null;
      }
      const { name, status, type, retryAfter } = error;
      const canChange = mayRetry(error);
      if (!canChange) {
        const refused = { name, status, type };
        await this.#device.settle(this.#src, id, {}, { ...entry, refused });
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

  async #settle(id: string, change: Partial<Holding>): Promise<void> {
    await this.#device.settle(this.#src, id, change);
    this.#tell();
  }

  handleEvent(event: Event): void {
    // The browser asks the person before it closes the page.
    if (event.type === 'beforeunload') event.preventDefault();
    else this.#wake();
  }

  #wake(): void {
    const act = this.#act;
    // Who got an answer waits as long as that said.
    if (act?.state === 'kept' && (!act.error || noAnswer(act.error))) void this.#send();
  }

  #show(act: Act | null): void {
    this.#act = act;
    clearTimeout(this.#timer);
    if (act?.retryAt) {
      this.#timer = setTimeout(() => void this.#send(), act.retryAt - Date.now());
    }
    const waits = act !== null && act.state !== 'sent';
    for (const event of wakers) this.#listen(event, waits);
    this.#listen('beforeunload', waits && act.place !== 'device');
    for (const listener of this.#listeners) {
      try {
        listener(act);
      } catch (error) {
        console.error(error);
      }
    }
  }

  #listen(event: string, on: boolean): void {
    if (on) globalThis.addEventListener?.(event, this);
    else globalThis.removeEventListener?.(event, this);
  }
}
