import { html } from 'hono/html';
import type { Text } from '@earshot/client/contract';
import type { StoredBoard, Waiting } from '../../store/boards/board-store.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { ideaPath } from './board-pages.js';
import { decidable, decideForms } from './decide-forms.js';
import { factList, ideaFacts } from './facts.js';
import { flagList } from './flag-list.js';
import { inEveryLanguage } from './organiser-text.js';
import { written, writtenBlock } from './written.js';

/** Words that wait for a moderator: what they say, why they were flagged, and what can be decided. */
export function wordsCard(
  visit: Visit,
  board: StoredBoard,
  waiting: Waiting,
  attempt: Attempt | null,
): Html {
  const { words } = visit;
  const { idea, comment, flags } = waiting;
  const isFlagged = flags.length > 0;
  const state = (comment ?? idea).state === 'shown' ? words.queue.readable : words.queue.hidden;
  return html`<article class="card${isFlagged ? ' flagged' : ''}">
    <p class="row">
      <span class="tag${isFlagged ? ' bad' : ''}">
        ${isFlagged ? words.queue.flagged : words.queue.fresh}
      </span>
      <span class="quiet">${comment ? words.queue.comment : words.queue.idea} · ${state}</span>
    </p>
    <h3>
      ${comment ? words.queue.commentOn : ''}
      <a href="${ideaPath(board, idea.id)}">${written(idea.title, idea.lang)}</a>
    </h3>
    ${comment ? commentWords(comment.text, comment.lang) : ideaWords(idea.text, idea.lang)}
    ${comment ? commentFacts(visit, comment.name) : factList(ideaFacts(visit, board, idea))}
    ${flagList(visit, flags)} ${decideForms(visit, decidable(waiting), attempt)}
  </article>`;
}

/** The text of an idea, where it has more than a title. */
export function ideaWords(text: string, lang: string | undefined): Html {
  return text === '' ? html`` : html`<div class="words">${writtenBlock(text, lang)}</div>`;
}

/** A comment of a person, or the host's in each language. */
export function commentWords(text: Text, lang: string | undefined): Html {
  return html`<div class="words">
    ${typeof text === 'string' ? writtenBlock(text, lang) : inEveryLanguage(text)}
  </div>`;
}

function commentFacts({ words }: Visit, name: string | undefined): Html {
  return factList(name === undefined ? [] : [[words.facts.by, written(name)]]);
}
