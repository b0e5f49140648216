/** How far a sheet stays from its button, in pixels. */
const distance = 8;
/** A sheet wants this much of the screen's height; less is a slit to look through. */
const enough = 0.6;

/**
 * Lays a sheet along the upper or the lower edge of the screen, so that it does not cover its button: where the button
 * is in the middle of a low screen, or beyond it, the page is scrolled.
 */
export function laySheet(button: Element, sheet: HTMLElement): void {
  let room = roomAround(button);
  const isInView = room.above > -distance && room.below > -distance;
  if (!isInView || Math.max(room.above, room.below) < screenHeight() * enough) {
    button.scrollIntoView({
      block: room.above > room.below ? 'end' : 'start',
      behavior: 'instant',
    });
    room = roomAround(button);
  }
  const isAbove = room.above > room.below;
  sheet.dataset.edge = isAbove ? 'top' : 'bottom';
  sheet.style.setProperty('--room', `${Math.floor(isAbove ? room.above : room.below)}px`);
}

function roomAround(button: Element): { above: number; below: number } {
  const { top, bottom } = button.getBoundingClientRect();
  return { above: top - distance, below: screenHeight() - bottom - distance };
}

/** Without a scroll bar at the lower edge. */
const screenHeight = () => Math.min(innerHeight, document.documentElement.clientHeight);
