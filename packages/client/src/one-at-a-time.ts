let inThisPage: Promise<unknown> = Promise.resolve();

/**
 * Runs tasks one after the other: over all tabs of the origin where there are Web Locks, else over this page.
 * @param task Must not reject.
 */
export function oneAtATime(task: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return inLine(task);
  let begun: Promise<void> | undefined;
  // A sandboxed frame has locks and refuses them; one that goes away loses them, with its task begun.
  return locks.request('earshot-outbox', () => (begun = task())).catch(() => begun ?? inLine(task));
}

function inLine(task: () => Promise<void>): Promise<void> {
  const done = inThisPage.then(task);
  inThisPage = done;
  return done;
}
