/**
 * Does something once: after some time, or when the page is left before.
 * @param wait Milliseconds.
 * @returns Does it now, unless it is done.
 */
export function laterOrOnLeaving(wait: number, task: () => void): () => void {
  let isDone = false;
  const act = () => {
    clearTimeout(timer);
    globalThis.removeEventListener?.('pagehide', act);
    if (isDone) return;
    isDone = true;
    task();
  };
  const timer = setTimeout(act, wait);
  globalThis.addEventListener?.('pagehide', act);
  return act;
}
