import { ProblemError } from './problem.js';

/** More groups than these nobody reads. */
const maximumGroups = 200;

/** @param groups how many wait or can be read. @throws ProblemError `group-limit` */
export function refuseFull(groups: number): void {
  if (groups < maximumGroups) return;
  const detail = `A prompt takes ${maximumGroups} groups at most. Withheld ones do not count.`;
  throw new ProblemError('group-limit', detail);
}
