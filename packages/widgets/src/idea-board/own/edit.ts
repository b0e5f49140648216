import type { Draft } from '@earshot/client';
import type { Board, NewIdea, OwnIdea } from '@earshot/client/contract';
import { composer as englishComposer } from '@earshot/client/words/en/composer';
import { ownIdeas as english } from '@earshot/client/words/en/own-ideas';
import { writing as englishWriting } from '@earshot/client/words/en/writing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { WordsController } from '../../kit/words-controller.js';
import { ideaOf } from '../composer/idea-of.js';
import { mistakesIn } from '../composer/mistakes.js';
import type { Mistake } from '../../kit/writing/summary.js';

/** Where the words of an idea are changed that was sent. */
export class EarshotIdeaEdit extends LitElement {
  static override properties = {
    board: { attribute: false },
    idea: { attribute: false },
    language: { attribute: false },
    save: { attribute: false },
    cancel: { attribute: false },
    say: { attribute: false },
    draft: { state: true },
    mistakes: { state: true },
  };
  board!: Board;
  idea!: OwnIdea;
  /** The language of what is written, where it is not known of the idea. */
  language = 'en';
  /** Called with all words of the idea, once they have no mistakes. */
  save!: (words: NewIdea) => void;
  cancel!: () => void;
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  private draft: Draft | undefined;
  private mistakes: readonly Mistake[] = [];
  readonly #words = new WordsController(this, 'ownIdeas', english);
  readonly #composer = new WordsController(this, 'composer', englishComposer);
  readonly #writing = new WordsController(this, 'writing', englishWriting);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(): void {
    const fields = this.querySelector('earshot-idea-fields');
    void fields?.updateComplete.then(() => fields.focus());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const writing = this.#writing.words;
    if (!words || !writing) return nothing;
    return html`
      <form class="edit" novalidate aria-label=${words.change} @submit=${this.#submit}>
        <earshot-summary .mistakes=${this.mistakes}></earshot-summary>
        <earshot-idea-fields
          .board=${this.board}
          .draft=${this.#draft}
          .mistakes=${this.mistakes}
          .controls=${this.#controls}
          .change=${(part: Draft) => (this.draft = { ...this.#draft, ...part })}
          .say=${this.say}
        ></earshot-idea-fields>
        <p class="quiet">${writing.readFirst}</p>
        <p class="choices">
          <button class="secondary">${words.save}</button>
          <button type="button" class="link" @click=${this.cancel}>${words.cancel}</button>
        </p>
      </form>
    `;
  }

  /** Without who sees that it was lived through: that is changed apart, and at any time. */
  get #draft(): Draft {
    const { title, text, topic, contentNote, name } = this.idea;
    return this.draft ?? { title, text, topic, contentNote, name };
  }

  get #controls(): string {
    return `own-${this.idea.id}`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const draft = this.#draft;
    const composer = this.#composer.words!;
    this.mistakes = mistakesIn(draft, this.#controls, composer, this.#writing.words!);
    await this.updateComplete;
    if (this.mistakes.length) this.querySelector('earshot-summary')?.focus();
    else this.save(ideaOf(draft, this.idea.lang ?? this.language));
  };
}
