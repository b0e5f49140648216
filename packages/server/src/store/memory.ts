import { randomId } from '../crypto.js';
import { keptOutcomes, refuseLate, replay } from './act-rules.js';
import { createMemoryBoards } from './boards/memory-boards.js';
import { needsCode } from './code-rules.js';
import { Held } from './memory-held.js';
import { ownOption, replayOption, withoutPeoplesWords } from './option-rules.js';
import { existing } from './poll-row.js';
import { createMemoryPrompts } from './prompts/memory-prompts.js';
import type { HeldVote, Store, StoredPoll } from './store.js';
import { isWaiting, wordsOf } from './words.js';

/** Keeps everything in memory, for stories and tests, in browsers too. Nothing in a method waits, so each is one transaction. */
export function createMemoryStore(): Store {
  const polls = new Map<string, StoredPoll>();
  const people = new Map<string, Held>();
  const secret = randomId();

  const heldOf = (poll: string): Held => {
    const held = people.get(poll) ?? new Held();
    if (polls.has(poll)) people.set(poll, held);
    return held;
  };
  /** Changes what everyone sees of a poll. */
  const publish = (poll: string, change: (stored: StoredPoll) => Partial<StoredPoll>) => {
    const stored = polls.get(poll);
    if (stored) polls.set(poll, { ...stored, ...change(stored), version: stored.version + 1 });
  };

  return {
    boards: createMemoryBoards(),
    prompts: createMemoryPrompts(),
    async listPolls() {
      return [...polls.keys()].sort();
    },
    async readPoll(poll) {
      return polls.get(poll) ?? null;
    },
    async changePoll(poll, change) {
      const changed = change(polls.get(poll) ?? null, heldOf(poll).votes().length > 0);
      if (changed) polls.set(poll, changed);
    },
    async record(act, permit) {
      const poll = existing(polls.get(act.poll));
      const held = heldOf(act.poll);
      const before = held.participants.get(act.participant);
      const replayed = replay(act, { outcome: before?.outcomes.get(act.key) ?? null });
      if (replayed) return replayed;
      held.refuseForeignReceipt(act);
      permit(poll, !before);
      const { lastSequence = -1, vote = null } = before ?? {};
      refuseLate(act, { lastSequence, hasVote: vote !== null });
      const participant = held.enter(act, needsCode(poll));

      const { ballot, sequence, at, avenue, mark } = act;
      const words = ballot ? wordsOf(ballot, vote?.words ?? []) : [];
      const outcome = { sequence, at, waiting: isWaiting(words) };
      participant.lastSequence = sequence;
      participant.vote = ballot && { ballot, sequence, at, avenue, mark, words };
      participant.outcomes.set(act.key, { ...outcome, fingerprint: act.fingerprint });
      for (const key of [...participant.outcomes.keys()].slice(0, -keptOutcomes)) {
        participant.outcomes.delete(key);
      }
      return outcome;
    },
    async suggestOption(option, permit) {
      const poll = existing(polls.get(option.poll));
      const held = heldOf(option.poll);
      const { participant, key, label, lang } = option;
      const before = held.suggestedBy(participant);
      const known = before.find((kept) => kept.key === key);
      if (known) return replayOption(option, known);
      held.refuseForeignReceipt(option);
      permit(poll, !held.participants.has(participant), before.length);
      held.enter(option, needsCode(poll));
      const kept = { id: randomId(), participant, key, label, lang, state: 'waiting' as const };
      held.suggested.push(kept);
      return ownOption(kept);
    },
    async readOptions(poll, who) {
      const held = heldOf(poll);
      const suggested = held.suggestedBy(held.find(who) ?? '');
      return suggested.filter(({ state }) => state !== 'gone').map(ownOption);
    },
    async listOptions(poll) {
      return heldOf(poll)
        .suggested.filter(({ state }) => state === 'waiting')
        .map(({ id, label, lang }) => ({ id, label, lang }));
    },
    async decideOption(poll, id, added) {
      const { suggested } = heldOf(poll);
      const index = suggested.findIndex((kept) => kept.id === id && kept.state === 'waiting');
      const kept = suggested[index];
      if (!kept) return false;
      suggested[index] = { ...kept, state: added ? 'shown' : 'hidden' };
      if (added) publish(poll, (stored) => ({ added: [...stored.added, added] }));
      return true;
    },
    async reply(poll, ids, reply) {
      const held = heldOf(poll);
      const there = new Set(held.words().map(({ id }) => id));
      if (!ids.every((id) => there.has(id))) return false;
      held.changeWords(ids, (kept) => ({
        ...kept,
        state: kept.state === 'waiting' ? 'hidden' : kept.state,
        replies: [...kept.replies, reply.id],
      }));
      publish(poll, (stored) => ({ replies: [...stored.replies, reply] }));
      return true;
    },
    async addCodes(poll, codes) {
      for (const code of codes) heldOf(poll).codes.set(code, null);
    },
    async holdsCode(poll, participant, code) {
      const { participants, codes } = heldOf(poll);
      const bound = participants.get(participant)?.code ?? null;
      return bound !== null || (code !== null && codes.get(code) === null);
    },
    async countCodes(poll) {
      const holders = [...heldOf(poll).codes.values()];
      return { issued: holders.length, used: holders.filter((holder) => holder !== null).length };
    },
    async readVote(poll, who): Promise<HeldVote | null> {
      const held = heldOf(poll);
      const vote = held.participants.get(held.find(who) ?? '')?.vote;
      if (!vote) return null;
      const { ballot, sequence, at, mark, words } = vote;
      const replies = words.flatMap((kept) => kept.replies);
      return { ballot, sequence, at, mark, waiting: isWaiting(words), replies };
    },
    async forget(poll, who, sequence = 0) {
      heldOf(poll).forget(who, sequence);
    },
    async listPiles(poll) {
      return heldOf(poll).piles();
    },
    async listWords(poll, state) {
      const words = heldOf(poll).words();
      return words.filter((kept) => kept.state === state).map(({ replies: _, ...kept }) => kept);
    },
    async moderate(poll, id, state) {
      return heldOf(poll).changeWords([id], (kept) => ({ ...kept, state })) > 0;
    },
    async listBallots(poll) {
      return heldOf(poll)
        .votes()
        .map(({ ballot, avenue, mark }) => ({ ballot, avenue, mark }));
    },
    async erase(poll, at, count) {
      const stored = polls.get(poll);
      if (!stored || stored.erasedAt) return;
      const held = heldOf(poll);
      const finalCounts = count(stored, held.piles(), held.codes.size);
      const revisions = withoutPeoplesWords(stored);
      publish(poll, () => ({ erasedAt: at, finalCounts, revisions }));
      people.delete(poll);
    },
    async secret() {
      return secret;
    },
    async check() {},
    async close() {},
  };
}
