import type { PublishedBallot } from '@earshot/client/contract';
import type { Context } from 'hono';
import { addressOf } from './gates/address.js';
import { countTo, type Limit, limitTo } from './gates/limit.js';
import { limitStreams } from './gates/limit-streams.js';
import { type SentBefore, sentBefore } from './gates/sent-before.js';
import { takeDaily } from './gates/take-daily.js';
import { takeViews } from './gates/take-views.js';
import { Feed } from './live/feed.js';
import { presentBoard } from './live/present-board.js';
import { presentPoll } from './live/present-poll.js';
import type { Settings } from './options.js';
import { Sessions } from './organise/sessions.js';
import { publishBallots } from './publish-ballots.js';
import { remember, type Remembered } from './remember.js';
import { boardOf } from './resource.js';
import { createResults, type Results } from './results.js';

/** What handlers share: the settings of one app, and what it remembers between requests. */
export interface Service extends Settings {
  /** Counts someone who has not been in a poll, on a board or a prompt before. */
  readonly admit: Limit;
  /** Counts someone who asks by receipt, which can be guessed. */
  readonly tryReceipt: Limit;
  /** Counts a single-use code that there is not. */
  readonly countWrongCode: Limit;
  /** Counts someone who looks for words on a board or among groups. */
  readonly countSearch: Limit;
  /** Counts someone whose flag hides words until a moderator has looked. */
  readonly countHidingFlag: Limit;
  /** Counts who tries to sign in to the moderation pages; returns how many seconds to wait. */
  readonly countSignIn: (c: Context) => number;
  /** Who is signed in there. */
  readonly sessions: Sessions;
  /** Picks the ideas whose view counts, of those that were on screen at an address. */
  readonly takeViews: (c: Context, board: string, ideas: readonly string[]) => string[];
  /** Whether what came without a key counts, of one kind and for a prompt. */
  readonly takeDaily: (c: Context, kind: 'arrivals' | 'equality', prompt: string) => boolean;
  /** Knows retries of what is kept without a key. */
  readonly sentBefore: SentBefore;
  /** Takes a place for a stream, and gives back what frees it. */
  readonly takeStream: (c: Context) => () => void;
  readonly results: Results;
  readonly ballots: Remembered<readonly PublishedBallot[]>;
  readonly feed: Feed;
  /** To be called after every write, with the name of the poll, board or prompt as a `Resource`. */
  readonly changed: (resource: string) => void;
}

export function createService(settings: Settings): Service {
  const { participants, participantsWindow, receipts, codes, searches, hidingFlags, window } =
    settings.rateLimit;
  const { store, now } = settings;
  const results = createResults(store, now);
  const signIns = countTo(settings.rateLimit.signIns, window);
  const feed = new Feed((resource) => {
    const board = boardOf(resource);
    if (board !== null) return presentBoard(board, store, now());
    // What others on the same database wrote is to be seen too.
    results.forget(resource);
    return presentPoll(resource, store, results, now());
  });
  const ballots = remember((poll) => publishBallots(store, poll), now);
  return {
    ...settings,
    admit: limitTo(participants, participantsWindow, settings),
    tryReceipt: limitTo(receipts, window, settings),
    countWrongCode: limitTo(codes, window, settings),
    countSearch: limitTo(searches, window, settings),
    countHidingFlag: limitTo(hidingFlags, participantsWindow, settings),
    countSignIn: (c) => signIns(addressOf(c, settings.proxyHops)),
    sessions: new Sessions(now),
    takeViews: takeViews(settings),
    takeDaily: takeDaily(settings),
    sentBefore: sentBefore(now),
    takeStream: limitStreams(settings),
    results,
    ballots,
    feed,
    changed(resource) {
      results.forget(resource);
      ballots.forget(resource);
      feed.changed(resource);
    },
  };
}
