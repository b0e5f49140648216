import { html } from 'hono/html';
import type { Html } from '../html.js';
import type { OrganiseWords } from '../words/index.js';
import { describedBy, errorAt, type FieldError } from './errors.js';

/** A field with its label, its hint and what is wrong with it. */
export interface Field {
  /** Unique on its page; what is wrong names it. */
  readonly id: string;
  /** Default: its id. */
  readonly name?: string;
  readonly label: string | Html;
  readonly hint?: string;
  /** What was typed before. */
  readonly value?: string;
  /** The language to write in. */
  readonly lang?: string | undefined;
  readonly maximum?: number;
  readonly errors?: readonly FieldError[];
}

/** A text of several lines. */
export function textArea(words: OrganiseWords, field: Field & { readonly rows?: number }): Html {
  const { id, value = '', lang, rows = 3 } = field;
  // The first line end in a text area is not part of its text.
  return around(
    words,
    field,
    html`<textarea
      id="${id}"
      name="${field.name ?? id}"
      rows="${rows}"
      dir="auto"
      ${lang ? html`lang="${lang}"` : ''}
      ${described(field)}
    >
${value}</textarea>`,
  );
}

/** A short text, a day, or a word that nobody should read over one's shoulder. */
export function input(
  words: OrganiseWords,
  field: Field & { readonly type: 'text' | 'date' | 'password' },
): Html {
  const { id, type, value = '', lang } = field;
  const control = html`<input
    id="${id}"
    name="${field.name ?? id}"
    type="${type}"
    value="${value}"
    ${type === 'text' ? html`dir="auto"` : ''}
    ${lang ? html`lang="${lang}"` : ''}
    ${type === 'password' ? html`autocomplete="current-password"` : html`autocomplete="off"`}
    ${described(field)}
  />`;
  return around(words, field, control);
}

/** One of several short texts, each by its value. */
export function select(
  words: OrganiseWords,
  field: Field & { readonly options: readonly (readonly [value: string, label: string])[] },
): Html {
  const { id, options, value } = field;
  const control = html`<select id="${id}" name="${field.name ?? id}" ${described(field)}>
    ${options.map(
      ([one, label]) =>
        html`<option value="${one}" ${one === value ? html`selected` : ''}>${label}</option>`,
    )}
  </select>`;
  return around(words, field, control);
}

function around(words: OrganiseWords, field: Field, control: Html): Html {
  const { id, label, hint, errors = [] } = field;
  const isWrong = errors.some((one) => one.field === id);
  return html`<div class="field${isWrong ? ' wrong' : ''}">
    <label for="${id}">${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''} ${errorAt(words, id, errors)}
    ${control}
  </div>`;
}

function described({ id, hint, errors = [] }: Field): Html {
  const ids = describedBy(id, hint !== undefined, errors);
  const isWrong = errors.some((one) => one.field === id);
  return html`${ids ? html`aria-describedby="${ids}"` : ''}
  ${isWrong ? html`aria-invalid="true"` : ''}`;
}
