import type { Text } from '@earshot/client/contract';
import { html, type TemplateResult } from 'lit';
import { baseLanguage } from './language.js';

/** What an organiser wrote, in the reader's language if it exists, else in the first there is. */
export function choose(text: Text | undefined, language: string): { text: string; lang?: string } {
  if (text === undefined) return { text: '' };
  if (typeof text === 'string') return { text };
  const tags = Object.keys(text);
  const lang =
    tags.find((tag) => tag === language) ??
    tags.find((tag) => baseLanguage(tag) === baseLanguage(language)) ??
    tags.find((tag) => baseLanguage(tag) === 'en') ??
    tags[0];
  return lang === undefined ? { text: '' } : { text: text[lang]!, lang };
}

/** The same as an element of its own, marked with its direction and its language: unknown where the organiser gave none. */
export function organiserText(text: Text | undefined, language: string): TemplateResult {
  const chosen = choose(text, language);
  return html`<bdi lang=${chosen.lang ?? ''} dir="auto">${chosen.text}</bdi>`;
}
