import type { Channel, Listener } from './channel.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** Milliseconds between two signs of life: proxies drop what is silent for a minute, and tabs want to know. */
const heartbeat = 15_000;
const alive = encode('event: alive\ndata: {}\n\n');

/** Milliseconds until a browser comes back: not all at once after a restart. */
const comeBack = () => 3000 + Math.floor(Math.random() * 5000);

/**
 * What a channel tells, as server-sent events (WHATWG HTML). Whoever reads slowly gets the newest event and not all of
 * them, so that nothing piles up here.
 * @param left is called once, when nobody listens any more
 */
export function eventStream(channel: Channel, left: () => void): ReadableStream<Uint8Array> {
  let stop = () => {};
  let flush = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let next: Uint8Array | null = null;
      const isTaken = () => (controller.desiredSize ?? 0) > 0;
      flush = () => {
        if (!next || !isTaken()) return;
        controller.enqueue(next);
        next = null;
      };
      const listener: Listener = {
        tell(event) {
          next = event;
          flush();
        },
        end() {
          stop();
          controller.close();
        },
      };
      const timer = setInterval(() => isTaken() && controller.enqueue(alive), heartbeat);
      stop = () => {
        clearInterval(timer);
        channel.leave(listener);
        left();
      };
      controller.enqueue(encode(`retry: ${comeBack()}\n\n`));
      channel.join(listener);
    },
    pull: () => flush(),
    cancel: () => stop(),
  });
}
