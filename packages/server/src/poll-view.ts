import type {
  capabilities,
  Option,
  Poll,
  PollContent,
  pollStates,
  resultsTimes,
} from '@earshot/client/contract';
import { decides, ruleOf } from '@earshot/client/tally';
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

/** Whether nothing can change any more: it has closed, and whatever came on paper or by phone has been entered. */
export function isFinal(stored: StoredPoll, now: number): boolean {
  const { enteredUntil } = stored.content;
  if (stored.erasedAt !== null) return true;
  const isEntered = enteredUntil === undefined || now >= Date.parse(enteredUntil);
  return stateOf(stored, now) === 'closed' && isEntered;
}

/** When results are shown: what the content says, else at closing for a poll that decides, after voting for all others. */
export function resultsTimeOf({ results, about }: PollContent): (typeof resultsTimes)[number] {
  return results ?? (decides(about.influence) ? 'closing' : 'after-voting');
}

/** Whether everyone may have the ballots: nothing can change any more, and the results are not kept back. */
export function hasBallots(stored: StoredPoll, now: number): boolean {
  const isShown = resultsTimeOf(stored.content) !== 'never' && stored.erasedAt === null;
  return isShown && isFinal(stored, now);
}

/** Whether the organiser may still enter what came on paper or by phone. */
export function takesEntries({ content, closedAt, erasedAt }: StoredPoll, now: number): boolean {
  if (erasedAt !== null) return false;
  const { about, enteredUntil } = content;
  if (closedAt === null && now < Date.parse(about.closes)) return true;
  return enteredUntil !== undefined && now < Date.parse(enteredUntil);
}

/** Everything that can be chosen: the organiser's options, then those of people that were let in. */
export function optionsOf({ content, added }: StoredPoll): Option[] {
  return [...content.options, ...added];
}

/** The poll as everyone reads it. */
export function viewPoll(stored: StoredPoll, now: number): Poll {
  const { $schema: _schema, type: _type, about, counting, budget = 0, ...content } = stored.content;
  return {
    contract: 1,
    ...content,
    budget,
    counting: { ...counting, rule: ruleOf(stored.content) },
    options: optionsOf(stored),
    about: { ...about, closes: closedBefore(about.closes, stored.closedAt) },
    version: stored.version,
    state: stateOf(stored, now),
    results: resultsTimeOf(stored.content),
    capabilities: capabilitiesOf(stored, now),
    links: {},
    revisions: [...stored.revisions],
    replies: [...stored.replies],
  };
}

function capabilitiesOf(stored: StoredPoll, now: number): (typeof capabilities)[number][] {
  const time = resultsTimeOf(stored.content);
  const isEntering = stateOf(stored, now) === 'closed' && !isFinal(stored, now);
  const hasResults = time !== 'never' && !(time === 'closing' && isEntering);
  const takesOptions = stored.content.addOptions && stateOf(stored, now) === 'open';
  return [
    'vote',
    'withdraw',
    ...(hasResults ? (['results', 'csv'] as const) : []),
    'mine',
    ...(time !== 'never' && stored.erasedAt === null ? (['ballots'] as const) : []),
    ...(takesOptions ? (['options'] as const) : []),
    'events',
  ];
}

/** When it closed: at the time it named, or before, when the organiser did so. */
function closedBefore(closes: string, closedAt: string | null): string {
  return closedAt !== null && Date.parse(closedAt) < Date.parse(closes) ? closedAt : closes;
}
