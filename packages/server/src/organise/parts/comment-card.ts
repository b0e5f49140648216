import { html } from 'hono/html';
import { sayMoment } from '@earshot/client/words';
import type { KeptComment, Waiting } from '../../store/boards/board-store.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { decidable, decideForms } from './decide-forms.js';
import { flagList } from './flag-list.js';
import { commentWords } from './words-card.js';
import { written } from './written.js';

/** A comment on an idea; the host's own is marked, and is not withheld from itself. */
export function commentCard(
  visit: Visit,
  subject: Pick<Waiting, 'idea' | 'flags'> & { readonly comment: KeptComment },
  attempt: Attempt | null,
  timeZone: string,
): Html {
  const { words, names } = visit;
  const { comment, flags } = subject;
  const { name, official, state, reason } = comment;
  return html`<article class="card">
    <p class="row">
      <span class="tag${official ? ' good' : ''}">
        ${official ? words.idea.official : words.wordStates[state]}
      </span>
      <span class="quiet">
        ${name === undefined ? '' : html`${written(name)} · `}${sayMoment(names, comment.at, timeZone)}
      </span>
    </p>
    ${state === 'gone' ? '' : commentWords(comment.text, comment.lang)}
    ${reason === null ? '' : html`<p>${words.facts.reason}: ${written(reason)}</p>`}
    ${flagList(visit, flags)} ${official ? '' : decideForms(visit, decidable(subject), attempt)}
  </article>`;
}
