import { live as english } from '@earshot/client/words/en/live';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { StoreController } from '../../kit/store-controller.js';
import { WhileVisible } from '../../kit/while-visible.js';
import { WordsController } from '../../kit/words-controller.js';
import type { IdeaBoardStore } from '../idea-board.store.js';
import { LiveBoard } from './live.store.js';
import { Views } from './views.js';

/** Follows a board that is on screen: offers what came, counts what was seen. It lives in the board's own shadow root. */
export class EarshotIdeaLive extends LitElement {
  static override properties = {
    store: { attribute: false },
    failure: { attribute: false },
    say: { attribute: false },
    show: { attribute: false },
  };
  store!: IdeaBoardStore;
  /** What is said where ideas could not be read. */
  failure = '';
  /** Says something in the board's live region. */
  say!: (text: string) => void;
  /** Focuses an idea in the list. */
  show!: (idea: string) => void;
  readonly #words = new WordsController(this, 'live', english);
  readonly #stores = new StoreController(this);
  readonly #visible = new WhileVisible(this, () => this.#follow());
  #live!: LiveBoard;
  /** The button is there: that more came meanwhile is not said again. */
  #isOffered = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#stores.bind(this.#live);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) {
      this.#live = new LiveBoard(this.store);
      this.#stores.bind(this.#live);
      this.#visible.change();
    }
    this.#announce();
  }

  #announce(): void {
    const { words } = this.#words;
    const { length } = this.#live.$news.get();
    if (!words) return;
    if (length && !this.#isOffered) this.say(words.news(length));
    this.#isOffered = length > 0;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const { length } = this.#live.$news.get();
    if (!words || !length) return nothing;
    return html`<button class="secondary news" @click=${this.#showNews}>
      ${words.news(length)}
    </button>`;
  }

  #follow(): () => void {
    const can = this.store.$board.get()?.capabilities ?? [];
    const ends = [
      can.includes('events') ? this.#live.follow() : undefined,
      can.includes('views') ? this.#countViews() : undefined,
    ];
    return () => ends.forEach((end) => end?.());
  }

  #countViews(): () => void {
    const views = new Views((idea) => {
      this.store.acts().then(
        ({ client }) => client.countView(idea),
        () => undefined,
      );
    });
    const root = this.getRootNode() as ShadowRoot;
    const stop = this.store.list.$list.subscribe(() => {
      // Once the list has rendered them.
      requestAnimationFrame(() => {
        for (const card of root.querySelectorAll('earshot-idea-card'))
          views.watch(card, card.entry.$idea.get().id);
      });
    });
    return () => {
      stop();
      views.stop();
    };
  }

  /** Focus goes to the first of them, for the button is gone. */
  readonly #showNews = async (): Promise<void> => {
    try {
      const [first, ...others] = await this.#live.showNews();
      if (!first) return;
      this.say(this.#words.words?.shown(others.length + 1) ?? '');
      this.show(first);
    } catch {
      this.say(this.failure);
    }
  };
}
