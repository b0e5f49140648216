import { edgeAt, type Table } from './edge.js';

/** How many growth rings the wood has. */
const rings = 6;
/** How many bends one ring has at most. */
const bends = 40;

/** The outline of a table as an SVG path. */
export const outlineOf = (table: Table): string => closed(table, () => 1);

/**
 * The growth rings of a table that is cut from one trunk: around a heart beside the middle, rounder and closer to it
 * than to the edge, and never quite even.
 */
export function grainOf(table: Table): string[] {
  return Array.from({ length: rings }, (_, index) => {
    const size = ((index + 0.45) / rings) ** 0.85 * 0.93;
    const inner = {
      ...table,
      x: table.x - table.halfWidth * 0.09 * (1 - size),
      y: table.y + table.halfHeight * 0.07 * (1 - size),
      halfWidth: table.halfWidth * size,
      halfHeight: table.halfHeight * size,
      squareness: 2 + (table.squareness - 2) * size,
    };
    const uneven = 0.035 * (1 - size * 0.7);
    return closed(inner, (direction) => {
      const wave =
        Math.sin(direction * 3 + index * 0.7) + Math.sin(direction * 5 - index * 1.3) / 2;
      return 1 + uneven * wave;
    });
  });
}

/** A closed line near an edge: at a share of its distance, which may differ by direction. */
function closed(table: Table, share: (direction: number) => number): string {
  const points = Array.from({ length: bends }, (_, step) => {
    const direction = (step / bends) * 2 * Math.PI;
    const { x, y } = edgeAt(table, direction);
    const part = share(direction);
    return [table.x + (x - table.x) * part, table.y + (y - table.y) * part] as const;
  });
  const middle = (index: number) => {
    const [one, other] = [points[index]!, points[(index + 1) % bends]!];
    return `${round((one[0] + other[0]) / 2)} ${round((one[1] + other[1]) / 2)}`;
  };
  const curves = points.map(([x, y], index) => `Q${round(x)} ${round(y)} ${middle(index)}`);
  return `M${middle(bends - 1)}${curves.join('')}Z`;
}

const round = (value: number) => Math.round(value * 10) / 10;
