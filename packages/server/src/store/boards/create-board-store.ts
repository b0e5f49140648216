import { erase, now } from './board-reads.js';
import type { BoardStore } from './board-store.js';
import { listComments, postComment, withdrawComment } from './comments.js';
import { decide } from './decide.js';
import { flag } from './flag.js';
import { forget, readMine } from './forget.js';
import { answer, setStatus } from './host.js';
import { listShown, readIdea } from './idea-reads.js';
import { inspect, listAll } from './inspect.js';
import { listIdeas } from './list-ideas.js';
import { answerMerge, askMerge } from './merge.js';
import { changeIdea, postIdea, withdrawIdea } from './own-ideas.js';
import type { BoardDatabase } from './records.js';
import { showIdeas } from './shown-ideas.js';
import { support } from './support.js';
import { epochAt } from './view-rules.js';
import { listWaiting } from './waiting.js';

/** A board store over whatever keeps its records; what boards do lies in the files beside this one, once for all stores. */
export function createBoardStore(database: BoardDatabase): BoardStore {
  const { scrubber } = database;
  /** What was deleted is made unreadable soon after: nobody waits for it. */
  const scrubbed = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work;
    scrubber.soon();
    return done;
  };
  const reading = <T>(board: string, work: Parameters<typeof database.transact<T>>[2]) =>
    database.transact(board, 'none', work);

  return {
    list: () => database.list(),
    read: (board) => database.read(board),
    change: (board, change, decision) => database.change(board, change, decision),

    postIdea: (act, idea, permit) => postIdea(database, act, idea, permit),
    changeIdea: (act, idea, change, permit) =>
      scrubbed(changeIdea(database, act, idea, change, permit)),
    withdrawIdea: (act, idea) => scrubbed(withdrawIdea(database, act, idea)),
    support: (act, idea, supports, permit) => support(database, act, idea, supports, permit),
    postComment: (act, idea, comment, permit) => postComment(database, act, idea, comment, permit),
    withdrawComment: (act, comment) => scrubbed(withdrawComment(database, act, comment)),
    flag: (act, target, words, permit) => flag(database, act, target, words, permit),
    answerMerge: (act, idea, merge) => answerMerge(database, act, idea, merge),
    readMine: (board, who, at) => readMine(database, board, who, at),
    async forget(board, who, sequence = 0) {
      await forget(database, board, who, sequence);
      await scrubber.now();
    },

    countViews: (board, ideas, at) =>
      database.transact(board, 'shared', (records) =>
        records.countViews([...new Set(ideas)], epochAt(at)),
      ),
    listIdeas: (board, query) => listIdeas(database, board, query),
    listIds: (board, filter) =>
      reading(board, async (records) => new Set(await records.listedIds(filter))),
    readIdeas: (board, ids, at) => reading(board, (records) => showIdeas(records, ids, at)),
    readIdea: (board, idea, at) => readIdea(database, board, idea, at),
    listComments: (board, idea, after, limit) => listComments(database, board, idea, after, limit),
    now: (board) => now(database, board),
    countTerms: (board, terms) =>
      reading(board, async (records) => ({
        total: await records.countListed({}),
        counts: await records.countTerms(terms),
      })),
    findByTerms: (board, terms) => reading(board, (records) => records.findByTerms(terms)),

    listWaiting: (board) => listWaiting(database, board),
    inspect: (board, idea) => inspect(database, board, idea),
    decide: (board, target, decision) => scrubbed(decide(database, board, target, decision)),
    setStatus: (board, idea, status, decision) =>
      setStatus(database, board, idea, status, decision),
    answer: (board, idea, comment, decision) => answer(database, board, idea, comment, decision),
    askMerge: (board, idea, into, decision) => askMerge(database, board, idea, into, decision),
    countParticipants: (board) => reading(board, (records) => records.countParticipants()),
    listDecisions: (board) => reading(board, (records) => records.decisions()),
    listAll: (board) => listAll(database, board),
    listShown: (board) => listShown(database, board),
    async erase(board, at) {
      await erase(database, board, at);
      await scrubber.now();
    },
  };
}
