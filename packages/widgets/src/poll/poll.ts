import type { Client } from '@earshot/client';
import type { Ballot, Poll } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { poll as english } from '@earshot/client/words/en/poll';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadAbout } from '../kit/about/load.js';
import { EarshotErrorEvent } from '../kit/error.event.js';
import { renderFoot } from '../kit/foot.js';
import { frame } from '../kit/frame.styles.js';
import { renderHead } from '../kit/head.js';
import { whenIdle } from '../kit/idle.js';
import { setStates } from '../kit/states.js';
import { SharedStores } from '../kit/shared-stores.js';
import { StoreController } from '../kit/store-controller.js';
import { askForSrc, takeStore, type Taken } from '../kit/take-store.js';
import { parts, tokens } from '../kit/tokens.styles.js';
import { languageChange, WordsController } from '../kit/words-controller.js';
import { loadMore, loadResults, loadVoting } from './later.js';
import { EarshotPollVoteEvent } from './poll.events.js';
import { needsMore, PollStore, resultsAreDue, resultsCanBeAsked } from './poll.store.js';
import type { Note } from './voting/act.js';
import { pollStyles } from './poll.styles.js';

const stores = new SharedStores<PollStore>();

/**
 * One question, answered by choosing, in one's own words, or by "not sure yet".
 *
 * @tagname earshot-poll
 * @summary Asks a question, takes a vote that can be changed, and shows what came of it.
 * @attr {number} rows - For how many options `earshot.css` keeps room until the poll is there.
 * @slot - Shown until the poll is ready, and when it cannot be: a link, other ways to take part.
 * @fires {EarshotPollVoteEvent} earshot-poll-vote - Before a vote is sent; cancelable.
 * @fires {EarshotPollVotedEvent} earshot-poll-voted - After the back end has confirmed a vote or its withdrawal.
 * @fires {EarshotErrorEvent} earshot-error - Something failed; the person was told.
 * @csspart card - The box around everything.
 * @csspart question - The question.
 * @csspart option - One answer that can be chosen.
 * @csspart button - The button that votes.
 * @csspart row - One answer and what was counted for it.
 * @csspart bar - The bar at a row's foot.
 * @cssproperty --earshot-color-accent - Colour of what can be acted on.
 * @cssproperty --earshot-color-on-accent - Colour of text on the accent.
 * @cssproperty --earshot-color-ink - Colour of text.
 * @cssproperty --earshot-color-surface - Colour behind the text.
 * @cssproperty --earshot-color-error - Colour of what is to be mended.
 * @cssproperty --earshot-poll-bar-color - Colour of the bars; default the accent.
 * @cssproperty --earshot-radius - Radius of corners; default 0.375em.
 * @cssstate ready - The poll is shown, and a vote would be kept even if the network went now.
 * @cssstate sending - A vote is on its way.
 * @cssstate kept - A vote waits to be sent.
 */
export class EarshotPoll extends LitElement {
  static override styles = [tokens, parts, frame, pollStyles];
  static override properties = {
    src: {},
    lang: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    storage: {},
    client: { attribute: false },
    data: { attribute: false },
    changing: { state: true },
    peeking: { state: true },
    prepared: { state: true },
    complete: { state: true },
    note: { state: true },
  };

  /** The poll's address; everything else is derived from it. */
  src = '';
  /** The level of the question among the page's headings, 1 to 6. */
  headingLevel = 2;
  /** Where a vote may wait: on the `device`, or with `none` nowhere but on this page. */
  storage: 'device' | 'none' = 'device';
  /** Talks to the back end; default a client that all widgets of the page share. */
  client: Client | undefined;
  /** The poll, where the page has it already: spares the first read. Without `src` it is a preview that sends nothing. */
  data: Poll | undefined;

  private changing = false;
  private peeking = false;
  /** What votes is loaded: from now on a vote is kept, even if the network goes. */
  private prepared = false;
  /** The poll whose own parts are there too: it is not shown in pieces. */
  private complete: Poll | undefined;
  private note: Note | undefined;
  readonly #words = new WordsController(this, 'poll', english);
  readonly #stores = new StoreController(this);
  readonly #internals = this.attachInternals();
  #taken: Taken<PollStore> | undefined;
  #told: unknown;
  #act: unknown;
  #hadFocus = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#take();
    addEventListener('online', this.#recover);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#recover);
    this.#release();
  }

  /** Reads the poll, this device's vote and visible results again. */
  async refresh(): Promise<void> {
    await (await this.#store?.acts())?.refresh();
  }

  /** Focuses the chosen answer, else the first, else the question. */
  override focus(options?: FocusOptions): void {
    this.#focusOn(this.peeking ? '#question' : 'earshot-poll-ballot', options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('src') || changed.has('client') || changed.has('storage')))
      this.#take();
    this.#follow();
    this.#hadFocus = this.matches(':focus-within');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('lang')) this.dispatchEvent(new Event(languageChange));
    if (this.#hadFocus && this.#poll && !this.shadowRoot?.activeElement) void this.#catchFocus();
    const act = this.#store?.$act.get();
    setStates(this.#internals, {
      ready: Boolean(this.prepared && this.#words.words && this.#poll),
      sending: act?.state === 'sending',
      kept: act?.state === 'kept',
    });
  }

  /** What can have focus is there once the parts inside are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    for (const part of ['ballot', 'more'])
      for (const inside of this.renderRoot.querySelectorAll<LitElement>(`earshot-poll-${part}`))
        await inside.updateComplete;
    return isDone;
  }

  /** Focus goes to the message, else to the question, when what had it is gone. */
  async #catchFocus(): Promise<void> {
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) this.#focusOn('[role="status"]');
  }

