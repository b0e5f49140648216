import type { Ballot, PollContent } from '@earshot/client/contract';
import { invalid } from '../problem.js';
import { wordKinds } from '../store/store.js';

/**
 * What a person wrote, and the answers that need no option: only where the poll takes them.
 * @throws ProblemError `invalid`
 */
export function checkWords(ballot: Ballot, poll: PollContent): void {
  for (const kind of wordKinds) {
    const words = ballot[kind];
    if (words !== undefined) refuseHalves(kind, words);
  }
  if (ballot.ownWords !== undefined) {
    if (!poll.ownWords) throw invalid('ownWords', 'none in this poll', 'own words');
    if (ballot.ownWords.trim() === '') throw invalid('ownWords', 'words', 'an empty text');
  }
  if (ballot.unsure && !poll.unsure) throw invalid('unsure', 'no such answer in this poll', 'true');
  if (ballot.needToKnow !== undefined && !poll.needToKnow) {
    throw invalid('needToKnow', 'no such answer in this poll', 'a question');
  }
  if (ballot.reason !== undefined && poll.reason === 'off') {
    throw invalid('reason', 'none in this poll', 'a reason');
  }
  if (poll.reason === 'required' && !ballot.reason?.trim()) {
    throw invalid('reason', 'a reason', ballot.reason === undefined ? 'nothing' : 'an empty text');
  }
}

/**
 * Half of a surrogate pair is no character: no database could give it back.
 * @throws ProblemError `invalid`
 */
export function refuseHalves(path: string, words: string): void {
  if (!/\p{Surrogate}/u.test(words)) return;
  throw invalid(path, 'whole Unicode characters', 'half of a surrogate pair');
}
