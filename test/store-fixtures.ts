import { tally } from '@earshot/client/tally';
import type { Ballot, PollContent } from '@earshot/client/contract';
import type { Act, ProblemError, Store, StoredPoll, SuggestedOption } from '@earshot/server';

/** A poll with two options that nobody has answered yet. */
export const stored = (id: string, eligibility: 'open' | 'code' = 'open'): StoredPoll => ({
  content: {
    id,
    kind: 'one',
    counting: {},
    options: [
      { id: 'am', label: 'a' },
      { id: 'pm', label: 'b' },
    ],
    about: { eligibility },
  } as unknown as PollContent,
  version: 1,
  revisions: [],
  added: [],
  replies: [],
  closedAt: null,
  erasedAt: null,
  finalCounts: null,
});
/** Permits everything. */
export const permit = () => {};
export const am: Ballot = { options: ['am'] };
export const pm: Ballot = { options: ['pm'] };

/** Counts a poll when it is erased. */
export const lastCount: Parameters<Store['erase']>[2] = ({ content }, piles, codes) => ({
  ...tally(content, piles),
  avenues: [],
  codes,
});

let acts = 0;

/** Ann's vote for the morning, unless it is changed. */
export const act = (poll: string, change: Partial<Act>): Act => ({
  poll,
  participant: 'ann',
  receipt: `receipt-${change.participant ?? 'ann'}`,
  key: `act-${++acts}`,
  fingerprint: JSON.stringify(change.ballot ?? null),
  sequence: 1,
  at: '2026-11-22T10:00:00.000Z',
  ballot: am,
  avenue: 'online',
  code: null,
  mark: null,
  ...change,
});
/** Tuesday, as Ann suggests it, unless it is changed. */
export const suggestion = (
  poll: string,
  change: Partial<SuggestedOption> = {},
): SuggestedOption => ({
  poll,
  participant: 'ann',
  receipt: `receipt-${change.participant ?? 'ann'}`,
  key: `act-${++acts}`,
  label: 'Tuesday',
  lang: 'en',
  code: null,
  ...change,
});

/** Whether an error is this problem. */
export const named = (problem: ProblemError['problem']) => (error: unknown) =>
  (error as ProblemError).problem === problem;
