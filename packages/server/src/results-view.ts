import type { Results } from '@earshot/client/contract';
import { isFinal, optionsOf, resultsTimeOf } from './poll-view.js';
import type { CountedPoll } from './results.js';
import { stateOf } from './state.js';
import type { StoredPoll, Words } from './store/store.js';

/** Why nobody may see the results at a moment, in milliseconds since 1970; `null` when everyone may. */
export function whyWithheld(stored: StoredPoll, now: number): string | null {
  const state = stateOf(stored, now);
  if (state === 'paused') return 'Results rest during the pause.';
  const time = resultsTimeOf(stored.content);
  // While paper is still entered, whoever enters it would see how much of which is missing.
  const isTooSoon = time === 'never' || (time === 'closing' && !isFinal(stored, now));
  return isTooSoon ? `Results are shown: ${time}.` : null;
}

/** Results as everyone reads them. */
export function viewResults(stored: StoredPoll, counted: CountedPoll, now: number): Results {
  const { shown, avenues, codes, ...tally } = counted;
  const final = isFinal(stored, now);
  const options = optionsOf(stored).map(({ id }) => id);
  const words = (kind: Words['kind']) => shown.filter((entry) => entry.kind === kind);
  return {
    contract: 1,
    id: stored.content.id,
    version: stored.version,
    final,
    ...tally,
    avenues: final ? [...avenues] : [],
    ...(codes === null ? {} : { codes }),
    said: words('ownWords').map(toSaid),
    reasons: words('reason').map((entry) => ({
      ...toSaid(entry),
      // In the poll's order: a person's own would tell which published ballot is theirs.
      options: options.filter((id) => entry.options.includes(id)),
    })),
  };
}

function toSaid({ id, text, lang }: Words) {
  return { id, text, ...(lang === null ? {} : { lang }) };
}
