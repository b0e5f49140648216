import type { PromptAct } from '@earshot/client';
import type { Group, InclusionReceipt, Prompt } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { inclusion as english } from '@earshot/client/words/en/inclusion';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { acting } from '../../kit/acting.styles.js';
import { adopt } from '../../kit/adopt.js';
import { Announcer } from '../../kit/own/announcer.js';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import { sayAct } from '../../kit/writing/say-act.js';
import { ticks } from '../../kit/writing/ticks.styles.js';
import { writing as englishWriting } from '@earshot/client/words/en/writing';
import { writingStyles } from '../../kit/writing/writing.styles.js';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { inclusionStyles } from './inclusion.styles.js';

/**
 * "This includes me", in the row of a group: what the organiser alone reads, where it is, and the way back as long as the
 * page is open. No event tells the page of it. It lives in its widget's own shadow root.
 */
export class EarshotGroupInclusion extends LitElement {
  static override properties = {
    group: { attribute: false },
    prompt: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    open: { attribute: false },
    close: { attribute: false },
    say: { attribute: false },
  };
  group!: Group;
  prompt!: Prompt;
  store!: WhosMissingStore;
  /** The language of what the organiser wrote, and of what is written. */
  language = 'en';
  /** Whether it asks, where nothing was sent. */
  open = false;
  /** Closes it. */
  close!: () => void;
  /** Says something in the widget's one live region. */
  say!: (text: string) => void;
  readonly #words = new WordsController(this, 'inclusion', english);
  readonly #writing = new WordsController(this, 'writing', englishWriting);
  readonly #stores = new StoreController(this);
  readonly #announcer = new Announcer<PromptAct>((text) => this.say(text));
  #hadFocus = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const styles of [acting, writingStyles, ticks, inclusionStyles]) adopt(this, styles);
    if (this.hasUpdated) this.#stores.bind(this.store);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store);
    this.#hadFocus = this.contains((this.getRootNode() as ShadowRoot).activeElement);
    this.#announce();
  }

  /** Focus goes to what is said where the control that had it is gone. */
  protected override updated(): void {
    if (this.#hadFocus && !this.contains((this.getRootNode() as ShadowRoot).activeElement))
      void this.#catchFocus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const act = this.store.inclusion(this.group.id);
    if (!words) return nothing;
    if (act && act.state !== 'sent')
      return html`<earshot-act .act=${act} .store=${this.store}></earshot-act>`;
    if (act) return this.#renderSent(act, words);
    if (!this.open) return nothing;
    return html`<earshot-inclusion-form
      .group=${this.group}
      .host=${this.prompt.about.host?.name ?? ''}
      .store=${this.store}
      .language=${this.language}
      .say=${this.say}
      .close=${this.close}
    ></earshot-inclusion-form>`;
  }

  #renderSent({ receipt }: PromptAct, words: Words['inclusion']): TemplateResult {
    const code = (receipt as InclusionReceipt | undefined)?.receipt;
    return html`
      <p class="said" tabindex="-1">✓ ${words.sent}</p>
      <p class="quiet">
        ${words.onlyTeam(this.prompt.about.host?.name ?? '')} ${words.onlyNow}
        ${code ? html`<strong>${words.receipt(code)}</strong> ${words.receiptFor}` : nothing}
      </p>
      <p>
        <button type="button" class="link" @click=${this.#takeBack}>${words.takeBack}</button>
      </p>
    `;
  }

  #announce(): void {
    const { words } = this.#words;
    const writing = this.#writing.words;
    if (!words || !writing) return;
    const isOfThis = ({ deed }: PromptAct) =>
      (deed.verb === 'include' || deed.verb === 'withdrawInclusion') && deed.of === this.group.id;
    this.#announcer.announce(
      this.store.$acts.get().filter(isOfThis),
      (act) => {
        if (act.state === 'sending' || act.state === 'asking') return '';
        if (act.state !== 'sent') return sayAct(act, writing);
        return act.deed.verb === 'include' ? words.sent : words.takenBack;
      },
      () => undefined,
    );
  }

  readonly #takeBack = async (): Promise<void> => {
    const acts = await this.store.acts();
    await acts.do({ verb: 'withdrawInclusion', of: this.group.id });
  };

  async #catchFocus(): Promise<void> {
    await this.querySelector<LitElement>('earshot-act')?.updateComplete;
    const said = this.querySelector<HTMLElement>('.said');
    const root = this.getRootNode() as ShadowRoot;
    if (said) said.focus();
    else root.getElementById(`include-${this.group.id}`)?.focus();
  }
}
