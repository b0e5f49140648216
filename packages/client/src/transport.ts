import { participantHeader } from './contract/headers.js';
import { takeEarly } from './early.js';
import { EarshotError } from './errors.js';
import type { ReadOptions } from './poll-client.js';
import { warnOnce } from './warn.js';

type Explain = (typeof import('./failure.js'))['explain'];

interface SharedRead {
  readonly answer: Promise<unknown>;
  readonly stop: AbortController;
  readers: number;
}

/** Asks a back end for JSON; every way in which that can fail becomes an `EarshotError`. */
export class Transport {
  /** Says what went wrong; loaded when first needed, unless it is there. */
  explain: Explain | undefined;
  readonly #fetch: typeof fetch;
  readonly #timeout: number;
  readonly #reads = new Map<string, SharedRead>();
  #cache: RequestCache = 'default';

  /** @param timeout Milliseconds until the whole answer must be there, its body included. */
  constructor(request: typeof fetch, timeout: number) {
    this.#fetch = request;
    this.#timeout = timeout;
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
    if (participant) init.headers = { [participantHeader]: participant };
    const answer = this.request(verb, url, init, stop, takeEarly(url))
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
   * Sends one request and resolves with the JSON of its answer.
   * @param early The same request, begun before.
   * @throws EarshotError
   */
  async request(
    verb: string,
    url: string,
    init: RequestInit,
    stop = new AbortController(),
    early?: Promise<Response>,
  ): Promise<unknown> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const message = `${verb}: no whole answer from ${url} within ${this.#timeout} ms`;
        reject(new EarshotError('timeout', message));
      }, this.#timeout);
    });
    try {
      return await Promise.race([
        this.#exchange(verb, url, { ...init, signal: stop.signal }, early),
        tooLate,
      ]);
    } finally {
      clearTimeout(timer);
      // Lets go of the connection where the body was not wanted or did not end.
      stop.abort();
    }
  }

  async #exchange(
    verb: string,
    url: string,
    init: RequestInit,
    early?: Promise<Response>,
  ): Promise<unknown> {
    // Called bare: a browser's fetch refuses any other `this`.
    const request = this.#fetch;
    let response: Response | undefined;
    let body: unknown;
    let cause: unknown;
    try {
      response = await (early ?? request(url, init));
      if (/[/+]json\b/.test(response.headers.get('content-type') ?? ''))
        body = await response.json();
    } catch (thrown) {
      cause = thrown;
    }
    if (response?.ok && body !== undefined) return body;
    const explain = this.explain ?? (await loadExplain());
    throw (
      explain?.(verb, url, response, body, cause) ?? new EarshotError('network', verb, { cause })
    );
  }
}

/** Most pages never need it; without it, all that can be said is that it did not work. */
async function loadExplain(): Promise<Explain | undefined> {
  const failure = await import('./failure.js').catch(() => undefined);
  return failure?.explain;
}
