import { html } from 'hono/html';
import type { Html } from '../html.js';

/** Somebody's own words, as they wrote them: whatever is in them stays in them. */
export function written(text: string, lang?: string): Html {
  return html`<bdi dir="auto" ${lang ? html`lang="${lang}"` : ''}>${text}</bdi>`;
}

/** The same as paragraphs of their own. */
export function writtenBlock(text: string, lang?: string): Html {
  return html`<bdi class="written" dir="auto" ${lang ? html`lang="${lang}"` : ''}>${text}</bdi>`;
}
