import { doneEvents } from '../../kit/done-events.js';
import { marker } from './marker.js';

/** Whether this page was opened by an invitation: its address says so only until the person has acted. */
const isInvited = location.hash === marker;

/**
 * Calls once, after the first thing that an invited person does on this page, with whatever widget. The marker goes from
 * the address then: who reloads the page has not come again.
 * @returns What stops listening.
 */
export function whenInvitedActs(act: () => void): () => void {
  const listening = new AbortController();
  const note = () => {
    listening.abort();
    if (location.hash === marker)
      history.replaceState(history.state, '', location.pathname + location.search);
    act();
  };
  if (isInvited)
    for (const name of doneEvents)
      document.addEventListener(name, note, { signal: listening.signal });
  return () => listening.abort();
}
