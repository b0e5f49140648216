import { isClear, type Drawing, type Room } from './drawing.js';
import type { Table } from './edge.js';
import type { Measure } from './label.js';
import {
  ownReach,
  reach,
  seatsAround,
  sharesOf,
  type Seat,
  type SeatKind,
  type Widths,
} from './seat.js';

/** The forms a table may have, the nicest first, with how much one is worth in width of chairs. */
const shapes = [
  { squareness: 2, isRound: true, worth: 1.25 },
  { squareness: 2, isRound: false, worth: 1.1 },
  { squareness: 2.6, isRound: false, worth: 1.05 },
  { squareness: 3.4, isRound: false, worth: 1 },
];
type Shape = (typeof shapes)[number];

/** Room for the lines around chairs, in pixels. */
const outline = 2;

/** Who is to be seated, and what is known of labels. */
export interface Party extends Room {
  readonly kinds: readonly SeatKind[];
  /** The size of labels, in pixels. */
  readonly text: number;
  readonly measure: Measure;
}

/** A drawing that has not been tried. */
export interface Candidate {
  /** What it would be worth. */
  readonly worth: number;
  /** `undefined` where something would cover something else, or be cut off. */
  readonly draw: () => Drawing | undefined;
}

/**
 * Tables of all shapes with chairs so wide around them.
 * @param room What labels need beside and above the chairs.
 * @param sideways How far chairs may be apart, as `placesAround` has it.
 */
export function* tablesWith(
  party: Party,
  widths: Widths,
  [aside, above]: readonly [number, number],
  sideways: readonly number[],
  label: (seats: readonly Seat[]) => Omit<Drawing, 'table' | 'seats'>,
): Generator<Candidate> {
  for (const shape of shapes) {
    const table = tableIn(party, shape, widths, aside, above);
    const across = Math.min(table.halfWidth, table.halfHeight);
    const around = 4 * (table.halfWidth + table.halfHeight);
    // No table of this size has so long an edge: nothing has to be placed to see that.
    if (
      across < 1.4 * widths.others ||
      around < sharesOf(party.kinds.length, widths) * widths.others
    )
      continue;
    for (const apart of sideways)
      yield {
        worth: widths.others * shape.worth + across * 0.1,
        draw() {
          const seats = seatsAround(table, party.kinds, widths, apart);
          const drawing = { table, seats, ...label(seats) };
          return isClear(drawing, party) ? drawing : undefined;
        },
      };
  }
}

/** Widths that chairs may have, from the widest. */
export function chairWidths({ width, height, em }: Room, least: number): Widths[] {
  const widths: Widths[] = [];
  const most = Math.min(3.5 * em, Math.max(2 * em, Math.min(width, height) * 0.13));
  for (let chair = most; chair >= least; chair *= 0.92)
    widths.push({ others: chair, own: Math.max(chair, Math.min(most, 1.75 * em)) });
  return widths;
}

/** The table that leaves room around it for chairs and labels; it grows with those who are at it. */
function tableIn(
  { width, height, kinds }: Party,
  shape: Shape,
  chair: Widths,
  aside: number,
  above: number,
): Table {
  const [back, ownBack] = [reach * chair.others, ownReach * chair.own];
  const free = {
    across: width / 2 - back - aside - outline,
    down: (height - back - ownBack) / 2 - above - outline,
  };
  const enough = Math.max(
    2.1 * chair.others,
    (sharesOf(kinds.length, chair) * chair.others * 1.5) / (2 * Math.PI),
  );
  const round = Math.min(free.across, free.down, enough);
  return {
    x: width / 2,
    y: height / 2 - (ownBack - back) / 2,
    halfWidth: shape.isRound ? round : free.across,
    halfHeight: shape.isRound ? round : free.down,
    squareness: shape.squareness,
  };
}
