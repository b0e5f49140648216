import type { PublishedBallot } from '@earshot/client/contract';
import type { Store, StoredPoll } from './store/store.js';
import { withoutWords } from './store/words.js';

/** The ballots of a poll as everyone may have them: which answers each holds, and nothing that was written. */
export async function publishBallots(
  store: Store,
  { content: { id, findable } }: StoredPoll,
): Promise<PublishedBallot[]> {
  const ballots = await store.listBallots(id);
  return ballots.map(({ ballot, mark }) => {
    const { reason: _reason, lang: _lang, ...answers } = withoutWords(ballot);
    return { ...answers, ...(findable && mark !== null ? { mark } : {}) };
  });
}
