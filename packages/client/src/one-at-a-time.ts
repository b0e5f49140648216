let inThisPage: Promise<unknown> = Promise.resolve();

/**
 * Runs tasks one after the other: over all tabs of the origin where there are Web Locks, else over this page.
 * @param task Must not reject.
 */
export function oneAtATime(task: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  // A sandboxed frame has locks and refuses them.
  return locks ? locks.request('earshot-outbox', task).catch(() => inLine(task)) : inLine(task);
}

function inLine(task: () => Promise<void>): Promise<void> {
  const done = inThisPage.then(task);
  inThisPage = done;
  return done;
}
