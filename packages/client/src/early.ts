// Reads that begin before the client's code has arrived. They lie under one symbol, so that two copies of a file share them.
const early = Symbol.for('earshot.1');
const reads = (): Map<string, Promise<Response>> =>
  ((globalThis as { [early]?: Map<string, Promise<Response>> })[early] ??= new Map());

/**
 * A resource's address as a key: absolute, without a fragment.
 * @param base What a relative address is relative to; default the page's own address.
 * @throws TypeError where it is none.
 */
export function address(src: string, base = globalThis.location?.href): string {
  const url = new URL(src, base);
  url.hash = '';
  return url.href;
}

/** Begins `GET src`, the very request that the client would make; its first read takes the answer. Never throws. */
export function startRead(src: string, base?: string): void {
  try {
    const url = address(src, base);
    if (reads().has(url)) return;
    const response = fetch(url);
    // Whoever takes the answer hears of the failure; nobody else needs to.
    response.catch(() => {});
    reads().set(url, response);
  } catch {
    // The client says what is wrong with the address.
  }
}

/** Hands over the answer that `startRead` began, once. */
export function takeEarly(url: string): Promise<Response> | undefined {
  const response = reads().get(url);
  reads().delete(url);
  return response;
}
