import type { Answers } from '../ballot/answers.js';

/** Ids from the first choice on, one list per rank. */
export type Ranking = Answers['ranking'];

/** The same without options that are gone. */
export function known(ranking: Ranking, options: readonly { readonly id: string }[]): Ranking {
  const ids = new Set(options.map(({ id }) => id));
  return filled(ranking.map((rank) => rank.filter((id) => ids.has(id))));
}

/** On which rank an option is, from 0; -1 where it has none. */
export function rankOf(ranking: Ranking, id: string): number {
  return ranking.findIndex((rank) => rank.includes(id));
}

/** Whether an option shares its rank. */
export function isLevel(ranking: Ranking, id: string): boolean {
  return (ranking[rankOf(ranking, id)]?.length ?? 0) > 1;
}

/** Whether there is a place above or below; who leaves a shared rank always finds one. */
export function canMove(ranking: Ranking, id: string, by: -1 | 1): boolean {
  return isLevel(ranking, id) || ranking[rankOf(ranking, id) + by] !== undefined;
}

/** Puts an option last. */
export function add(ranking: Ranking, id: string): Ranking {
  return [...remove(ranking, id), [id]];
}

/** Takes an option out. */
export function remove(ranking: Ranking, id: string): Ranking {
  return filled(ranking.map((rank) => rank.filter((other) => other !== id)));
}

/** Moves an option by one place: past the rank beside it, or out of the rank that it shares. */
export function move(ranking: Ranking, id: string, by: -1 | 1): Ranking {
  if (!canMove(ranking, id, by)) return ranking;
  const from = rankOf(ranking, id);
  const to = isLevel(ranking, id) ? from + (by > 0 ? 1 : 0) : from + by;
  return remove(ranking, id).toSpliced(to, 0, [id]);
}

/** Puts an option on the rank above it. */
export function level(ranking: Ranking, id: string): Ranking {
  const above = rankOf(ranking, id) - 1;
  if (above < 0) return ranking;
  return remove(ranking, id).map((rank, index) => (index === above ? [...rank, id] : rank));
}

const filled = (ranking: Ranking): Ranking => ranking.filter((rank) => rank.length > 0);
