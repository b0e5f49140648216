import type { NewComment, OwnComment, Text } from '@earshot/client/contract';
import { randomId } from '../../crypto.js';
import { invalid } from '../../problem.js';
import type { BoardAct, BoardStore, Permit } from './board-store.js';
import { shownComment } from './idea-rules.js';
import { perform, there } from './perform.js';
import { publish } from './publish.js';
import type { BoardDatabase, BoardRecords, CommentRecord } from './records.js';
import { findListed, isReadable } from './support.js';

/** Keeps a comment, to be read, as the store's `postComment` has it. */
export function postComment(
  database: BoardDatabase,
  act: BoardAct,
  id: string,
  { text, lang, name }: NewComment,
  permit: Permit,
): Promise<OwnComment> {
  return perform(database, act, {
    kind: 'comment',
    hold: 'shared',
    permit,
    find: async (records) => {
      const idea = there(await findListed(records, id));
      return there(isReadable(idea) ? idea : null);
    },
    act: async (records, idea) => {
      const comment = newComment(there(idea).id, text, act.at);
      await records.saveComment({
        ...comment,
        participant: act.participant,
        lang: lang ?? null,
        name: name ?? null,
      });
      return `${comment.idea}/${comment.id}`;
    },
    answer: answerOwnComment,
  });
}

/** Takes one's own comment back, as the store's `withdrawComment` has it. */
export function withdrawComment(
  database: BoardDatabase,
  act: BoardAct,
  id: string,
): Promise<OwnComment> {
  return perform(database, act, {
    kind: 'own',
    hold: 'exclusive',
    act: async (records) => {
      const found = await records.comment(id);
      const comment = there(found?.participant === act.participant ? found : null);
      await records.deleteFlags(comment.idea, id);
      await records.deleteComment(id);
      await publishThread(records, comment);
      return `${comment.idea}/${id}`;
    },
    answer: answerOwnComment,
  });
}

/** Counts the comments of an idea again once one of them has changed. */
export async function publishThread(
  records: BoardRecords,
  { idea, state }: Pick<CommentRecord, 'idea' | 'state'>,
): Promise<void> {
  const about = await records.idea(idea);
  if (about && state === 'shown') await publish(records, about);
}

/** A comment of nobody that waits. */
export function newComment(idea: string, text: Text, at: string): CommentRecord {
  return {
    ...{ id: randomId().toLowerCase(), idea, text, sentAt: at, shownAt: null },
    ...{ participant: null, lang: null, name: null, isOfficial: false },
    ...{ edition: randomId(), state: 'waiting', reason: null, isCleared: false },
  };
}

/** A comment as its author sees it. */
export function ownComment({ id, idea, text, state, reason }: CommentRecord): OwnComment {
  const said = typeof text === 'string' ? text : '';
  return { id, idea, text: said, state, ...(reason !== null && { reason }) };
}

async function answerOwnComment(records: BoardRecords, about: string): Promise<OwnComment> {
  const [idea = '', id = ''] = about.split('/');
  const comment = await records.comment(id);
  return comment ? ownComment(comment) : { id, idea, text: '', state: 'withdrawn' };
}

/** A page of comments, as the store's `listComments` has it; `next` tells when the last one was let in, and its id. */
export async function listComments(
  database: BoardDatabase,
  board: string,
  idea: string,
  after: string | null,
  limit: number,
): ReturnType<BoardStore['listComments']> {
  const [, at, id] = after?.match(/^([\w:.-]+)~(\w+)$/) ?? [];
  if (after !== null && !id) throw invalid('cursor', '"next" of a page before', 'another');
  return database.transact(board, 'none', async (records) => {
    const about = await findListed(records, idea);
    if (!about?.isListed) return { comments: [], next: null };
    const last = at && id ? { at, id } : null;
    const found = await records.shownComments(about.id, last, limit + 1);
    const comments = found.slice(0, limit).map(shownComment);
    const end = found.length > limit ? comments.at(-1) : undefined;
    return { comments, next: end ? `${end.at}~${end.id}` : null };
  });
}
