import type { StoredBoard } from '../../store/boards/board-store.js';
import type { Outcome } from '../attempt.js';
import type { Sent } from '../perform.js';

/** A form on a page of a board. */
export interface OnBoard extends Sent {
  readonly board: StoredBoard;
}

/** What a form on a page of a board does. @throws ProblemError */
export type BoardForm = (on: OnBoard) => Promise<Outcome>;

/** A form on the page of an idea. */
export interface OnIdea extends OnBoard {
  /** The id of the idea. */
  readonly idea: string;
}

/** What a form on the page of an idea does. @throws ProblemError `paused`; `not-found` where the idea is gone */
export type IdeaForm = (on: OnIdea) => Promise<Outcome>;
