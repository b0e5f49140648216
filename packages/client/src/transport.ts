import { participantHeader } from './contract/headers.js';
import { takeEarly } from './early.js';
import type { EarshotError } from './errors.js';
import type { ReadOptions } from './poll-client.js';
import { request, type RequestOptions } from './request.js';
import { warnOnce } from './warn.js';

interface SharedRead {
  readonly answer: Promise<unknown>;
  readonly stop: AbortController;
  readers: number;
}

/** Asks a back end for JSON; every way in which that can fail becomes an `EarshotError`. */
export class Transport {
  readonly #options: RequestOptions;
  readonly #reads = new Map<string, SharedRead>();
  #cache: RequestCache = 'default';

  constructor(options: RequestOptions) {
    this.#options = options;
  }

  /** From now on, reads see what has just been written instead of what a cache remembers. */
  refresh(): void {
    this.#cache = 'no-cache';
    this.#reads.clear();
  }

  /**
   * Reads. All who read the same share one request; it is aborted when all have left.
   * @param participant The key of the participant whose part is read; without it no header is set and so no preflight needed.
   * @throws EarshotError, or the reason of `signal`.
   */
  async read<T>(
    verb: string,
    url: string,
    parse: (body: unknown) => T | Promise<T>,
    { signal }: ReadOptions = {},
    participant = '',
  ): Promise<T> {
    signal?.throwIfAborted();
    const name = `${url} ${participant}`;
    const shared = this.#reads.get(name) ?? this.#begin(name, verb, url, parse, participant);
    shared.readers += 1;
    return new Promise((resolve, reject) => {
      shared.answer.then((answer) => resolve(answer as T), reject);
      const leave = () => {
        reject(signal?.reason as Error);
        shared.readers -= 1;
        if (shared.readers > 0) return;
        shared.stop.abort();
        this.#forget(name, shared);
      };
      signal?.addEventListener('abort', leave, { signal: shared.stop.signal });
    });
  }

  #begin(
    name: string,
    verb: string,
    url: string,
    parse: (body: unknown) => unknown,
    participant: string,
  ): SharedRead {
    const stop = new AbortController();
    const init: RequestInit = { cache: this.#cache };
    if (participant) {
      init.headers = { [participantHeader]: participant };
      // Followed, a redirect would carry the key to wherever it leads.
      init.redirect = 'error';
    }
    const answer = request(verb, url, init, this.#options, stop, takeEarly(url))
      .then(parse)
      .catch((error: EarshotError) => {
        if (shared.readers > 0 && error.type !== 'no-vote') warnOnce(error.message);
        throw error;
      })
      .finally(() => this.#forget(name, shared));
    const shared = { answer, stop, readers: 0 };
    this.#reads.set(name, shared);
    return shared;
  }

  #forget(name: string, shared: SharedRead): void {
    if (this.#reads.get(name) === shared) this.#reads.delete(name);
  }

  /**
   * Asks with words, which travel in a body and are kept in no cache. Asked once: nobody waits for what they typed before.
   * @throws EarshotError, or the reason of `signal`.
   */
  async ask<T>(
    verb: string,
    url: string,
    words: object,
    parse: (body: unknown) => T | Promise<T>,
    { signal }: ReadOptions = {},
  ): Promise<T> {
    signal?.throwIfAborted();
    const stop = new AbortController();
    const leave = () => stop.abort(signal?.reason);
    signal?.addEventListener('abort', leave, { signal: stop.signal });
    try {
      const body = JSON.stringify(words);
      const headers = { 'Content-Type': 'application/json' };
      // Followed, a redirect would carry the words to wherever it leads.
      const init: RequestInit = { method: 'POST', body, headers, redirect: 'error' };
      return await parse(await this.request(verb, url, { ...init, cache: 'no-store' }, stop));
    } catch (error) {
      signal?.throwIfAborted();
      warnOnce((error as EarshotError).message);
      throw error;
    }
  }

  /**
   * Sends one request and resolves with the JSON of its answer.
   * @throws EarshotError
   */
  request(verb: string, url: string, init: RequestInit, stop?: AbortController): Promise<unknown> {
    return request(verb, url, init, this.#options, stop);
  }
}
