import type { Who } from '../store.js';
import type { PeopleRecords } from './people.js';

/**
 * Deletes everything of one participant, within a transaction; what was on its way revives nothing.
 * @param erasedAt when everything was deleted: nothing is taken any more, and nobody is to be remembered for it
 * @param sequence where this stands among the participant's acts; 0 where that is not known
 * @param forget deletes what the participant did, except for outcomes
 */
export async function forgetAll(
  records: PeopleRecords<string>,
  { who, sequence, erasedAt }: { who: Who; sequence: number; erasedAt: string | null },
  forget: (participant: string) => Promise<void>,
): Promise<void> {
  const found = await records.find(who);
  // Nothing may be held of whoever shows a key, and yet something of theirs be on its way.
  const isExpected = sequence > 0 && erasedAt === null && 'participant' in who;
  const participant = found ?? (isExpected ? who.participant : null);
  if (participant === null) return;
  const { lastSequence, deletedSequence } = await records.participant(participant);
  await records.deleteOutcomes(participant);
  await forget(participant);
  await records.saveParticipant({
    participant,
    receipt: null,
    lastSequence: Math.max(lastSequence, sequence),
    deletedSequence: Math.max(lastSequence, deletedSequence, sequence),
  });
}
