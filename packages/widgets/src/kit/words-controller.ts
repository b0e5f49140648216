import { loadWords, type Words, type WordsPart } from '@earshot/client/words';
import type { LitElement, ReactiveController } from 'lit';
import { baseLanguage, languageOf } from './language.js';

/** Gives an element the words of its own language; English is there at once, others are loaded when first used. */
export class WordsController<Part extends WordsPart> implements ReactiveController {
  readonly #host: LitElement;
  readonly #part: Part;
  readonly #english: Words[Part];
  /** The language asked for: what organisers wrote is shown in it, even where our own words are English. */
  language = '';
  /** The words, `undefined` while another language is on its way. */
  words: Words[Part] | undefined;

  constructor(host: LitElement, part: Part, english: Words[Part]) {
    this.#host = host;
    this.#part = part;
    this.#english = english;
    host.addController(this);
  }

  hostConnected(): void {
    this.refresh();
  }

  /** Looks again which language the element stands in. */
  refresh(): void {
    const language = baseLanguage(languageOf(this.#host));
    if (language === this.language) return;
    this.language = language;
    if (language === 'en') this.#show(this.#english);
    else void this.#load(language);
  }

  async #load(language: string): Promise<void> {
    const words = await loadWords(language, this.#part).catch(() => undefined);
    if (language === this.language) this.#show(words ?? this.#english);
  }

  #show(words: Words[Part]): void {
    this.words = words;
    this.#host.requestUpdate();
  }
}
