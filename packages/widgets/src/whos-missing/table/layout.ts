import { isInside, overlap, type Box } from './box.js';
import type { Table } from './edge.js';
import { breakLines, labelBeside, labelOn, type Label, type Measure } from './label.js';
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
  /** The labels are numbers that stand on the seats. */
  readonly isOnSeats?: boolean;
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
  groups: readonly Guest[],
  own: string,
  measure: Measure,
): Drawing {
  const party = {
    ...room,
    kinds: groups.map(({ kind }) => kind),
    text: room.em * labelSize,
    measure,
  };
  return (
    best(withNames(party, [own, ...groups.map(({ name }) => name)])) ??
    best(groups.length > 0 ? withNumbers(party) : []) ??
    best(withChairsAlone(party)) ?? {
      table: tableIn(party, shapes[0]!, { others: 0, own: 0 }, 0, 0),
      seats: [],
      labels: [],
      says: 'nothing',
    }
  );
}

/** Who is to be seated, and what is known of labels. */
interface Party extends Room {
  readonly kinds: readonly SeatKind[];
  /** The size of labels, in pixels. */
  readonly text: number;
  readonly measure: Measure;
}

/** A drawing that has not been tried. */
interface Candidate {
  /** What it would be worth. */
  readonly worth: number;
  /** `undefined` where something would cover something else, or be cut off. */
  readonly draw: () => Drawing | undefined;
}

function best(candidates: Iterable<Candidate>): Drawing | undefined {
  let most = 0;
  let found: Drawing | undefined;
  for (const { worth, draw } of candidates) {
    if (worth <= most) continue;
    const drawing = draw();
    if (drawing) [found, most] = [drawing, worth];
  }
  return found;
}

/** Names stand around the chairs; where they take much room, the table is narrow, and chairs are apart. */
function* withNames(party: Party, names: readonly string[]): Generator<Candidate> {
  const { em, text, measure } = party;
  const gap = em * 0.35;
  const line = text * 1.3;
  for (const most of [12, 9.5, 7.5, 5.5]) {
    const broken = names.map((name) => breakLines(name, most * em, measure));
    const lines = broken.filter((of) => of !== undefined);
    // Names stand in two columns.
    if (lines.length < names.length || lines.flat().length * line > 2 * party.height) continue;
    const widest = Math.max(...lines.flat().map(measure));
    const highest = Math.max(...lines.map(({ length }) => length)) * line;
    // The widest name stands rarely where the table is widest, nor the highest at its top.
    for (const kept of [1, 0.5]) {
      const room = [widest * kept + gap, highest * kept + gap] as const;
      const label = (seat: Seat, index: number) =>
        labelBeside(seat, lines[index]!, gap, line, measure);
      for (const widths of chairWidths(party, 1.6 * em))
        yield* tablesWith(party, widths, room, [1, 1.8], (seats) => ({
          labels: seats.map(label),
          says: 'names',
        }));
    }
  }
}

/** Numbers stand on the seats, or behind the chairs where these are small. */
function* withNumbers(party: Party): Generator<Candidate> {
  const { text, measure } = party;
  const widest = measure(String(party.kinds.length));
  // Digits have nothing below the line.
  const height = text * 0.8;
  const gap = text * 0.2;
  for (const widths of chairWidths(party, 0.4 * party.em)) {
    const isOnSeats = widths.others >= Math.hypot(widest, height) * 1.6;
    const room = isOnSeats ? ([0, 0] as const) : ([widest + gap, height + gap] as const);
    yield* tablesWith(party, widths, room, isOnSeats ? [1] : [1, 1.4, 1.8], (seats) => ({
      labels: seats.map((seat, index) => {
        const lines = index === 0 ? [] : [String(index)];
        return isOnSeats
          ? labelOn(seat, lines, height, measure)
          : labelBeside(seat, lines, gap, height, measure);
      }),
      says: 'numbers',
      isOnSeats,
    }));
  }
}

function* withChairsAlone(party: Party): Generator<Candidate> {
  for (const widths of chairWidths(party, 2))
    yield* tablesWith(party, widths, [0, 0], [1], () => ({ labels: [], says: 'nothing' }));
}

/**
 * Tables of all shapes with chairs so wide around them.
 * @param room What labels need beside and above the chairs.
 * @param sideways How far chairs may be apart, as `placesAround` has it.
 */
function* tablesWith(
  party: Party,
  widths: Widths,
  [aside, above]: readonly [number, number],
  sideways: readonly number[],
  label: (seats: readonly Seat[]) => Omit<Drawing, 'table' | 'seats'>,
): Generator<Candidate> {
  for (const shape of shapes) {
    const table = tableIn(party, shape, widths, aside, above);
    const across = Math.min(table.halfWidth, table.halfHeight);
    if (across < 1.4 * widths.others) continue;
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
function chairWidths({ width, height, em }: Room, least: number): Widths[] {
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

/** Whether all of it is in the room, and nothing covers or touches anything else. */
function isClear({ seats, labels, isOnSeats }: Drawing, { width, height, em }: Room): boolean {
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
