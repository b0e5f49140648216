import type { EarshotPollAct } from './voting/act.js';

/** The poll's one live region, from a part of the poll, however deep it lies. */
export function liveRegion(part: Element): EarshotPollAct | null {
  const root = part.getRootNode();
  if (!(root instanceof ShadowRoot)) return null;
  return root.querySelector('earshot-poll-act') ?? liveRegion(root.host);
}
