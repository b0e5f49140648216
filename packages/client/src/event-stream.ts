/** Makes a stream of server-sent events; a page's `EventSource` does. */
export type MakeEventSource = new (url: string) => EventSource;

/** Milliseconds without a sign of life, of which one comes every 15 seconds, after which a stream is dead. */
const longestSilence = 40_000;

const types = ['results', 'version', 'now', 'alive'];

/**
 * Listens to a stream until it ends, is silent for too long, or is no longer wanted.
 * @param hear Called with the type and the data of each event.
 */
export function listen(
  url: string,
  EventSource: MakeEventSource,
  hear: (type: string, data: string) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const source = new EventSource(url);
    let timer: ReturnType<typeof setTimeout>;
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      source.close();
      resolve();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(end, longestSilence);
    };
    for (const type of types) {
      source.addEventListener(type, ({ data }: MessageEvent<string>) => {
        wait();
        hear(type, data);
      });
    }
    // Left alone, a browser would come again every few seconds for as long as the page is open.
    source.onerror = end;
    signal.addEventListener('abort', end);
    wait();
  });
}
