import type { Group } from '@earshot/client/contract';
import { html, type TemplateResult } from 'lit';
import { choose } from '../kit/organiser-text.js';

/** The name of a group as an element of its own, marked with its direction and the language it is written in. */
export function renderName(
  { name, lang = '' }: Pick<Group, 'name' | 'lang'>,
  language: string,
): TemplateResult {
  const chosen = choose(name, language);
  return html`<bdi lang=${chosen.lang ?? lang} dir="auto">${chosen.text}</bdi>`;
}
