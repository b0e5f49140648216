import { doneEvents } from '../../kit/done-events.js';

/**
 * Notes which widgets are used while what waits for them is on its way.
 * @returns Ends that; gives for each use where its event went, from the inside out.
 */
export function noteDone(): () => EventTarget[][] {
  const paths: EventTarget[][] = [];
  const note = (event: Event) => void paths.push(event.composedPath());
  for (const name of doneEvents) document.addEventListener(name, note);
  return () => {
    for (const name of doneEvents) document.removeEventListener(name, note);
    return paths;
  };
}
