import { arrow, autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** How far a panel stays from the edges of the screen, in pixels. */
const margin = 8;
/** How far it stays from its anchor; the arrow is between them. */
const distance = 12;

/**
 * Keeps a panel beside its anchor for as long as it is shown: whole on the screen, and never over the anchor. The panel
 * is in the top layer, where nothing cuts it off; what does not fit scrolls within it, by `max-block-size: var(--room)`.
 * @param tip In the panel; points to the anchor from the side of the panel that its `data-side` names: `top` or `bottom`.
 * @returns The way to stop.
 */
export function keepBeside(anchor: Element, panel: HTMLElement, tip: HTMLElement): () => void {
  const stop = autoUpdate(anchor, panel, () => void place(anchor, panel, tip));
  return () => {
    stop();
    // As a sheet it lies elsewhere.
    move(panel, undefined, undefined);
  };
}

async function place(anchor: Element, panel: HTMLElement, tip: HTMLElement): Promise<void> {
  const { x, y, placement, middlewareData } = await computePosition(anchor, panel, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(distance),
      flip({ padding: margin }),
      size({
        padding: margin,
        apply({ availableHeight }) {
          const room = Math.min(availableHeight, innerHeight - 2 * margin);
          panel.style.setProperty('--room', `${Math.max(0, Math.floor(room))}px`);
        },
      }),
      // It is made to fit before, and moves over its anchor only when that has left the screen.
      shift({ padding: margin, crossAxis: true }),
      arrow({ element: tip, padding: margin }),
    ],
  });
  if (!panel.matches(':popover-open')) return;
  move(panel, x, y);
  move(tip, middlewareData.arrow?.x, middlewareData.arrow?.y);
  panel.dataset.side = placement.startsWith('bottom') ? 'top' : 'bottom';
}

/** Through the CSSOM: a strict Content-Security-Policy refuses `style="…"`. */
function move({ style }: HTMLElement, x: number | undefined, y: number | undefined): void {
  style.left = x === undefined ? '' : `${x}px`;
  style.top = y === undefined ? '' : `${y}px`;
}
