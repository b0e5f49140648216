import type { PollContent } from '@earshot/client/contract';
import { invalid } from '../problem.js';
import { between } from './between.js';

/**
 * Options in the order of preference: as many ranks as the poll asks for, each with one option unless it allows more.
 * @param available how many options there are
 * @throws ProblemError `invalid`
 */
export function checkRanking(
  ranking: readonly (readonly string[])[],
  { minimum, maximum, counting }: PollContent,
  available: number,
): void {
  const shared = ranking.findIndex((rank) => rank.length > 1);
  if (shared >= 0 && counting.equalRanks === 'refused') {
    throw invalid(`ranking.${shared}`, '1 option on each rank', String(ranking[shared]?.length));
  }
  const most = maximum ?? available;
  if (ranking.length >= minimum && ranking.length <= most) return;
  throw invalid('ranking', between(minimum, most, 'rank'), String(ranking.length));
}
