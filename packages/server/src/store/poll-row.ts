import type { Selectable } from 'kysely';
import type { StoredPoll } from './store.js';
import type { Tables } from './tables.js';

/** A poll from its row. */
export function fromPollRow(row: Selectable<Tables['polls']>): StoredPoll {
  return {
    content: JSON.parse(row.content) as StoredPoll['content'],
    version: row.version,
    revisions: JSON.parse(row.revisions) as StoredPoll['revisions'],
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
    closed_at: poll.closedAt,
    erased_at: poll.erasedAt,
    final_counts: poll.finalCounts === null ? null : JSON.stringify(poll.finalCounts),
  };
}
