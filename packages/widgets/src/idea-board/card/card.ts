import type { Idea } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { organiserText } from '../../kit/organiser-text.js';
import { StoreController } from '../../kit/store-controller.js';
import type { IdeaBoardStore, IdeaEntry } from '../idea-board.store.js';
import { loadThread } from '../later.js';
import { marked } from './marked.js';
import { renderOutcome } from './outcome.js';

/** One idea in a few lines: what it says, what becomes of it, who supports it. It lives in its widget's own shadow root. */
export class EarshotIdeaCard extends LitElement {
  static override properties = {
    entry: { attribute: false },
    store: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    say: { attribute: false },
    open: { attribute: false },
    toggle: { attribute: false },
    isRead: { state: true },
    isThreadThere: { state: true },
  };
  entry!: IdeaEntry;
  store!: IdeaBoardStore;
  words!: Words['board'];
  language = 'en';
  /** The level of its title among the page's headings. */
  level = 3;
  /** Says something in the board's one live region. */
  say: (text: string) => void = () => {};
  /** Whether it shows everything that belongs to it. */
  open = false;
  /** Opens or closes it. */
  toggle: (id: string) => void = () => {};
  /** Whether its text is shown in spite of its note. */
  private isRead = false;
  private isThreadThere = false;
  readonly #stores = new StoreController(this);

  protected override createRenderRoot(): this {
    return this;
  }

  /** Focuses the title. */
  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('.title')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('entry')) {
      // In another order of the list the card is that of another idea.
      this.isRead = false;
      this.#stores.bind(this.entry);
    }
    if (this.open && !this.isThreadThere) void this.#loadThread();
  }

  protected override render(): TemplateResult {
    const { words, open, isThreadThere } = this;
    const idea = this.entry.$idea.get();
    const about = this.store.$board.get()?.about;
    return html`
      <div class="tags">
        ${this.#renderStatus(idea)} ${this.#renderTopic(idea)}
        ${idea.livedExperience ? html`<span class="lived">${words.livedExperience}</span>` : nothing}
      </div>
      <div
        id="title-${idea.id}"
        class="title"
        role="heading"
        aria-level=${this.level}
        tabindex="-1"
      >
        ${
          idea.withdrawn
            ? words.withdrawn
            : html`<bdi dir="auto" lang=${idea.lang ?? ''}>${marked(idea.title, idea.hits)}</bdi>`
        }
      </div>
      ${idea.name && !open ? html`<p class="quiet">${words.by} <bdi dir="auto">${idea.name}</bdi></p>` : nothing}
      ${
        open && isThreadThere
          ? html`<earshot-idea-thread
              .idea=${idea}
              .store=${this.store}
              .language=${this.language}
              .level=${Math.min(6, this.level + 1)}
              .support=${this.#renderSupport(idea)}
              .say=${this.say}
            ></earshot-idea-thread>`
          : [this.#renderText(idea), about && renderOutcome(idea, about, words, this.language)]
      }
      <div class="below">
        ${open && isThreadThere ? nothing : this.#renderSupport(idea)} ${this.#renderToggle(idea)}
      </div>
      ${this.#renderAct()}
    `;
  }

  #renderStatus({ status }: Idea): TemplateResult | typeof nothing {
    const name = (status?.status ?? 'new') as keyof Words['board']['statuses'];
    const said = this.words.statuses[name] as string | undefined;
    return said ? html`<span class="status ${name}">${said}</span>` : nothing;
  }

  #renderTopic({ topic }: Idea): TemplateResult | typeof nothing {
    const found = this.store.$board.get()?.topics.find(({ id }) => id === topic);
    return found ? html`<span>${organiserText(found.label, this.language)}</span>` : nothing;
  }

  #renderText(idea: Idea): TemplateResult | typeof nothing {
    const { words, isRead } = this;
    if (!idea.text) return nothing;
    const text = html`<earshot-idea-text
      .text=${idea.text}
      .written=${idea.lang}
      .hits=${idea.hits}
      .words=${words}
    ></earshot-idea-text>`;
    if (!idea.contentNote) return text;
    return html`
      <p class="note">
        ${words.contentNote} <bdi dir="auto">${marked(idea.contentNote, idea.hits)}</bdi>
        <button
          class="link"
          aria-expanded=${isRead}
          aria-describedby="title-${idea.id}"
          @click=${() => (this.isRead = !isRead)}
        >
          ${isRead ? words.foldText : words.unfoldText}
        </button>
      </p>
      ${isRead ? text : nothing}
    `;
  }

  #renderSupport({ id, withdrawn, support }: Idea): TemplateResult | typeof nothing {
    const { words, entry } = this;
    const count = Math.max(0, support + entry.$uncounted.get());
    const isSupported = entry.$supported.get();
    if (withdrawn) return nothing;
    if (!this.#can('support')) return html`<span class="number">${words.supporters(count)}</span>`;
    return html`<button
      class="support ${isSupported ? 'on' : ''}"
      aria-describedby="title-${id}"
      @click=${this.#support}
    >
      ${isSupported ? words.supported : words.support}
      <span class="number">${count}</span>
    </button>`;
  }

  #renderToggle({ id, comments }: Idea): TemplateResult {
    const { words, open } = this;
    const more = this.#can('commenting') ? words.comment : words.more;
    return html`<button
      class="link"
      aria-expanded=${open}
      aria-describedby="title-${id}"
      @click=${() => this.toggle(id)}
    >
      ${open ? words.close : comments ? words.comments(comments) : more}
    </button>`;
  }

  /** Support that is not counted yet, and why. */
  #renderAct(): TemplateResult | typeof nothing {
    const { words, store, entry } = this;
    const act = entry.$act.get();
    if (!act || act.state === 'sending') return nothing;
    return html`<p class="quiet">
      ${act.state === 'failed' ? words.notCounted : words.notSent}
      <button class="link" @click=${() => store.loaded?.retry(act.id)}>${words.reload}</button>
    </p>`;
  }

  /** Whether one can do something here, now. */
  #can(what: string): boolean {
    const board = this.store.$board.get();
    return Boolean(board?.state === 'open' && board.capabilities.includes(what));
  }

  /** It shows at once, and is counted when the back end says so. */
  readonly #support = async (): Promise<void> => {
    const { words, entry, store } = this;
    const of = entry.$idea.get().id;
    const supports = !entry.$supported.get();
    const acts = await store.acts().catch(() => undefined);
    if (!acts) return this.say(words.notCounted);
    await acts.do({ verb: 'support', of, supports });
    const count = entry.$idea.get().support + entry.$uncounted.get();
    this.say(`${supports ? words.youSupport : words.youDoNot} ${words.supporters(count)}`);
  };

  async #loadThread(): Promise<void> {
    this.isThreadThere = Boolean(await loadThread());
  }
}
