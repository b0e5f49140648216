import type { EarshotError } from '@earshot/client';
import { thread as english } from '@earshot/client/words/en/thread';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import { isGone } from './is-gone.js';

/** Finds the idea that somebody wants to see who came by its link, and says so where there is none. It lives in the board's own shadow root. */
export class EarshotIdeaSought extends LitElement {
  static override properties = {
    idea: { attribute: false },
    store: { attribute: false },
    say: { attribute: false },
    show: { attribute: false },
    found: { state: true },
  };
  /** The id of the idea; it may have been put together with another since. */
  idea!: string;
  store!: IdeaBoardStore;
  /** Says something in the board's live region. */
  say!: (message: string) => void;
  /** Opens an idea that is in the list, and focuses it. */
  show!: (idea: string) => void;
  /** What there is to say of it. */
  private found: 'mergedHere' | 'gone' | 'notLoaded' | undefined;
  readonly #words = new WordsController(this, 'thread', english);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('idea')) return;
    this.found = undefined;
    void this.#seek(this.idea);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words || !this.found) return nothing;
    return html`
      <p class="notice">${words[this.found]}</p>
      ${
        this.found === 'notLoaded'
          ? html`<p>
              <button type="button" class="secondary" @click=${() => void this.#seek(this.idea)}>
                ${words.reload}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  async #seek(idea: string): Promise<void> {
    try {
      const id = this.store.idea(idea) ? idea : await this.#read(idea);
      await this.#listed();
      if (idea !== this.idea) return;
      this.store.list.putFirst(id);
      this.found = id === idea ? undefined : 'mergedHere';
      this.show(id);
    } catch (error) {
      const isMissing = isGone(error as EarshotError);
      // Another board of the page may have it.
      if (isMissing && document.querySelectorAll('earshot-idea-board').length > 1) return;
      this.found = isMissing ? 'gone' : 'notLoaded';
      this.say(this.#words.words?.[this.found] ?? '');
    }
  }

  /** The id is that of the idea it was put together with. */
  async #read(sought: string): Promise<string> {
    const { client } = await this.store.acts();
    const { idea } = await client.readIdea(sought);
    this.store.keep([idea]);
    return idea.id;
  }

  /** Resolves once the first ideas are listed, or cannot be. */
  #listed(): Promise<void> {
    const { $list } = this.store.list;
    return new Promise((resolve) => {
      const stop = $list.subscribe(({ isLoading }) => {
        if (isLoading) return;
        resolve();
        queueMicrotask(() => stop());
      });
    });
  }
}
