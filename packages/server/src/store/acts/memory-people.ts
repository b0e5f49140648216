import {
  keptOutcomes,
  type OutcomeRecord,
  type ParticipantRecord,
  type PeopleRecords,
} from './people.js';

/** What the memory store holds of those who take part in one board or prompt. */
export class HeldPeople<Kind extends string> {
  readonly participants = new Map<string, ParticipantRecord>();
  /** By participant, the oldest first. */
  readonly outcomes = new Map<string, OutcomeRecord<Kind>[]>();

  clear(): void {
    this.participants.clear();
    this.outcomes.clear();
  }
}

export function peopleIn<Kind extends string>(held: HeldPeople<Kind>): PeopleRecords<Kind> {
  const { participants, outcomes } = held;
  const outcomesOf = (participant: string) => outcomes.get(participant) ?? [];

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
    async deleteOutcomes(participant) {
      outcomes.delete(participant);
    },
    async countParticipants() {
      return [...participants.values()].filter(({ receipt }) => receipt !== null).length;
    },
  };
}
