import type { Service } from '../../service.js';
import type { StoredBoard } from '../../store/boards/board-store.js';
import type { Outcome } from '../attempt.js';
import type { Form } from '../form.js';
import type { Visit } from '../visit.js';

/** A form on a page of a board. */
export interface OnBoard {
  readonly service: Service;
  readonly board: StoredBoard;
  readonly visit: Visit;
  readonly form: Form;
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
