/** The share of a whole in percent, rounded to whole numbers; 0 of nothing. */
export function percentage(count: number, whole: number): number {
  return whole > 0 ? Math.round((count / whole) * 100) : 0;
}
