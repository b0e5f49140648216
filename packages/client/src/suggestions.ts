import { mayRetry, waitAfter } from './backoff.js';
import type { OwnOption } from './contract/vote.js';
import { randomId } from './entry.js';
import type { EarshotError } from './errors.js';

/** One suggested option, the same for every attempt. */
export interface Suggestion {
  /** The idempotency key. */
  readonly id: string;
  readonly participant: string;
  /** `NewOption` as JSON. */
  readonly body: string;
  readonly code?: string | undefined;
}

/** How often a suggestion is tried by itself: the person waits, with the text still in the field. */
const maximumAttempts = 3;

/** A back end that asks for a longer wait, in milliseconds, asks the person for it. */
const longestWait = 10_000;

/** The options that a person suggests on this page: each goes out once, however often it is asked for. */
export class Suggestions {
  readonly #deliver: (suggestion: Suggestion) => Promise<OwnOption>;
  /** The idempotency keys of what was not received yet. */
  readonly #ids = new Map<string, string>();
  readonly #underWay = new Map<string, Promise<OwnOption>>();

  constructor(deliver: (suggestion: Suggestion) => Promise<OwnOption>) {
    this.#deliver = deliver;
  }

  /** @throws EarshotError */
  async send(suggestion: Omit<Suggestion, 'id'>): Promise<OwnOption> {
    const name = `${suggestion.participant} ${suggestion.body}`;
    const id = this.#ids.get(name) ?? randomId();
    this.#ids.set(name, id);
    const received = this.#underWay.get(name) ?? this.#try({ id, ...suggestion }, 1);
    this.#underWay.set(name, received);
    try {
      const option = await received;
      this.#ids.delete(name);
      return option;
    } finally {
      this.#underWay.delete(name);
    }
  }

  async #try(suggestion: Suggestion, attempt: number): Promise<OwnOption> {
    try {
      return await this.#deliver(suggestion);
    } catch (cause) {
      const error = cause as EarshotError;
      const wait = waitAfter(attempt, error.retryAfter);
      const isWorthIt = mayRetry(error) && error.type !== 'rate-limited' && wait <= longestWait;
      if (!isWorthIt || attempt === maximumAttempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
      return this.#try(suggestion, attempt + 1);
    }
  }
}
