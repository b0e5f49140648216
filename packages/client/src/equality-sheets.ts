import type { EqualityAnswers } from './contract/equality-answers.js';
import { randomId } from './entry.js';

/** The equality answers that a person sends on this page: a sheet that is sent again is the same one. */
export class EqualitySheets {
  readonly #deliver: (sheet: EqualityAnswers, id: string) => Promise<void>;
  /** The sheet that was not received yet. */
  #last: { readonly text: string; readonly id: string; received?: Promise<void> } | undefined;

  /** @param deliver Tries once, under an idempotency key. */
  constructor(deliver: (sheet: EqualityAnswers, id: string) => Promise<void>) {
    this.#deliver = deliver;
  }

  /** @throws EarshotError */
  async send(sheet: EqualityAnswers): Promise<void> {
    const text = JSON.stringify(sheet);
    if (this.#last?.text !== text) this.#last = { text, id: randomId() };
    const last = this.#last;
    last.received ??= this.#deliver(sheet, last.id);
    try {
      await last.received;
      if (this.#last === last) this.#last = undefined;
    } catch (error) {
      delete last.received;
      throw error;
    }
  }
}
