import type { Poll } from '@earshot/client/contract';
import type { TemplateResult } from 'lit';
import { choose, organiserText } from '../../kit/organiser-text.js';

/** What the options of a poll are called. */
export class Labels {
  readonly #texts: ReadonlyMap<string, Poll['options'][number]['label']>;
  readonly #language: string;

  /** @param language The language of what the organiser wrote. */
  constructor({ options }: Poll, language: string) {
    this.#texts = new Map(options.map(({ id, label }) => [id, label]));
    this.#language = language;
  }

  /** As it stands alone. */
  readonly render = (option: string): TemplateResult =>
    organiserText(this.#texts.get(option) ?? option, this.#language);

  /** As it stands within a sentence. */
  readonly name = (option: string): string =>
    `“${choose(this.#texts.get(option) ?? option, this.#language).text}”`;
}
