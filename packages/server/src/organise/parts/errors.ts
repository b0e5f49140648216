import { html } from 'hono/html';
import type { Html } from '../html.js';
import type { OrganiseWords } from '../words/index.js';

/** What is wrong with one field: its id, and what to do, in words. */
export interface FieldError {
  readonly field: string;
  readonly words: string;
}

/** All that is wrong, each with the way to its field. Forms lead to `#summary`, so that it has focus. */
export function errorSummary(words: OrganiseWords, errors: readonly FieldError[]): Html {
  if (errors.length === 0) return html``;
  return html`<section
    class="summary"
    id="summary"
    role="alert"
    tabindex="-1"
    aria-labelledby="summary-title"
  >
    <h2 id="summary-title">${words.problem}</h2>
    <ul class="plain">
      ${errors.map(({ field, words: said }) => html`<li><a href="#${field}">${said}</a></li>`)}
    </ul>
  </section>`;
}

/** The same words at the field itself. */
export function errorAt(words: OrganiseWords, field: string, errors: readonly FieldError[]): Html {
  const error = errors.find((one) => one.field === field);
  if (!error) return html``;
  return html`<p class="error" id="${field}-error">
    <span class="spoken">${words.errorPrefix}</span> ${error.words}
  </p>`;
}

/** The ids of what describes a field: its hint, and what is wrong with it. */
export function describedBy(field: string, hint: boolean, errors: readonly FieldError[]): string {
  const isWrong = errors.some((one) => one.field === field);
  return [hint && `${field}-hint`, isWrong && `${field}-error`].filter(Boolean).join(' ');
}
