import type { Device } from './device.js';
import type { Entry } from './entry.js';
import type { Act, ActOptions } from './poll-client.js';

/** How far an act has come. */
export interface Progress<Receipt> extends Pick<
  Act,
  'id' | 'state' | 'place' | 'error' | 'retryAt'
> {
  /** With `sent`: what the back end confirmed. */
  readonly receipt?: Receipt | undefined;
}

/** An act on its way: what was done, and how far it has come. */
export type OnItsWay<What, Receipt> = What & Progress<Receipt>;

/** How an act is kept, and under which key it goes. */
export interface KeepingOptions extends ActOptions {
  /** The key it goes under, kept with the act alone; default the one that the device holds. */
  readonly participant?: string | undefined;
}

/** How acts of one kind are kept, told apart and sent. */
export interface Mail<What, Receipt> {
  /** The address of the resource. */
  readonly src: string;
  readonly device: Device<What>;
  /** What was done, out of what is kept of it. */
  whatOf(entry: What): What;
  /** Whether it asks the back end to delete everything of this participant: once it has, nothing stays here either. */
  deletesAll(what: What): boolean;
  /** Whether it is dropped where a later act of the same person has gone before it; else it is shown as failed. */
  dropsLate(what: What): boolean;
  /** Sends one act; resolves once its record was confirmed, rejects with an `EarshotError`. */
  deliver(entry: Entry<What>, participant: string): Promise<Receipt | undefined>;
  /** Called when what is held has changed for every tab: an act was confirmed, superseded or deleted. */
  tell(): void;
}
