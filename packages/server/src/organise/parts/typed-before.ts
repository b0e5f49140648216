import { html } from 'hono/html';
import type { Html } from '../html.js';
import type { OrganiseWords } from '../words/index.js';
import { textArea } from './field.js';

/** What was written into a form that could not be taken, to be copied. */
export function typedBefore({ lost, ...words }: OrganiseWords, typed: readonly string[]): Html {
  return html`${typed.map((value, index) =>
    textArea(
      { lost, ...words },
      { id: `typed-${index}`, label: lost.typed, hint: lost.typedHint, value, rows: 6 },
    ),
  )}`;
}
