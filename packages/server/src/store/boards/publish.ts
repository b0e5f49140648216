import { termsOf } from '../../search/terms.js';
import type { BoardRecords, IdeaRecord } from './records.js';

/** Counts the support and the comments of an idea again, from their records. */
export async function recount(records: BoardRecords, idea: IdeaRecord): Promise<IdeaRecord> {
  return { ...idea, ...(await records.recount(idea.id)) };
}

/**
 * Keeps an idea whose words, state or comments have changed: counts again, lists it or no longer does, indexes its words,
 * and does the same with the idea that it was put together with.
 */
export async function publish(records: BoardRecords, changed: IdeaRecord): Promise<void> {
  const counted = await recount(records, changed);
  const merged = (await records.mergedWith([changed.id])).filter(({ state }) => state === 'shown');
  const isListed = isToBeListed(counted, merged.length);
  const isPublic = isListed || changed.isListed;
  const version = changed.version + (isPublic ? 1 : 0);
  await records.saveIdea({ ...counted, isListed, version });
  const words = [changed, ...merged].filter(({ state }) => state === 'shown');
  await records.index(changed.id, isListed ? indexedTerms(words) : []);
  if (isPublic) await records.raiseVersion();
  const into = changed.mergedInto === null ? null : await records.idea(changed.mergedInto);
  if (into) await publish(records, into);
}

/** One that was withdrawn stays for what others have said there. */
function isToBeListed({ state, shownAt, comments, mergedInto }: IdeaRecord, merged: number) {
  if (mergedInto !== null) return false;
  return state === 'shown' || (state === 'gone' && shownAt !== null && comments + merged > 0);
}

/** Nobody looks for anything longer, and PostgreSQL indexes nothing that is much longer. */
const longestTerm = 100;

/** What an idea is found by: its own words, and those that were put together with it. */
export function indexedTerms(ideas: readonly IdeaRecord[]): string[] {
  const terms = ideas.flatMap(({ words: { title, text, lang } }) =>
    termsOf({ title, text, ...(lang !== null && { lang }) }),
  );
  return [...new Set(terms)].filter((term) => term !== '' && term.length <= longestTerm);
}
