/** A rectangle, turned or not. */
export interface Box {
  /** Its middle, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** In radians, clockwise; 0 is upright. */
  readonly angle: number;
}

/** Whether two rectangles have a point in common; those that only touch have none. */
export function overlap(one: Box, other: Box): boolean {
  const farthest =
    Math.hypot(one.width, one.height) / 2 + Math.hypot(other.width, other.height) / 2;
  if (Math.hypot(one.x - other.x, one.y - other.y) >= farthest) return false;
  // Two rectangles are apart exactly if a line along a side of one of them runs between them.
  return [one.angle, one.angle + Math.PI / 2, other.angle, other.angle + Math.PI / 2].every(
    (angle) => {
      const apart = Math.abs(
        (one.x - other.x) * Math.cos(angle) + (one.y - other.y) * Math.sin(angle),
      );
      return apart < reachOf(one, angle) + reachOf(other, angle) - 1e-6;
    },
  );
}

/** Whether a rectangle lies in a room that begins at 0, 0. */
export function isInside(box: Box, width: number, height: number): boolean {
  const across = reachOf(box, 0);
  const down = reachOf(box, Math.PI / 2);
  return box.x >= across && box.x <= width - across && box.y >= down && box.y <= height - down;
}

/** How far a rectangle goes from its middle in a direction, in radians. */
export function reachOf({ width, height, angle }: Omit<Box, 'x' | 'y'>, direction: number): number {
  const turn = direction - angle;
  return (Math.abs(width * Math.cos(turn)) + Math.abs(height * Math.sin(turn))) / 2;
}
