import type { Text } from '@earshot/client/contract';
import { html, type TemplateResult } from 'lit';
import { organiserText } from '../../kit/organiser-text.js';

/** What a person wrote, as it was typed: an element of its own, so that nothing in it turns the words around it. */
export function written(text: string, lang?: string): TemplateResult {
  return html`<bdi class="written" lang=${lang ?? ''} dir="auto">${text}</bdi>`;
}

/** The same of what may be the host's own words, which can be given in each language. */
export function said(text: Text, reader: string, lang?: string): TemplateResult {
  return typeof text === 'string' ? written(text, lang) : organiserText(text, reader);
}
