import type { Ballot, PollContent } from '@earshot/client/contract';
import { invalid } from '../problem.js';
import { between } from './between.js';

/**
 * Chosen options, own words among them: as many as the poll asks for.
 * @param available how many options there are
 * @throws ProblemError `invalid`
 */
export function checkChoice({ options, ownWords }: Ballot, poll: PollContent, available: number) {
  const chosen = options.length + (ownWords === undefined ? 0 : 1);
  const [least, most] =
    poll.kind === 'one' ? [1, 1] : [poll.minimum, poll.maximum ?? available + 1];
  if (chosen >= least && chosen <= most) return;
  throw invalid('options', between(least, most, 'answer'), String(chosen));
}