  /** Focuses a part, else the question. */
  #focusOn(part: string, options?: FocusOptions): void {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (find(part) ?? find('#question'))?.focus(options);
  }

  protected override firstUpdated(): void {
    if (!this.src && !this.data) askForSrc(this.localName, 'missing');
    whenIdle(() => void this.#prepare());
  }

  protected override render(): TemplateResult {
    const { words } = this.#words;
    const poll = this.#poll;
    if (!words) return html`<slot></slot>`;
    if (!poll) return html`${this.#renderFailure(words)}<slot></slot>`;
    return html`
      <section class="card" part="card" lang=${words.language} aria-labelledby="question">
        ${renderHead(poll, words, this.#words.language, this.headingLevel)}
        <div class="main">${this.#renderMain(poll, words)}</div>
        <earshot-poll-act
          .act=${this.#store?.$act.get() ?? null}
          .store=${this.#store}
          .note=${this.note}
        ></earshot-poll-act>
        ${renderFoot(
          poll,
          words,
          this.storage === 'device',
          this.#store?.$held.get() ? this.#forget : undefined,
        )}
      </section>
    `;
  }

  #renderMain(poll: Poll, words: Words['poll']): TemplateResult {
    const vote = this.#store?.$vote.get();
    const act = this.#store?.$act.get();
    const canVote = poll.state === 'open' && poll.capabilities.includes('vote');
    const canPeek = canVote && !vote && resultsCanBeAsked(poll);
    if (!canVote || (vote && !this.changing)) return this.#renderResults(poll);
    // Hidden, it keeps what was chosen.
    return html`
      <div ?hidden=${this.peeking}>
        <earshot-poll-ballot
          .poll=${poll}
          .words=${words}
          .language=${this.#words.language}
          .seed=${this.#store?.$seed.get() ?? 0}
          .ballot=${vote?.ballot ?? (act?.state === 'asking' ? undefined : act?.ballot)}
          .again=${Boolean(vote)}
          .busy=${act?.state === 'sending'}
          .cast=${this.#cast}
        ></earshot-poll-ballot>
      </div>
      ${
        vote
          ? html`<button class="link" @click=${() => this.#change(false)}>
              ${words.keepVote}
            </button>`
          : nothing
      }
      ${this.peeking || (!vote && resultsAreDue(poll, vote)) ? this.#renderResults(poll) : nothing}
      ${
        canPeek
          ? html`<button class="link" @click=${this.#peek}>
              ${this.peeking ? words.backToAnswers : words.seeResults}
            </button>`
          : nothing
      }
    `;
  }

  #renderResults(poll: Poll): TemplateResult {
    void loadResults();
    return html`
      <earshot-poll-results
        exportparts="row, bar"
        .poll=${poll}
        .store=${this.#store}
        .change=${() => this.#change(true)}
        .forget=${this.#forget}
      ></earshot-poll-results>
    `;
  }

  #renderFailure(words: Words['poll']): TemplateResult | typeof nothing {
    if (!this.#store?.error) return nothing;
    return html`
      <p class="notice" role="status">${words.notLoaded}</p>
      <p><button class="secondary" @click=${this.refresh}>${words.reload}</button></p>
    `;
  }

  get #store(): PollStore | undefined {
    return this.#taken?.store;
  }

  get #poll(): Poll | undefined {
    const poll = this.#store ? this.#store.known : this.data;
    if (!poll || poll === this.complete || !needsMore(poll)) return poll;
    void this.#load(poll);
    return this.complete;
  }

  /** What cannot be had now is asked for again with the next need; until then the fallback stays. */
  async #load(poll: Poll): Promise<void> {
    const more = await loadMore();
    if (await more?.loadParts(poll)) this.complete = poll;
  }

  #take(): void {
    this.#release();
    this.complete = undefined;
    const { storage, client, data } = this;
    this.#taken = takeStore(stores, this, (src) => new PollStore({ src, storage, client, data }));
    if (this.#store) this.#stores.bind(this.#store);
  }

  #release(): void {
    this.#taken?.giveBack();
    this.#taken = undefined;
  }

  /** Ends a change that was sent, or is gone: the vote that is recorded shows. Tells the page why there is no poll, once. */
  #follow(): void {
    const { $act, error } = this.#store ?? {};
    const act = $act?.get();
    if (act !== this.#act && (!act || act.state === 'sent')) this.changing = false;
    this.#act = act;
    if (error && error !== this.#told) this.dispatchEvent(new EarshotErrorEvent(error));
    this.#told = error;
  }

  readonly #recover = (): void => {
    // Parts that could not be had are asked for with the next rendering.
    this.requestUpdate();
    if (this.#store?.error) void this.refresh();
  };

  /** Loads what a person may need next, what keeps a vote first. */
  async #prepare(): Promise<void> {
    const loaded = await Promise.all([loadVoting(), this.#store?.acts().catch(() => undefined)]);
    this.prepared = !this.#store || loaded.every(Boolean);
    await Promise.all([loadResults(), loadAbout()]);
  }

  readonly #cast = async (ballot: Ballot, code?: string): Promise<void> => {
    if (!this.dispatchEvent(new EarshotPollVoteEvent(ballot))) return;
    this.note = undefined;
    if (this.#store) await (await this.#store.acts()).cast(ballot, code);
    else this.note = 'preview';
  };

  readonly #forget = async (): Promise<void> => {
    await (await this.#store?.acts())?.forget();
    this.note = 'removed';
    this.changing = false;
    await this.#catchFocus();
  };

  async #change(changing: boolean): Promise<void> {
    this.changing = changing;
    await this.updateComplete;
    this.focus();
  }

  readonly #peek = async (): Promise<void> => {
    this.peeking = !this.peeking;
    await this.updateComplete;
    this.focus();
  };
}
