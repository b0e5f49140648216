import type { Board, Comment, Idea, StatusChange } from '@earshot/client/contract';
import { sayDay, sayDayOf, type Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import { outcomeOf, type Promised, type Said } from './promises.js';
import { said } from './written.js';

/** What is known of what became of an idea. */
export interface Known {
  readonly idea: Idea;
  readonly board: Board;
  /** Every status it had, oldest first. */
  readonly history: readonly StatusChange[];
  readonly comments: readonly Comment[];
  /** Whether these are all comments. */
  readonly isComplete: boolean;
}

/** In which words it is said. */
export interface Saying {
  readonly words: Words['thread'];
  readonly statuses: Words['board']['statuses'];
  readonly language: string;
  /** The level of its heading. */
  readonly level: number;
}

/** "We said, we did": every status with its reason and date, and whether the host spoke again by the day it named. */
export function renderHistory(known: Known, saying: Saying): TemplateResult | typeof nothing {
  const { history } = known;
  const { words, level } = saying;
  const first = firstPromise(known);
  if (!history.length && !first) return nothing;
  return html`
    <div class="history">
      <div class="part" role="heading" aria-level=${level}>${words.history}</div>
      <ol>
        ${first ? html`<li>${renderPromise(first, known, saying)}</li>` : nothing}
        ${history.map((change) => renderChange(change, known, saying))}
      </ol>
    </div>
  `;
}

/** What the host promised of every idea, unless that day was over when the idea came. */
function firstPromise({ idea, board }: Known): Promised | undefined {
  const by = board.about.promise?.by;
  return by && (idea.late || by >= idea.at.slice(0, 'yyyy-mm-dd'.length))
    ? { at: idea.at, by }
    : undefined;
}

function renderChange(change: StatusChange, known: Known, saying: Saying): TemplateResult {
  const { words, statuses, language } = saying;
  const { status, reason, at, nextWordBy } = change;
  // A status of a later version is shown by its reason alone.
  const name = (statuses as Record<string, string>)[status];
  return html`
    <li>
      <p>
        ${name ? html`<strong>${name}</strong>` : nothing}
        <span class="quiet">${sayDayOf(words, at, known.board.about.timeZone)}</span>
      </p>
      ${reason ? html`<p class="prose">${said(reason, language)}</p>` : nothing}
      ${nextWordBy ? renderPromise({ at, by: nextWordBy }, known, saying) : nothing}
    </li>
  `;
}

function renderPromise(promised: Promised, known: Known, { words }: Saying): TemplateResult {
  const outcome = outcomeOf(promised, whatWasSaid(known));
  const day = 'on' in outcome ? sayDayOf(words, outcome.on, known.board.about.timeZone) : '';
  return html`
    <p class="promise ${outcome.is}">
      ${words.weSaid(sayDay(words, promised.by))}
      ${outcome.is === 'kept' ? html`<strong>${words.weDid(day)}</strong>` : nothing}
      ${outcome.is === 'late' ? html`<strong>${words.weDidLate(day)}</strong>` : nothing}
      ${outcome.is === 'overdue' ? html`<strong>${words.weDidNot}</strong>` : nothing}
    </p>
  `;
}

function whatWasSaid({ idea, board, history, comments, isComplete }: Known): Said {
  const official = comments.filter(({ official }) => official).map(({ at }) => at);
  return {
    history,
    answers: idea.answer ? [idea.answer.at, ...official] : official,
    isComplete: isComplete || !idea.answer,
    isLate: idea.late,
    timeZone: board.about.timeZone,
  };
}
