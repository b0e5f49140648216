import type { Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type { Tables } from '../tables.js';
import { noWords } from './idea-rules.js';
import type { IdeaRecord } from './records.js';

export const ideasWithWords = (db: Kysely<Tables>) =>
  db
    .selectFrom('ideas')
    .leftJoin('idea_words', 'idea_words.idea_id', 'ideas.id')
    .selectAll('ideas')
    .select(['title', 'text', 'lang', 'name', 'content_note']);

export const ideasIn = (db: Kysely<Tables>, board: string) =>
  ideasWithWords(db).where('board_id', '=', board);

type WordColumns = 'title' | 'text' | 'lang' | 'name' | 'content_note';
type Row = Selectable<Tables['ideas']> & {
  [column in WordColumns]: Selectable<Tables['idea_words']>[column] | null;
};

/** An idea from such a row. */
export function fromIdeaRow(row: Row): IdeaRecord {
  const { id, edition, state, reason, topic, status, support, comments, version, views } = row;
  const { title, text, lang, name, content_note: contentNote } = row;
  return {
    ...{ id, edition, state, reason, topic, status, support, comments, version, views },
    words: title === null || text === null ? noWords : { title, text, lang, name, contentNote },
    participant: row.participant_hash,
    sentAt: row.sent_at,
    shownAt: row.shown_at,
    isCleared: row.cleared === 1,
    livedExperience: row.lived_experience,
    sequence: Number(row.sequence),
    history: JSON.parse(row.history) as IdeaRecord['history'],
    mergedInto: row.merged_into,
    mergeAsked: row.merge_asked,
    isListed: row.listed === 1,
    changed: Number(row.changed),
    lot: Number(row.lot),
  };
}

function toIdeaRow(board: string, idea: IdeaRecord): Insertable<Tables['ideas']> {
  const { id, edition, state, reason, topic, status, support, comments, version } = idea;
  const { sequence, changed, lot } = idea;
  return {
    ...{ id, edition, state, reason, topic, status, support, comments, version },
    ...{ sequence, changed, lot },
    board_id: board,
    participant_hash: idea.participant,
    sent_at: idea.sentAt,
    shown_at: idea.shownAt,
    cleared: idea.isCleared ? 1 : 0,
    lived_experience: idea.livedExperience,
    history: JSON.stringify(idea.history),
    merged_into: idea.mergedInto,
    merge_asked: idea.mergeAsked,
    listed: idea.isListed ? 1 : 0,
  };
}

/** Keeps an idea; its words lie apart, and go with it. */
export async function saveIdeaRow(
  trx: Transaction<Tables>,
  board: string,
  idea: IdeaRecord,
): Promise<void> {
  const row = toIdeaRow(board, idea);
  await trx
    .insertInto('ideas')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  const { title, text, lang, name, contentNote: content_note } = idea.words;
  await trx.deleteFrom('idea_words').where('idea_id', '=', idea.id).execute();
  if (idea.state === 'gone') return;
  const words = { idea_id: idea.id, title, text, lang, name, content_note };
  await trx.insertInto('idea_words').values(words).execute();
}
