import { peopleIn as heldPeople } from '../acts/memory-people.js';
import type { HeldBoard } from './memory-held-board.js';
import type { BoardRecords, SupportRecord } from './records.js';

/** What the memory store holds of those who take part in one board. */
export function peopleIn(held: HeldBoard) {
  const { supports, comments } = held;
  const supportOn = (idea: string) => supports.get(idea) ?? new Map<string, SupportRecord>();

  return {
    ...heldPeople(held.people),
    async deleteTraces(participant) {
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
