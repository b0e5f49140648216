import type { EarshotError } from '@earshot/client';

/** Something failed; the widget has told the person in its own words. */
export class EarshotErrorEvent extends Event {
  readonly error: EarshotError;

  constructor(error: EarshotError) {
    super('earshot-error', { bubbles: true, composed: true });
    this.error = error;
  }
}
