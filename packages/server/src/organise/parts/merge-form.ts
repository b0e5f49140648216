import type { Idea } from '@earshot/client/contract';
import { html } from 'hono/html';
import { mergeFields, otherIdea } from '../acts/merge.js';
import type { Attempt } from '../attempt.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { errorAt } from './errors.js';
import { input, textArea } from './field.js';
import { hiddenFields } from './hidden-fields.js';
import { written } from './written.js';

/** Asks the author of an idea whether it may be put together with one that says something close. */
export function mergeForm(visit: Visit, similar: readonly Idea[], attempt: Attempt | null): Html {
  const { words, session, path } = visit;
  const { merge, facts } = words;
  const { form, errors = [] } = attempt ?? {};
  const choice = (value: string, label: Html | string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="into"
        value="${value}"
        ${value === otherIdea ? html`id="${mergeFields.into}"` : ''}
        ${form?.text('into') === value ? html`checked` : ''}
      />
      <span>${label}</span>
    </label>`;
  return html`<form class="stack" method="post" action="${path}#summary">
    ${hiddenFields(session, { act: 'ask-merge' })}
    <p class="hint">${merge.hint}</p>
    <fieldset class="field">
      <legend>${merge.legend}</legend>
      ${errorAt(words, mergeFields.into, errors)}
      ${similar.length === 0 ? html`<p>${merge.none}</p>` : ''}
      ${similar.map(({ id, title, lang, support }) =>
        choice(
          id,
          html`${written(title, lang)} <span class="quiet">· ${facts.people(support)}</span>`,
        ),
      )}
      ${choice(otherIdea, merge.other)}
    </fieldset>
    ${input(words, {
      id: mergeFields.number,
      name: 'number',
      type: 'text',
      label: merge.id,
      hint: merge.idHint,
      value: form?.text('number') ?? '',
      errors,
    })}
    ${textArea(words, {
      id: mergeFields.reason,
      name: 'reason',
      label: merge.reason,
      hint: merge.reasonHint,
      value: form?.text('reason') ?? '',
      errors,
    })}
    <button>${merge.button}</button>
  </form>`;
}

/** The question that waits for its author. */
export function mergeAsked({ words, session, path }: Visit, other: Html): Html {
  return html`<div class="stack">
    <p>${words.merge.asked} ${other}</p>
    <form method="post" action="${path}#summary">
      ${hiddenFields(session, { act: 'unask-merge' })}
      <button class="second">${words.merge.takeBack}</button>
    </form>
  </div>`;
}
