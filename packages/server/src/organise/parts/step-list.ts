import { sayMonth } from '@earshot/client/words';
import { html } from 'hono/html';
import type { KeptGroup } from '../../store/prompts/prompt-store.js';
import { removeReasonField } from '../acts/log-step.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { textArea } from './field.js';
import { hiddenFields } from './hidden-fields.js';
import { inEveryLanguage } from './organiser-text.js';

/** What was done to reach a group, and what changed because of it, as everyone reads it; each can be taken out. */
export function stepList(visit: Visit, { steps }: KeptGroup, attempt: Attempt | null): Html {
  const { log } = visit.words.prompt;
  if (steps.length === 0) return html`<p>${log.empty}</p>`;
  return html`<ol class="plain">
    ${steps.map(
      ({ id, kind, month, text }) =>
        html`<li class="card">
          <p class="row">
            <span class="tag">${log.kinds[kind]}</span>
            <span class="quiet">${sayMonth(visit.promptNames, month)}</span>
          </p>
          <div>${inEveryLanguage(text)}</div>
          ${removeForm(visit, id, attempt?.form.text('step') === id ? attempt : null)}
        </li>`,
    )}
  </ol>`;
}

function removeForm({ words, session, path }: Visit, step: string, attempt: Attempt | null): Html {
  const { log, reasonHint } = words.prompt;
  return html`<details ${attempt ? html`open` : ''}>
    <summary>${log.remove}</summary>
    <form class="stack" method="post" action="${path}#summary">
      ${hiddenFields(session, { act: 'unlog', step })}
      ${textArea(words, {
        id: removeReasonField(step),
        name: 'reason',
        label: log.removeReason,
        hint: reasonHint,
        value: attempt?.form.text('reason') ?? '',
        errors: attempt?.errors ?? [],
      })}
      <button class="stop">${log.remove}</button>
    </form>
  </details>`;
}
