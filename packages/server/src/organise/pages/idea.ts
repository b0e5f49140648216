import type { Idea } from '@earshot/client/contract';
import { html } from 'hono/html';
import type {
  BoardDecision,
  KeptComment,
  KeptIdea,
  StoredBoard,
  Waiting,
} from '../../store/boards/board-store.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import { decidedOnBoard } from '../kinds/boards.js';
import { answerForm } from '../parts/answer-form.js';
import { ideaPath } from '../parts/board-pages.js';
import { commentCard } from '../parts/comment-card.js';
import { decidable, decideForms } from '../parts/decide-forms.js';
import { decisionList } from '../parts/decision-list.js';
import { factList, ideaFacts, stateFacts } from '../parts/facts.js';
import { historyList } from '../parts/history.js';
import { mergeAsked, mergeForm } from '../parts/merge-form.js';
import { statusForm } from '../parts/status-form.js';
import { ideaWords } from '../parts/words-card.js';
import { written } from '../parts/written.js';
import type { Visit } from '../visit.js';

/** One idea with everything that a moderator knows of it. */
export interface IdeaShown {
  readonly board: StoredBoard;
  readonly idea: KeptIdea;
  readonly comments: readonly KeptComment[];
  readonly decisions: readonly BoardDecision[];
  /** Ideas that say something close. */
  readonly similar: readonly Idea[];
  /** The idea that it is in, or that its author was asked about. */
  readonly other: KeptIdea | null;
  /** Of the idea and its comments, what was flagged. */
  readonly flagged: readonly Waiting[];
}

/** One idea: what it says, what was said on it, what became of it, and what a moderator can do. */
export function ideaPage(visit: Visit, shown: IdeaShown, attempt: Attempt | null): Html {
  const { words } = visit;
  const { board, idea, comments } = shown;
  const act = attempt?.form.text('act');
  const of = (name: string) => (act === name ? attempt : null);
  const { timeZone } = board.content.about;
  const isPublic = idea.state === 'shown' && idea.mergedInto === null;
  return html`<h2>
      ${idea.state === 'gone' ? words.idea.withdrawn : written(idea.title, idea.lang)}
    </h2>
    <div class="stack">
      ${ideaWords(idea.text, idea.lang)}
      ${factList([...ideaFacts(visit, board, idea), ...stateFacts(visit, idea)])}
      ${decideForms(visit, decidable({ idea, comment: null, flags: flagsOf(shown, null) }), of('decide'))}
    </div>
    <h2>${words.idea.history}</h2>
    ${historyList(visit, idea.history, timeZone)}
    <h2>${words.idea.comments}</h2>
    ${comments.length === 0 ? html`<p>${words.idea.noComments}</p>` : ''}
    ${comments.map((comment) =>
      commentCard(
        visit,
        { idea, comment, flags: flagsOf(shown, comment.id) },
        of('decide'),
        timeZone,
      ),
    )}
    ${isPublic ? publicForms(visit, shown, of) : mergedNote(visit, shown)}
    <h2>${words.idea.decisions}</h2>
    ${decisionList(
      visit,
      timeZone,
      shown.decisions.map((one) => decidedOnBoard(board, one)),
    )}`;
}

/** What can be done where everyone reads it. */
function publicForms(
  visit: Visit,
  { board, idea, similar, other }: IdeaShown,
  of: (act: string) => Attempt | null,
): Html {
  const { words } = visit;
  return html`<h2>${words.answer.title}</h2>
    ${answerForm(visit, board, of('answer'))}
    <h2>${words.status.title}</h2>
    ${statusForm(visit, board, of('status'))}
    <h2>${words.merge.title}</h2>
    ${
      idea.mergeAsked === null || !other
        ? mergeForm(visit, similar, of('ask-merge'))
        : mergeAsked(visit, linkTo(board, other))
    }`;
}

function mergedNote({ words }: Visit, { board, idea, other }: IdeaShown): Html {
  if (idea.mergedInto === null || !other) return html``;
  return html`<p>${words.merge.merged} ${linkTo(board, other)}</p>`;
}

function linkTo(board: StoredBoard, { id, title, lang }: KeptIdea): Html {
  return html`<a href="${ideaPath(board, id)}">${written(title, lang)}</a>`;
}

function flagsOf({ flagged }: IdeaShown, comment: string | null): Waiting['flags'] {
  return flagged.find((one) => (one.comment?.id ?? null) === comment)?.flags ?? [];
}
