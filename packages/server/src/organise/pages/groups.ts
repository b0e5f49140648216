import { html } from 'hono/html';
import type { KeptGroup, StoredPrompt } from '../../store/prompts/prompt-store.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import { addGroupForm } from '../parts/group-forms.js';
import { groupName, plainName } from '../parts/group-name.js';
import { groupPath } from '../parts/prompt-pages.js';
import { inclusionList, noteList, saysMore } from '../parts/said-of-group.js';
import type { Visit } from '../visit.js';

/** All groups that have been read, by name, with what people told of them; and a form to add one. */
export function groupsPage(
  visit: Visit,
  prompt: StoredPrompt,
  groups: readonly KeptGroup[],
  attempt: Attempt | null,
): Html {
  const { prompt: words } = visit.words;
  const nameOf = ({ name }: KeptGroup) => plainName(visit, prompt, name);
  const { compare } = new Intl.Collator(visit.language);
  const sorted = groups.toSorted((one, other) => compare(nameOf(one), nameOf(other)));
  return html`<h2>${words.groups(groups.length)}</h2>
    ${groups.length === 0 ? html`<p>${words.noGroups}</p>` : ''}
    ${sorted.map((group) => groupCard(visit, prompt, group))}
    <h2>${words.add.title}</h2>
    ${addGroupForm(visit, prompt, attempt)}`;
}

function groupCard(visit: Visit, prompt: StoredPrompt, group: KeptGroup): Html {
  const { words, promptNames } = visit;
  const { seeToo, includes } = words.prompt;
  const { nameState, state, inclusions } = group;
  const counts = [seeToo(group.echoes), inclusions.length === 0 ? '' : includes(inclusions.length)];
  return html`<article class="card">
    <p class="row">
      ${
        nameState === 'withheld'
          ? html`<span class="tag bad">${words.wordStates.withheld}</span>`
          : html`<span class="tag">${promptNames.states[state]}</span>`
      }
      <span class="quiet">${counts.filter(Boolean).join(' · ')}</span>
    </p>
    <h3><a href="${groupPath(prompt, group.id)}">${groupName(visit, prompt, group)}</a></h3>
    ${saysMore(group) ? saidOf(visit, prompt, group) : ''}
  </article>`;
}

function saidOf(visit: Visit, prompt: StoredPrompt, group: KeptGroup): Html {
  const { saidOf: title, private: hint } = visit.words.prompt;
  return html`<details>
    <summary>${title}<span class="spoken"> – ${groupName(visit, prompt, group)}</span></summary>
    <p class="hint">${hint}</p>
    <div class="stack">${noteList(visit, group)} ${inclusionList(visit, group)}</div>
  </details>`;
}
