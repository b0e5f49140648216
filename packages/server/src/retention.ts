import { countPoll } from './count-poll.js';
import type { Store } from './store/store.js';
import { dateIn } from './time.js';

/**
 * Deletes what people sent in every poll whose day has come (`about.privacy.deletedOn`, in the poll's time zone).
 * @param now milliseconds since 1970
 * @returns the ids of the polls
 */
export async function eraseDue(store: Store, now: number): Promise<string[]> {
  const erased: string[] = [];
  for (const id of await store.listPolls()) {
    const stored = await store.readPoll(id);
    if (!stored || stored.erasedAt !== null) continue;
    const { timeZone, privacy } = stored.content.about;
    if (dateIn(timeZone, now) < privacy.deletedOn) continue;
    await store.erase(id, new Date(now).toISOString(), countPoll);
    erased.push(id);
  }
  return erased;
}
