import { html } from 'hono/html';
import type { Text } from '@earshot/client/contract';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { written } from './written.js';

/** What the organiser wrote, in the reader's language where it exists. */
export function organiserText(visit: Visit, text: Text, languages: readonly string[]): Html {
  if (typeof text === 'string') return written(text, languages[0]);
  const tag = [visit.language, ...languages, ...Object.keys(text)].find((one) =>
    Object.hasOwn(text, one),
  );
  return tag === undefined ? html`` : written(text[tag] ?? '', tag);
}

/** The same in every language it exists in, one under the other. */
export function inEveryLanguage(text: Text): Html {
  if (typeof text === 'string') return html`<p>${written(text)}</p>`;
  return html`${Object.entries(text).map(([tag, words]) => html`<p>${written(words, tag)}</p>`)}`;
}
