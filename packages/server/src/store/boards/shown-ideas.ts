import type { Idea } from '@earshot/client/contract';
import { shownComment, wordsOf } from './idea-rules.js';
import { isLate } from './late-rules.js';
import type { BoardRecords, IdeaRecord } from './records.js';

/** Ideas as everyone reads them, in this order; those that are not listed are left out. */
export async function showIdeas(
  records: BoardRecords,
  ids: readonly string[],
  now: number,
): Promise<Idea[]> {
  const ideas = await records.ideas(ids);
  const found = new Map(ideas.map((idea) => [idea.id, idea]));
  return show(
    records,
    ids.flatMap((id) => found.get(id) ?? []),
    now,
  );
}

/** The same of records that were read already. */
export async function show(
  records: BoardRecords,
  ideas: readonly IdeaRecord[],
  now: number,
): Promise<Idea[]> {
  const listed = ideas.filter(({ isListed }) => isListed);
  const ids = listed.map(({ id }) => id);
  const board = await records.board();
  const merged = (await records.mergedWith(ids)).filter(({ state }) => state === 'shown');
  const answers = new Map((await records.answersOn(ids)).map((answer) => [answer.idea, answer]));
  return listed.map((idea) => {
    const { id, state, topic, livedExperience, sentAt, shownAt, support, comments } = idea;
    const status = idea.history.at(-1);
    const answer = answers.get(id);
    return {
      id,
      ...notedWordsOf(idea),
      ...(topic !== null && { topic }),
      livedExperience: livedExperience === 'shown',
      at: shownAt ?? sentAt,
      withdrawn: state === 'gone',
      support,
      comments,
      ...(status && { status }),
      late: isLate(board, idea, answer, now),
      ...(answer && { answer: answerOf(answer) }),
      merged: merged
        .filter(({ mergedInto }) => mergedInto === id)
        .map((other) => ({ id: other.id, ...notedWordsOf(other) })),
      hits: [],
    };
  });
}

/** Words with what a reader may want to know before reading them. */
function notedWordsOf(idea: IdeaRecord) {
  const { contentNote } = idea.words;
  return { ...wordsOf(idea), ...(contentNote !== null && { contentNote }) };
}

function answerOf(comment: Parameters<typeof shownComment>[0]): NonNullable<Idea['answer']> {
  const { text, name, at } = shownComment(comment);
  return { text, at, ...(name !== undefined && { name }) };
}
