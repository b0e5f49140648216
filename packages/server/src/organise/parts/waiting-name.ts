import { html } from 'hono/html';
import type { KeptGroup, StoredPrompt } from '../../store/prompts/prompt-store.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { decideForms } from './decide-forms.js';
import { decidableName, groupName } from './group-name.js';
import { groupPath } from './prompt-pages.js';
import { inclusionList, noteList, saysMore } from './said-of-group.js';

/** A name that waits, and the groups that it may be the same as. */
export interface WaitingName {
  readonly group: KeptGroup;
  readonly similar: readonly KeptGroup[];
}

/** A name that waits for a moderator, as it was typed, with what was told to the organiser alone. */
export function waitingName(
  visit: Visit,
  prompt: StoredPrompt,
  { group, similar }: WaitingName,
  attempt: Attempt | null,
): Html {
  const { queue, prompt: words } = visit.words;
  return html`<article class="card">
    <p class="row">
      <span class="tag">${queue.fresh}</span>
      <span class="quiet">${words.group} · ${queue.hidden}</span>
    </p>
    <h3><a href="${groupPath(prompt, group.id)}">${groupName(visit, prompt, group)}</a></h3>
    ${
      saysMore(group)
        ? html`<p class="hint">${words.private}</p>
            ${noteList(visit, group)} ${inclusionList(visit, group)}`
        : ''
    }
    ${similar.length === 0 ? '' : similarNames(visit, prompt, similar)}
    ${decideForms(visit, decidableName(visit, prompt, group), attempt)}
  </article>`;
}

/** A hint and nothing more: names are not put together. */
function similarNames(visit: Visit, prompt: StoredPrompt, similar: WaitingName['similar']): Html {
  const { similar: title, similarHint } = visit.words.prompt;
  return html`<section>
    <h4>${title}</h4>
    <ul>
      ${similar.map(
        (one) =>
          html`<li>
            <a href="${groupPath(prompt, one.id)}">${groupName(visit, prompt, one)}</a>
          </li>`,
      )}
    </ul>
    <p class="quiet">${similarHint}</p>
  </section>`;
}
