import type { PollStore } from '../poll.store.js';

/** Follows a poll as soon as its acts are there; returns the way to stop, now and for good. */
export function follow(store: PollStore): () => void {
  let stop: (() => void) | undefined;
  let isWanted = true;
  void store
    .acts()
    .then((acts) => {
      if (isWanted) stop = acts.follow();
    })
    // Without the acts nothing is followed; the person is told where one acts.
    .catch(() => undefined);
  return () => {
    isWanted = false;
    stop?.();
  };
}
