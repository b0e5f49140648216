import type { Poll, PollContent, pollStates, resultsTimes } from '@earshot/client/contract';
import { decides } from '@earshot/client/tally';
import type { StoredPoll } from './store/store.js';
import { dateIn } from './time.js';

/** What a poll is at a moment, in milliseconds since 1970. A pause comes before all else: it hides a closed poll's results too. */
export function stateOf(
  { content: { about }, closedAt, erasedAt }: StoredPoll,
  now: number,
): (typeof pollStates)[number] {
  if (erasedAt !== null) return 'closed';
  if (about.paused && dateIn(about.timeZone, now) < about.paused.until) return 'paused';
  if (closedAt !== null || now >= Date.parse(about.closes)) return 'closed';
  return now < Date.parse(about.opens) ? 'upcoming' : 'open';
}

/** When results are shown: what the content says, else at closing for a poll that decides, after voting for all others. */
export function resultsTimeOf({ results, about }: PollContent): (typeof resultsTimes)[number] {
  return results ?? (decides(about.influence) ? 'closing' : 'after-voting');
}

/** The poll as everyone reads it. */
export function viewPoll(stored: StoredPoll, now: number): Poll {
  const { $schema: _schema, type: _type, about, ...content } = stored.content;
  const results = resultsTimeOf(stored.content);
  return {
    contract: 1,
    ...content,
    about: { ...about, closes: closedBefore(about.closes, stored.closedAt) },
    version: stored.version,
    state: stateOf(stored, now),
    results,
    capabilities: ['vote', 'withdraw', ...(results === 'never' ? [] : ['results', 'csv']), 'mine'],
    links: {},
    revisions: [...stored.revisions],
  };
}

/** When it closed: at the time it named, or before, when the organiser did so. */
function closedBefore(closes: string, closedAt: string | null): string {
  return closedAt !== null && Date.parse(closedAt) < Date.parse(closes) ? closedAt : closes;
}
