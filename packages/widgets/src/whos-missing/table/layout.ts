import { isInside, overlap, type Box } from './box.js';
import type { Table } from './edge.js';
import { breakLines, labelBeside, type Label, type Measure } from './label.js';
import {
  ownReach,
  reach,
  seatsAround,
  sharesOf,
  type Seat,
  type SeatKind,
  type Widths,
} from './seat.js';

/** Where the drawing has to fit. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** The size of the page's text, in pixels. */
  readonly em: number;
}

/** A group, as far as it is drawn. */
export interface Guest {
  readonly name: string;
  readonly kind: SeatKind;
}

/** A table with its seats: the reader's first, then one for each group, clockwise. */
export interface Drawing {
  readonly table: Table;
  readonly seats: readonly Seat[];
  /** One for each seat, in the same order, or none at all; of numbers the reader's has no lines. */
  readonly labels: readonly Label[];
  /** What the labels are; with `nothing` there is room for chairs only. */
  readonly says: 'names' | 'numbers' | 'nothing';
}

/** Labels are never smaller than this, in em. */
export const labelSize = 0.85;

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

/**
 * Seats groups at a table so that no chair and no label covers another or is cut off: with their names where all of
 * them have room, else with numbers, else with neither.
 * @param own What stands at the reader's chair.
 * @param measure How wide words are at the size of labels.
 */
export function layOut(
  room: Room,
  guests: readonly Guest[],
  own: string,
  measure: Measure,
): Drawing {
  const inner = { ...room, text: room.em * labelSize, measure };
  return (
    best(withNames(inner, guests, own)) ??
    best(withNumbers(inner, guests)) ??
    best(plain(inner, guests)) ?? {
      table: tableIn(inner, shapes[0]!, { others: 0, own: 0 }, [0, 0], 0),
      seats: [],
      labels: [],
      says: 'nothing',
    }
  );
}

interface Inner extends Room {
  /** The size of labels, in pixels. */
  readonly text: number;
  readonly measure: Measure;
}

interface Try {
  readonly drawing: Drawing;
  readonly worth: number;
}

function best(tries: Iterable<Try>): Drawing | undefined {
  let found: Try | undefined;
  for (const one of tries) if (!found || one.worth > found.worth) found = one;
  return found?.drawing;
}

/** Widths that chairs may have, from the widest. */
function chairWidths({ width, height, em }: Room, least: number): Widths[] {
  const widths: Widths[] = [];
  const most = Math.min(3.5 * em, Math.max(2 * em, Math.min(width, height) * 0.13));
  for (let chair = most; chair >= least; chair *= 0.93)
    widths.push({ others: chair, own: Math.max(chair, Math.min(most, 1.75 * em)) });
  return widths;
}

/** Names stand around the chairs; where they take much room, the table is narrow, and chairs are apart. */
function* withNames(room: Inner, guests: readonly Guest[], own: string): Generator<Try> {
  const names = [own, ...guests.map(({ name }) => name)];
  for (const most of [13, 10.5, 8.5, 7, 5.5]) {
    const lines = names.map((name) => breakLines(name, most * room.em, room.measure));
    if (!lines.every((broken) => broken !== undefined)) continue;
    const line = room.text * 1.2;
    // Names stand in two columns, with one above and one below.
    if (lines.flat().length * line > 2 * room.height + 6 * line) continue;
    const widest = Math.max(...lines.flat().map(room.measure));
    const highest = Math.max(...lines.map(({ length }) => length)) * line;
    const gap = room.em * 0.35;
    for (const shape of shapes)
      for (const sideways of [1, 1.5, 2.2])
        for (const chair of chairWidths(room, 1.6 * room.em)) {
          const table = tableIn(room, shape, chair, [widest + gap, highest + gap], guests.length);
          if (Math.min(table.halfWidth, table.halfHeight) < 1.4 * chair.others) continue;
          const seats = seatsAround(table, kindsOf(guests), chair, sideways);
          const labels = seats.map((seat, index) =>
            labelBeside(seat, lines[index]!, gap, line, room.measure),
          );
          const drawing = { table, seats, labels, says: 'names' } as const;
          if (!isClear(drawing, room)) continue;
          yield { drawing, worth: worthOf(drawing, shape) };
          break;
        }
  }
}

