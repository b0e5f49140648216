import type {
  capabilities,
  Option,
  Poll,
  PollContent,
  resultsTimes,
} from '@earshot/client/contract';
import { decides, ruleOf } from '@earshot/client/tally';
import { closesOf, stateOf } from './state.js';
import type { StoredPoll } from './store/store.js';

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
    about: { ...about, closes: closesOf(stored) },
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
