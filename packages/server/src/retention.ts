import { countPoll } from './count-poll.js';
import type { Timed } from './state.js';
import type { Store } from './store/store.js';
import { dateIn } from './time.js';

/**
 * Deletes what people sent in every poll, on every board and every prompt whose day has come (`about.privacy.deletedOn`,
 * in its time zone).
 * @param now milliseconds since 1970
 * @returns the ids of what was emptied
 */
export async function eraseDue(store: Store, now: number): Promise<string[]> {
  const at = new Date(now).toISOString();
  const erased: string[] = [];
  for (const id of await store.listPolls()) {
    if (!isDue(await store.readPoll(id), now)) continue;
    await store.erase(id, at, countPoll);
    erased.push(id);
  }
  for (const place of [store.boards, store.prompts]) {
    for (const id of await place.list()) {
      if (!isDue(await place.read(id), now)) continue;
      await place.erase(id, at);
      erased.push(id);
    }
  }
  return erased;
}

/** What is kept, with the day on which it is emptied. */
type Kept = Pick<Timed, 'erasedAt'> & {
  readonly content: {
    readonly about: { readonly timeZone: string; readonly privacy: { readonly deletedOn: string } };
  };
};

function isDue(kept: Kept | null, now: number): boolean {
  if (!kept || kept.erasedAt !== null) return false;
  const { timeZone, privacy } = kept.content.about;
  return dateIn(timeZone, now) >= privacy.deletedOn;
}
