import { laterOrOnLeaving } from './on-leaving.js';

/** Milliseconds in which views are gathered. */
const patience = 5_000;

/** At most as many are counted together. */
const most = 100;

/** Counts what was on screen: each idea once per page, many together, and the last ones when the page goes. */
export class ViewCounter {
  readonly #send: (ideas: readonly string[]) => void;
  readonly #seen = new Set<string>();
  readonly #waiting: string[] = [];
  #sendNow = () => {};

  constructor(send: (ideas: readonly string[]) => void) {
    this.#send = send;
  }

  count(idea: string): void {
    if (this.#seen.has(idea)) return;
    this.#seen.add(idea);
    if (this.#waiting.push(idea) === 1)
      this.#sendNow = laterOrOnLeaving(patience, () => this.#send(this.#waiting.splice(0)));
    else if (this.#waiting.length === most) this.#sendNow();
  }
}
