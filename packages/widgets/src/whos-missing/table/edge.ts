/** A table from above: a circle, an ellipse, or with corners that its squareness brings out. */
export interface Table {
  /** Its middle, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** The exponent of a superellipse: 2 is an ellipse, 4 nearly a rectangle with round corners. */
  readonly squareness: number;
}

/** A place at the edge of a table. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** The way from the table, in radians, clockwise from the right. */
  readonly away: number;
}

/** In how many steps the length of an edge is measured. */
const steps = 180;

/** The point of an edge in a direction: in radians, clockwise from the right. */
export function edgeAt(table: Table, direction: number): Place {
  const { halfWidth, halfHeight, squareness } = table;
  const right = Math.cos(direction) / halfWidth;
  const down = Math.sin(direction) / halfHeight;
  const distance =
    (Math.abs(right) ** squareness + Math.abs(down) ** squareness) ** (-1 / squareness);
  return {
    x: table.x + distance * Math.cos(direction),
    y: table.y + distance * Math.sin(direction),
    away: Math.atan2(
      bend(down, squareness - 1) / halfHeight,
      bend(right, squareness - 1) / halfWidth,
    ),
  };
}

/**
 * Places around a table, clockwise from the middle of its lower side, which is in the middle of the first one's share.
 * @param shares How much of the edge each place takes, in any unit.
 * @param sideways How many times as long a step sideways is as one up or down: words are wider than high.
 */
export function placesAround(table: Table, shares: readonly number[], sideways: number): Place[] {
  const directions = Array.from(
    { length: steps + 1 },
    (_, step) => (0.25 + step / steps) * 2 * Math.PI,
  );
  const lengths = [0];
  let before = edgeAt(table, directions[0]!);
  for (const direction of directions.slice(1)) {
    const here = edgeAt(table, direction);
    lengths.push(lengths.at(-1)! + Math.hypot((here.x - before.x) / sideways, here.y - before.y));
    before = here;
  }
  const perShare = lengths.at(-1)! / shares.reduce((sum, share) => sum + share, 0);
  let upTo = -shares[0]! / 2;
  let after = 1;
  return shares.map((share) => {
    const middle = (upTo + share / 2) * perShare;
    upTo += share;
    while (lengths[after]! < middle) after += 1;
    const part = (middle - lengths[after - 1]!) / (lengths[after]! - lengths[after - 1]!);
    return edgeAt(table, directions[after - 1]! + (part * 2 * Math.PI) / steps);
  });
}

/** A power that keeps the sign. */
const bend = (value: number, exponent: number) => Math.sign(value) * Math.abs(value) ** exponent;
