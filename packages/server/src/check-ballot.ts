import type { Ballot, PollContent } from '@earshot/client/contract';
import { invalid, ProblemError } from './problem.js';
import { wordKinds } from './store/store.js';

/**
 * Holds a ballot against its poll.
 * @throws ProblemError `option-gone` when an option is not (or no longer) there, `invalid` for everything else
 */
export function checkBallot(ballot: Ballot, poll: PollContent): void {
  const gone = ballot.options.filter((id) => !poll.options.some((option) => option.id === id));
  if (gone.length > 0) {
    throw new ProblemError('option-gone', 'An option is not there any more. Read the poll again.');
  }
  checkWords(ballot, poll);
  checkChoice(ballot, poll);
}

function checkWords(ballot: Ballot, poll: PollContent): void {
  for (const kind of wordKinds) {
    const words = ballot[kind];
    // Half of a surrogate pair is no character: no database could give it back.
    if (words !== undefined && /\p{Surrogate}/u.test(words)) {
      throw invalid(kind, 'whole Unicode characters', 'half of a surrogate pair');
    }
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

function checkChoice(ballot: Ballot, poll: PollContent): void {
  const chosen = ballot.options.length + (ballot.ownWords === undefined ? 0 : 1);
  const alone = (ballot.unsure ? 1 : 0) + (ballot.needToKnow === undefined ? 0 : 1);
  if (alone > 0) {
    if (alone === 1 && chosen === 0) return;
    throw invalid('options', '"unsure" or "needToKnow" alone, or neither', 'more than one answer');
  }
  const minimum = poll.kind === 'one' ? 1 : poll.minimum;
  const maximum = poll.kind === 'one' ? 1 : (poll.maximum ?? poll.options.length + 1);
  if (chosen >= Math.max(1, minimum) && chosen <= maximum) return;
  const expected = minimum === maximum ? `${minimum} answer` : `${minimum} to ${maximum} answers`;
  throw invalid('options', expected, String(chosen));
}
