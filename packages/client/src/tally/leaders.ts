import type { Round } from '../contract/results.js';

/** The options with the most votes: one, several when they tie, none when nobody chose an option. */
export function leaders(counts: Readonly<Round['counts']>): string[] {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === most).map(({ option }) => option);
}
