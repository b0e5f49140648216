import { contentsOf } from './group-rules.js';
import { publish } from './perform.js';
import type { PromptRecords } from './records.js';

/** A group has joined in once enough have said "count me as one of …"; what the organiser says of it afterwards holds. */
export async function noticeJoined(records: PromptRecords): Promise<void> {
  const said = await records.responses();
  const count = (id: string) =>
    contentsOf(
      said.filter(({ group }) => group === id),
      'inclusion',
    ).filter(({ countMe }) => countMe).length;
  const groups = (await records.groups()).filter(({ nameState }) => nameState === 'shown');
  const joined = groups.filter(({ id, threshold }) => threshold !== null && count(id) >= threshold);
  for (const group of joined) {
    await records.saveGroup({ ...group, state: 'joined', threshold: null });
  }
  if (joined.some(({ state }) => state !== 'joined')) await publish(records);
}
