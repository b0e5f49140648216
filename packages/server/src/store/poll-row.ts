import type { Selectable } from 'kysely';
import { ProblemError } from '../problem.js';
import type { StoredPoll } from './store.js';
import type { Tables } from './tables.js';

/** A poll from its row. */
export function fromPollRow(row: Selectable<Tables['polls']>): StoredPoll {
  return {
    content: JSON.parse(row.content) as StoredPoll['content'],
    version: row.version,
    revisions: JSON.parse(row.revisions) as StoredPoll['revisions'],
    added: JSON.parse(row.added) as StoredPoll['added'],
    replies: JSON.parse(row.replies) as StoredPoll['replies'],
    closedAt: row.closed_at,
    erasedAt: row.erased_at,
    finalCounts: JSON.parse(row.final_counts ?? 'null') as StoredPoll['finalCounts'],
  };
}

/** A row from its poll. */
export function toPollRow(poll: StoredPoll): Selectable<Tables['polls']> {
  return {
    id: poll.content.id,
    content: JSON.stringify(poll.content),
    version: poll.version,
    revisions: JSON.stringify(poll.revisions),
    added: JSON.stringify(poll.added),
    replies: JSON.stringify(poll.replies),
    closed_at: poll.closedAt,
    erased_at: poll.erasedAt,
    final_counts: poll.finalCounts === null ? null : JSON.stringify(poll.finalCounts),
  };
}

/** @throws ProblemError `not-found` */
export function existing<T>(poll: T | undefined): T {
  if (poll === undefined) throw new ProblemError('not-found', 'There is no such poll.');
  return poll;
}
