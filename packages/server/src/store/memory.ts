import type { Ballot } from '@earshot/client/contract';
import { countBallots } from '@earshot/client/tally';
import { randomId } from '../crypto.js';
import { ProblemError } from '../problem.js';
import { isWaiting, keptOutcomes, refuseLate, replay, wordsOf } from './rules.js';
import type { HeldVote, Outcome, Store, StoredPoll, Who, Words } from './store.js';

interface Participant {
  lastSequence: number;
  receipt: string | null;
  vote: { ballot: Ballot; sequence: number; at: string; words: Words[] } | null;
  outcomes: Map<string, Outcome & { fingerprint: string }>;
}

function newcomer(): Participant {
  return { lastSequence: -1, receipt: null, vote: null, outcomes: new Map() };
}

/** Keeps everything in memory, for stories and tests, in browsers too. Nothing in a method waits, so each is one transaction. */
export function createMemoryStore(): Store {
  const polls = new Map<string, StoredPoll>();
  const people = new Map<string, Map<string, Participant>>();
  const secret = randomId();

  const peopleOf = (poll: string) => people.get(poll) ?? new Map<string, Participant>();
  const votesOf = (poll: string) =>
    [...peopleOf(poll)].sort().flatMap(([, { vote }]) => (vote ? [vote] : []));
  const find = (poll: string, who: Who) =>
    'participant' in who
      ? peopleOf(poll).get(who.participant)
      : [...peopleOf(poll).values()].find(({ receipt }) => receipt === who.receipt);

  return {
    async listPolls() {
      return [...polls.keys()].sort();
    },
    async readPoll(poll) {
      return polls.get(poll) ?? null;
    },
    async changePoll(poll, change) {
      const changed = change(polls.get(poll) ?? null, votesOf(poll).length > 0);
      if (changed) polls.set(poll, changed);
    },
    async record(act, permit) {
      const poll = polls.get(act.poll);
      if (!poll) throw new ProblemError('not-found', 'There is no such poll.');
      const participant = peopleOf(act.poll).get(act.participant) ?? newcomer();
      const known = participant.outcomes.get(act.key) ?? null;
      const replayed = replay(act, { outcome: known });
      if (replayed) return replayed;
      const holder = find(act.poll, { receipt: act.receipt });
      if (holder && holder !== participant)
        throw new Error('Another participant has this receipt.');
      permit(poll, !peopleOf(act.poll).has(act.participant));
      const { lastSequence, vote } = participant;
      refuseLate(act, { lastSequence, hasVote: vote !== null });

      const words = act.ballot ? wordsOf(act.ballot, participant.vote?.words ?? []) : [];
      const outcome = { sequence: act.sequence, at: act.at, waiting: isWaiting(words) };
      participant.lastSequence = act.sequence;
      participant.receipt = act.receipt;
      participant.vote = act.ballot
        ? { ballot: act.ballot, sequence: act.sequence, at: act.at, words }
        : null;
      participant.outcomes.set(act.key, { ...outcome, fingerprint: act.fingerprint });
      for (const key of [...participant.outcomes.keys()].slice(0, -keptOutcomes)) {
        participant.outcomes.delete(key);
      }
      people.set(act.poll, peopleOf(act.poll).set(act.participant, participant));
      return outcome;
    },
    async readVote(poll, who): Promise<HeldVote | null> {
      const vote = find(poll, who)?.vote;
      if (!vote) return null;
      const { ballot, sequence, at, words } = vote;
      return { ballot, sequence, at, waiting: isWaiting(words) };
    },
    async forget(poll, who, sequence = 0) {
      const participant = find(poll, who);
      if (!participant?.receipt) return;
      participant.lastSequence = Math.max(participant.lastSequence, sequence);
      participant.receipt = null;
      participant.vote = null;
      participant.outcomes.clear();
    },
    async count(poll, optionIds) {
      return countBallots(
        optionIds,
        votesOf(poll).map(({ ballot }) => ballot),
      );
    },
    async listWords(poll, state) {
      const votes = votesOf(poll).sort((one, other) => one.at.localeCompare(other.at));
      return votes.flatMap(({ words }) => words.filter((entry) => entry.state === state));
    },
    async moderate(poll, id, state) {
      for (const { words } of votesOf(poll)) {
        const index = words.findIndex((entry) => entry.id === id);
        const entry = words[index];
        if (!entry) continue;
        words[index] = { ...entry, state };
        return true;
      }
      return false;
    },
    async listBallots(poll) {
      return votesOf(poll).map(({ ballot }) => ballot);
    },
    async erase(poll, at) {
      const stored = polls.get(poll);
      if (!stored || stored.erasedAt) return;
      const ids = stored.content.options.map(({ id }) => id);
      const ballots = votesOf(poll).map(({ ballot }) => ballot);
      const finalCounts = countBallots(ids, ballots);
      polls.set(poll, { ...stored, version: stored.version + 1, erasedAt: at, finalCounts });
      people.delete(poll);
    },
    async secret() {
      return secret;
    },
    async check() {},
    async close() {},
  };
}
