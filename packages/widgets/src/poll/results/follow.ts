import { resultsCanBeAsked, type PollStore } from '../poll.store.js';

/** Follows a poll as soon as its acts are there; returns the way to stop, now and for good. */
export function follow(store: PollStore): () => void {
  let stop: (() => void) | undefined;
  let isWanted = true;
  void store
    .acts()
    .then((acts) => {
      if (!isWanted) return;
      stop = acts.follow();
      // Whoever asks to see results that are not due yet has none.
      const poll = store.$poll.get();
      if (poll && resultsCanBeAsked(poll) && !store.$results.get()) void acts.readResults();
    })
    // Without the acts nothing is followed; the person is told where one acts.
    .catch(() => undefined);
  return () => {
    isWanted = false;
    stop?.();
  };
}
