import { keptOutcomes } from '../act-rules.js';
import type { HeldBoard } from './memory-held-board.js';
import type { BoardRecords, SupportRecord } from './records.js';

/** What the memory store holds of those who take part in one board. */
export function peopleIn(held: HeldBoard) {
  const { participants, outcomes, supports, comments } = held;
  const outcomesOf = (participant: string) => outcomes.get(participant) ?? [];
  const supportOn = (idea: string) => supports.get(idea) ?? new Map<string, SupportRecord>();

  return {
    async participant(participant) {
      const known = participants.get(participant);
      const newcomer = { participant, receipt: null, lastSequence: -1, deletedSequence: -1 };
      return { ...(known ?? newcomer), isNew: !known?.receipt };
    },
    async saveParticipant(participant) {
      const { receipt } = participant;
      for (const other of participants.values()) {
        if (receipt === null || other.receipt !== receipt) continue;
        if (other.participant !== participant.participant)
          throw new Error('Another participant has this receipt.');
      }
      participants.set(participant.participant, participant);
    },
    async find(who) {
      const found =
        'receipt' in who
          ? [...participants.values()].find(({ receipt }) => receipt === who.receipt)
          : participants.get(who.participant);
      return found?.receipt ? found.participant : null;
    },
    async outcome(participant, key) {
      return outcomesOf(participant).find((outcome) => outcome.key === key) ?? null;
    },
    async saveOutcome(outcome) {
      const before = outcomesOf(outcome.participant);
      const same = before.filter(({ kind }) => kind === outcome.kind);
      const dropped = new Set(same.slice(0, Math.max(0, same.length + 1 - keptOutcomes)));
      const kept = before.filter((one) => !dropped.has(one));
      outcomes.set(outcome.participant, [...kept, outcome]);
    },
    async countSent(participant, kind, since) {
      return outcomesOf(participant).filter((one) => one.kind === kind && one.at > since).length;
    },
    async deleteTraces(participant) {
      outcomes.delete(participant);
      held.flags = held.flags.map((flag) =>
        flag.participant === participant ? { ...flag, participant: '', text: '' } : flag,
      );
      for (const { id, participant: author } of comments.values()) {
        if (author === participant) comments.delete(id);
      }
      for (const given of supports.values()) given.delete(participant);
    },

    async support(idea, participant) {
      return supportOn(idea).get(participant) ?? null;
    },
    async supportsOf(participant) {
      return [...supports.values()].flatMap((given) => given.get(participant) ?? []);
    },
    async supportsOn(idea) {
      return [...supportOn(idea).values()];
    },
    async saveSupport(support) {
      const { idea, participant } = support;
      supports.set(idea, supportOn(idea).set(participant, support));
    },
    async deleteSupports(idea) {
      supports.delete(idea);
    },
  } satisfies Partial<BoardRecords>;
}
