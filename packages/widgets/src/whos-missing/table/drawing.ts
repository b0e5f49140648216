import { isInside, overlap, reachOf, type Box } from './box.js';
import type { Table } from './edge.js';
import type { Label } from './label.js';
import type { Seat } from './seat.js';

/** Where the drawing has to fit. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** The size of the page's text, in pixels. */
  readonly em: number;
}

/** A table with its seats: the reader's first, then one for each group, clockwise. */
export interface Drawing {
  readonly table: Table;
  readonly seats: readonly Seat[];
  /** One for each seat, in the same order, or none at all; of numbers the reader's has no lines. */
  readonly labels: readonly Label[];
  /** What the labels are; with `nothing` there is room for chairs only. */
  readonly says: 'names' | 'numbers' | 'nothing';
  /** The labels are numbers that stand on the seats. */
  readonly isOnSeats?: boolean;
}

/** Whether all of it is in the room, and nothing covers or touches anything else. */
export function isClear(
  { seats, labels, isOnSeats }: Drawing,
  { width, height, em }: Room,
): boolean {
  if (![...seats, ...labels].every(({ box }) => isInside(box, width, height))) return false;
  const chairs = seats.map(({ box }) => grown(box, 0.1 * box.width));
  // What stands on a seat is clear of the others as long as the seats are.
  const words = isOnSeats ? [] : labels.map(({ box }) => grown(box, 0.25 * em));
  return (
    areApart(chairs) &&
    areApart(words) &&
    words.every((word, at) => chairs.every((chair, of) => of === at || !overlap(word, chair)))
  );
}

/** Neighbours are looked at first: where there are too many, they are in each other's way. */
function areApart(boxes: readonly Box[]): boolean {
  const between = Array.from(boxes.keys()).slice(1);
  return between.every((step) =>
    boxes.slice(step).every((box, index) => !overlap(box, boxes[index]!)),
  );
}

const grown = (box: Box, by: number): Box => ({
  ...box,
  width: box.width + by,
  height: box.height + by,
});

/** The same drawing with as much room above as below it. */
export function inTheMiddle(drawing: Drawing, room: Room): Drawing {
  const { table, seats, labels } = drawing;
  const boxes = [...seats, ...labels].map(({ box }) => box);
  const edges = boxes.map((box) => [box.y, reachOf(box, Math.PI / 2)] as const);
  edges.push([table.y, table.halfHeight]);
  const top = Math.min(...edges.map(([middle, reach]) => middle - reach));
  const bottom = Math.max(...edges.map(([middle, reach]) => middle + reach));
  const down = (room.height - top - bottom) / 2;
  const move = <Placed extends { y: number }>(placed: Placed): Placed => ({
    ...placed,
    y: placed.y + down,
  });
  return {
    ...drawing,
    table: move(table),
    seats: seats.map((seat) => ({ ...seat, box: move(seat.box) })),
    labels: labels.map(({ box, lines }) => ({ box: move(box), lines: lines.map(move) })),
  };
}
