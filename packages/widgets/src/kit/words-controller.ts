import { loadWords, type Words, type WordsPart } from '@earshot/client/words';
import type { LitElement, ReactiveController } from 'lit';
import { baseLanguage, languageOf } from './language.js';

/** What a widget dispatches on itself when its `lang` has changed; all its parts look again. */
export const languageChange = 'earshot-language';

/** Gives an element the words of its own language; English is there at once, others are loaded when first used. */
export class WordsController<Part extends WordsPart> implements ReactiveController {
  readonly #host: LitElement;
  readonly #part: Part;
  readonly #english: Words[Part];
  #widget: Element | undefined;
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
    this.#widget = widgetAround(this.#host);
    this.#widget.addEventListener(languageChange, this.#refresh);
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#widget?.removeEventListener(languageChange, this.#refresh);
  }

  readonly #refresh = (): void => {
    const language = baseLanguage(languageOf(this.#widget!));
    if (language === this.language) return;
    this.language = language;
    if (language === 'en') this.#show(this.#english);
    else void this.#load(language);
  };

  async #load(language: string): Promise<void> {
    const words = await loadWords(language, this.#part).catch(() => undefined);
    if (language === this.language) this.#show(words ?? this.#english);
  }

  #show(words: Words[Part]): void {
    this.words = words;
    this.#host.requestUpdate();
  }
}

/** The widget that an element is a part of: a part speaks as its widget does, whatever is marked between them. */
function widgetAround(part: Element): Element {
  const root = part.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('earshot-')
    ? widgetAround(root.host)
    : part;
}
