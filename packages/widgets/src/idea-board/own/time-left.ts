import type { OwnIdea } from '@earshot/client/contract';

/** When each answer of the back end came, in milliseconds since the page was opened: the device's clock may be wrong. */
const cameAt = new WeakMap<OwnIdea, number>();

/** For how many seconds the words of an idea can still be changed; 0 where the time is over. */
export function secondsLeft(idea: OwnIdea): number {
  const came = cameAt.get(idea) ?? performance.now();
  cameAt.set(idea, came);
  return Math.max(0, idea.editableFor - (performance.now() - came) / 1000);
}
