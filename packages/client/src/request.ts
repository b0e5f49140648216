import { EarshotError } from './errors.js';

/** Says what went wrong; see `failure.ts`. */
export type Explain = (typeof import('./failure.js'))['explain'];

/** How requests are made. */
export interface RequestOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds until the whole answer must be there, its body included. */
  readonly timeout: number;
  /** Loaded when first needed, unless it is there. */
  readonly explain?: Explain | undefined;
}

/** How requests are made unless a client says otherwise; bare, for a browser's fetch refuses any other `this`. */
export const usual: RequestOptions = { fetch: (...sent) => fetch(...sent), timeout: 15_000 };

/**
 * Sends one request and resolves with the JSON of its answer.
 * @param verb What is being done, for messages: `poll.read`.
 * @param early The same request, begun before.
 * @throws EarshotError
 */
export async function request(
  verb: string,
  url: string,
  init: RequestInit,
  options: RequestOptions = usual,
  stop = new AbortController(),
  early?: Promise<Response>,
): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `${verb}: no whole answer from ${url} within ${options.timeout} ms`;
      reject(new EarshotError('timeout', message));
    }, options.timeout);
  });
  try {
    const exchanged = exchange(verb, url, { ...init, signal: stop.signal }, options, early);
    return await Promise.race([exchanged, tooLate]);
  } finally {
    clearTimeout(timer);
    // Lets go of the connection where the body was not wanted or did not end.
    stop.abort();
  }
}

async function exchange(
  verb: string,
  url: string,
  init: RequestInit,
  { fetch, explain }: RequestOptions,
  early?: Promise<Response>,
): Promise<unknown> {
  let response: Response | undefined;
  let body: unknown;
  let cause: unknown;
  try {
    response = await (early ?? fetch(url, init));
    if (/[/+]json\b/.test(response.headers.get('content-type') ?? '')) body = await response.json();
  } catch (thrown) {
    cause = thrown;
  }
  if (response?.ok && body !== undefined) return body;
  const say = explain ?? (await loadExplain());
  throw say?.(verb, url, response, body, cause) ?? new EarshotError('network', verb, { cause });
}

/** Most pages never need it; without it, all that can be said is that it did not work. */
async function loadExplain(): Promise<Explain | undefined> {
  const failure = await import('./failure.js').catch(() => undefined);
  return failure?.explain;
}
