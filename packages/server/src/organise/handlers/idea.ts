import type { Context } from 'hono';
import { idOf } from '../../handlers/id-of.js';
import { findBoard, type Handler } from '../../handlers/handler.js';
import { ProblemError } from '../../problem.js';
import { findSimilar } from '../../search/similar-ideas.js';
import type { Service } from '../../service.js';
import { answerByForm } from '../acts/answer.js';
import { decideByForm } from '../acts/decide.js';
import { askMergeByForm, unaskMergeByForm } from '../acts/merge.js';
import type { IdeaForm } from '../acts/on-board.js';
import { setStatusByForm } from '../acts/status.js';
import type { Attempt } from '../attempt.js';
import { sendPage } from '../layout.js';
import { ideaPage, type IdeaShown } from '../pages/idea.js';
import { boardHead } from '../parts/board-pages.js';
import { perform } from '../perform.js';
import { visitOf } from '../visit.js';

/** The forms of the page. */
const acts = new Map<string, IdeaForm>([
  ['decide', decideByForm],
  ['status', setStatusByForm],
  ['answer', answerByForm],
  ['ask-merge', askMergeByForm],
  ['unask-merge', unaskMergeByForm],
]);

/** `GET /organise/moderate/boards/:id/ideas/:idea` */
export const showIdea: Handler = (c, service) => sendIdea(c, service, null);

/** `POST /organise/moderate/boards/:id/ideas/:idea` */
export const actOnIdea: Handler = (c, service) => {
  const on = async () => ({ board: await findBoard(c, service), idea: idOf(c, 'idea') });
  return perform(c, service, acts, on, (attempt) => sendIdea(c, service, attempt));
};

async function sendIdea(c: Context, service: Service, attempt: Attempt | null) {
  const visit = await visitOf(c, service);
  const shown = await readShown(c, service);
  return sendPage(c, visit, {
    ...boardHead(visit, shown.board, null),
    body: ideaPage(visit, shown, attempt),
    errors: attempt?.errors ?? [],
  });
}

/** @throws ProblemError `not-found` */
async function readShown(c: Context, service: Service): Promise<IdeaShown> {
  const { store, now } = service;
  const board = await findBoard(c, service);
  const { id } = board.content;
  const found = await store.boards.inspect(id, idOf(c, 'idea'));
  if (!found) throw new ProblemError('not-found', 'There is no such idea.');
  const { idea, comments } = found;
  const other = idea.mergedInto ?? idea.mergeAsked;
  const waiting = await store.boards.listWaiting(id);
  const decisions = await store.boards.listDecisions(id);
  const similar = idea.state === 'shown' ? await findSimilar(store.boards, id, idea, now()) : [];
  return {
    board,
    idea,
    comments,
    decisions: decisions.filter((one) => one.idea === idea.id).toReversed(),
    similar: similar.filter((one) => one.id !== idea.id),
    other: other === null ? null : ((await store.boards.inspect(id, other))?.idea ?? null),
    flagged: waiting.filter((one) => one.idea.id === idea.id),
  };
}
