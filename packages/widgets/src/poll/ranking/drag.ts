/**
 * Lets a pointer drag one of several rows past its neighbours: an extra, for the buttons do the same.
 * @param event The `pointerdown` on the row's handle, which keeps the pointer until it is let go.
 * @param rows The rows from top to bottom, as they are now.
 * @param indexOf Where the dragged row is among them now.
 * @param pass Called when it has come past the middle of its neighbour above (-1) or below (1).
 */
export function drag(
  event: PointerEvent,
  rows: () => readonly Element[],
  indexOf: () => number,
  pass: (by: -1 | 1) => void,
): void {
  const handle = event.currentTarget as HTMLElement;
  const middleOf = (row: Element) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  };
  const follow = ({ clientY }: PointerEvent) => {
    const above = rows()[indexOf() - 1];
    const below = rows()[indexOf() + 1];
    if (above && clientY < middleOf(above)) pass(-1);
    else if (below && clientY > middleOf(below)) pass(1);
  };
  const end = () => handle.removeEventListener('pointermove', follow);
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener('pointermove', follow);
  handle.addEventListener('lostpointercapture', end, { once: true });
}
