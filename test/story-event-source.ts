import { answer, backEndOrigin } from '../stories/back-end.js';

/** Streams events from the stories' back end, where no service worker stands between a page and the network. */
export class StoryEventSource extends EventTarget {
  onerror: ((event: Event) => void) | null = null;
  readonly #stop = new AbortController();

  constructor(url: string) {
    super();
    if (!url.startsWith(backEndOrigin)) throw new Error(`${url} is not the stories' back end`);
    void this.#read(url);
  }

  close(): void {
    this.#stop.abort();
  }

  async #read(url: string): Promise<void> {
    const { body, type } = await answer(new Request(url));
    if (!body || type === 'error') return this.onerror?.(new Event('error'));
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    this.#stop.signal.addEventListener('abort', () => void reader.cancel());
    for (;;) {
      const { value = '', done } = await reader.read();
      if (done) return;
      for (const [, event = '', data = ''] of value.matchAll(/^event: (.*)\ndata: (.*)$/gm))
        this.dispatchEvent(new MessageEvent(event, { data }));
    }
  }
}
