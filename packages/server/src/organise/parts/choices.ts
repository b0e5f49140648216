import { html } from 'hono/html';
import type { Html } from '../html.js';
import type { OrganiseWords } from '../words/index.js';
import { errorAt, type FieldError } from './errors.js';

/** One of several to choose. */
export interface Choices<Value extends string> {
  /** Begins the ids of its buttons, and is their name. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly values: readonly Value[];
  /** What each is called. */
  readonly labels: Readonly<Record<Value, string>>;
  /** What was chosen before. */
  readonly chosen: string | undefined;
  readonly errors: readonly FieldError[];
}

/** The id of the first choice: what is wrong leads there. */
export const firstChoice = (name: string, values: readonly string[]) => `${name}-${values[0]}`;

/** Radio buttons under one legend. */
export function choiceFields<Value extends string>(
  words: OrganiseWords,
  { name, legend, hint, values, labels, chosen, errors }: Choices<Value>,
): Html {
  const first = firstChoice(name, values);
  const isWrong = errors.some(({ field }) => field === first);
  return html`<fieldset class="field${isWrong ? ' wrong' : ''}">
    <legend>${legend}</legend>
    ${hint === undefined ? '' : html`<p class="hint">${hint}</p>`} ${errorAt(words, first, errors)}
    ${values.map(
      (value) =>
        html`<label class="choice">
          <input
            type="radio"
            name="${name}"
            id="${name}-${value}"
            value="${value}"
            ${value === chosen ? html`checked` : ''}
          />
          ${labels[value]}
        </label>`,
    )}
  </fieldset>`;
}
