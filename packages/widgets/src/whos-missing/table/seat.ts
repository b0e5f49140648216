import type { Box } from './box.js';
import { placesAround, type Table } from './edge.js';

/** What a chair stands for: a group of which some have joined in, one that is named or asked, the reader. */
export type SeatKind = 'joined' | 'open' | 'yours';

/** A chair at a table. */
export interface Seat {
  readonly kind: SeatKind;
  /** Its place; turned so that up is away from the table. */
  readonly box: Box;
}

/** How far a chair's front is from the edge, in depths of a chair: those who have joined in sit at the table. */
const distances: Record<SeatKind, number> = { joined: -0.1, open: 0.1, yours: 0.5 };
/** How far a chair reaches from the edge at most, in depths of a chair: others', and one's own. */
export const reach = 1 + distances.open;
export const ownReach = 1 + distances.yours;

/** How wide chairs are, in pixels, and as deep. */
export interface Widths {
  readonly others: number;
  /** The reader's: it stays large enough to be found among many. */
  readonly own: number;
}

/** The chair that is pulled out needs room on both sides of it: so many widths of others' chairs. */
const ownShare = ({ others, own }: Widths) => (own / others) * 1.3 + 0.3;

/** How many widths of chairs go around a table. */
export const sharesOf = (others: number, widths: Widths) => others + ownShare(widths);

/**
 * Seats a table: the reader at the lower side, which is nearest, the others clockwise from there.
 */
export function seatsAround(
  table: Table,
  kinds: readonly SeatKind[],
  widths: Widths,
  sideways = 1,
): Seat[] {
  const all: SeatKind[] = ['yours', ...kinds];
  const shares = all.map((kind) => (kind === 'yours' ? ownShare(widths) : 1));
  return placesAround(table, shares, sideways).map(({ x, y, away }, index) => {
    const kind = all[index]!;
    const width = kind === 'yours' ? widths.own : widths.others;
    const distance = (distances[kind] + 0.5) * width;
    return {
      kind,
      box: {
        x: x + distance * Math.cos(away),
        y: y + distance * Math.sin(away),
        width,
        height: width,
        angle: away + Math.PI / 2,
      },
    };
  });
}

/** The middle of what can be seen of a chair's seat: its back is behind it, and the table may cover its front. */
export function seatMiddle({ kind, box }: Seat): { x: number; y: number } {
  const forward = (kind === 'joined' ? 0.06 : 0.1) * box.height;
  return { x: box.x - forward * Math.sin(box.angle), y: box.y + forward * Math.cos(box.angle) };
}
