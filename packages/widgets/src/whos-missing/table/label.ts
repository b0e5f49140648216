import { overlap, type Box } from './box.js';
import { seatMiddle, type Seat } from './seat.js';

/** A name or a number at a seat. */
export interface Label {
  readonly lines: readonly Line[];
  readonly box: Box;
}

/** One line of a label: its middle. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** How wide some words are, in pixels. */
export type Measure = (text: string) => number;

/** A name is told apart from its neighbours by the eye as long as it is short. */
const mostLines = 3;

/** A name in lines that are about as long as each other; `undefined` where it does not fit. */
export function breakLines(
  name: string,
  width: number,
  measure: Measure,
): readonly string[] | undefined {
  const words = name.split(/[ \t\r\n]+/).filter(Boolean);
  const widest = Math.max(0, ...words.map(measure));
  if (widest > width) return undefined;
  const lines = fill(words, width, measure);
  if (lines.length > mostLines) return undefined;
  let [tooNarrow, enough] = [widest, width];
  for (let tries = 0; tries < 6; tries += 1) {
    const between = (tooNarrow + enough) / 2;
    if (fill(words, between, measure).length > lines.length) tooNarrow = between;
    else enough = between;
  }
  return fill(words, enough, measure);
}

function fill(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Puts words beside a seat, outside: to the side of it where it looks to a side, else above or below, and in between
 * somewhere in between.
 */
export function labelBeside(
  seat: Seat,
  lines: readonly string[],
  gap: number,
  lineHeight: number,
  measure: Measure,
): Label {
  const away = seat.box.angle + Math.PI / 2;
  const [right, down] = [-Math.cos(away), -Math.sin(away)];
  const width = Math.max(0, ...lines.map(measure));
  const height = lines.length * lineHeight;
  const [aside, below] = [toTheEnd(right), toTheEnd(down)];
  const at = (distance: number): Box => ({
    x: seat.box.x + right * distance + (aside * width) / 2,
    y: seat.box.y + down * distance + (below * height) / 2,
    width,
    height,
    angle: 0,
  });
  let distance = seat.box.height / 2 + gap;
  // A corner of the chair may reach to where the words begin.
  while (overlap(at(distance), seat.box)) distance += 1;
  const box = at(distance);
  return {
    box,
    lines: lines.map((text, index) => ({
      text,
      x: box.x + (aside * (measure(text) - width)) / 2,
      y: box.y + (index - (lines.length - 1) / 2) * lineHeight,
    })),
  };
}

/** Puts a number onto a seat. */
export function labelOn(
  seat: Seat,
  lines: readonly string[],
  lineHeight: number,
  measure: Measure,
): Label {
  const { x, y } = seatMiddle(seat);
  const width = Math.max(0, ...lines.map(measure));
  return {
    box: { x, y, width, height: lines.length * lineHeight, angle: 0 },
    lines: lines.map((text) => ({ text, x, y })),
  };
}

/** Most seats have their words fully on one side. */
const toTheEnd = (part: number) => Math.min(1, Math.max(-1, part * 1.5));
