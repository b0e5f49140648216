import { breakLines, labelBeside, labelOn, type Measure } from './label.js';
import { inTheMiddle, type Drawing, type Room } from './drawing.js';
import type { Seat, SeatKind } from './seat.js';
import { chairWidths, tablesWith, type Candidate, type Party } from './tables.js';

/** A group, as far as it is drawn. */
export interface Guest {
  readonly name: string;
  readonly kind: SeatKind;
}

/** Labels are never smaller than this, in em. */
export const labelSize = 0.85;

/**
 * Seats groups at a table so that no chair and no label covers another or is cut off: with their names where all of
 * them have room, else with numbers, else with neither.
 * @param own What stands at the reader's chair, in one line.
 * @param measure How wide words are at the size of labels.
 * @returns `undefined` where not even the chairs have room.
 */
export function layOut(
  room: Room,
  groups: readonly Guest[],
  own: string,
  measure: Measure,
): Drawing | undefined {
  const party = {
    ...room,
    kinds: groups.map(({ kind }) => kind),
    text: room.em * labelSize,
    measure,
  };
  const drawing =
    best(withNames(party, [own.replaceAll(' ', '\u00a0'), ...groups.map(({ name }) => name)])) ??
    best(groups.length > 0 ? withNumbers(party) : []) ??
    best(withChairsAlone(party));
  return drawing && inTheMiddle(drawing, room);
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
  // More numbers than fit along all four walls.
  if (party.kinds.length * height > 2 * (party.width + party.height)) return;
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