/** Numbers stand on the seats, or behind the chairs where these are small. */
function* withNumbers(room: Inner, guests: readonly Guest[]): Generator<Try> {
  const widest = room.measure(String(guests.length));
  // Digits have nothing below the line.
  const height = room.text * 0.8;
  const gap = room.text * 0.2;
  for (const shape of shapes)
    for (const sideways of [1, 1.4, 1.8])
      for (const chair of chairWidths(room, 0.4 * room.em)) {
        const isOnSeat = chair.others >= Math.hypot(widest, height) * 1.4;
        const table = tableIn(
          room,
          shape,
          chair,
          isOnSeat ? [0, 0] : [widest + gap, height + gap],
          guests.length,
        );
        if (Math.min(table.halfWidth, table.halfHeight) < 1.4 * chair.others) continue;
        const seats = seatsAround(table, kindsOf(guests), chair, sideways);
        const labels = seats.map((seat, index) => {
          if (index === 0) return { box: { ...seat.box, width: 0, height: 0 }, lines: [] };
          const text = String(index);
          if (!isOnSeat) return labelBeside(seat, [text], gap, height, room.measure);
          const { x, y } = seat.box;
          return {
            box: { x, y, width: room.measure(text), height, angle: 0 },
            lines: [{ text, x, y }],
          };
        });
        const drawing = { table, seats, labels, says: 'numbers' } as const;
        if (!isClear(drawing, room)) continue;
        yield { drawing, worth: worthOf(drawing, shape) };
        break;
      }
}

/** Chairs alone. */
function* plain(room: Inner, guests: readonly Guest[]): Generator<Try> {
  for (const shape of shapes)
    for (const chair of chairWidths(room, 2)) {
      const table = tableIn(room, shape, chair, [0, 0], guests.length);
      const seats = seatsAround(table, kindsOf(guests), chair);
      const drawing = { table, seats, labels: [], says: 'nothing' } as const;
      if (table.halfWidth <= 0 || table.halfHeight <= 0 || !isClear(drawing, room)) continue;
      yield { drawing, worth: worthOf(drawing, shape) };
      break;
    }
}

const kindsOf = (guests: readonly Guest[]) => guests.map(({ kind }) => kind);
const worthOf = ({ table, seats }: Drawing, { worth }: Shape) =>
  seats.at(-1)!.box.width * worth + Math.min(table.halfWidth, table.halfHeight) * 0.1;

/** The table that leaves room around it for chairs and labels; it grows with those who are at it. */
function tableIn(
  { width, height }: Room,
  shape: Shape,
  chair: Widths,
  [aside, above]: readonly [number, number],
  others: number,
): Table {
  const [back, ownBack] = [reach * chair.others, ownReach * chair.own];
  const free = {
    across: width / 2 - back - aside - outline,
    down: (height - back - ownBack) / 2 - above - outline,
  };
  const enough = Math.max(
    2.1 * chair.others,
    (sharesOf(others, chair) * chair.others * 1.5) / (2 * Math.PI),
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

/** Whether all of it is in the room, and nothing covers or touches anything else. */
function isClear({ seats, labels }: Drawing, { width, height, em }: Room): boolean {
  const chairs = seats.map(({ box }) => grown(box, 0.1 * box.width));
  const words = labels.map(({ box }) => grown(box, 0.25 * em));
  const isAlone = (box: Box, boxes: readonly Box[], except: number) =>
    boxes.every((other, index) => index === except || !overlap(box, other));
  return (
    [...seats, ...labels].every(({ box }) => isInside(box, width, height)) &&
    chairs.every((chair, index) => isAlone(chair, chairs, index)) &&
    words.every((box, index) => isAlone(box, words, index) && isAlone(box, chairs, index))
  );
}

const grown = (box: Box, by: number): Box => ({
  ...box,
  width: box.width + by,
  height: box.height + by,
});
