import { html } from 'hono/html';
import type { Html } from '../html.js';
import { typedBefore } from '../parts/typed-before.js';
import type { Visit } from '../visit.js';

/** Says what could not be done, and gives back what was written. */
export function lostPage({ words }: Visit, why: string, typed: readonly string[]): Html {
  return html`<p>${why}</p>
    ${typedBefore(words, typed)}
    <p><a href="/organise">${words.lost.back}</a></p>`;
}
