/**
 * As if so many ideas had been read before, in which each term stood so often: on a young board no word is rare yet only
 * because it is the first.
 */
const before = { ideas: 200, holding: 2 };

/** How much a term tells two ideas apart, in nats: 0 where every idea has it. */
export function rarity(holding: number, total: number): number {
  return Math.log((total + before.ideas) / (holding + before.holding));
}
