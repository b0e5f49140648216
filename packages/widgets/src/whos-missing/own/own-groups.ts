import type { PromptAct, PromptDeed } from '@earshot/client';
import type { Prompt } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { ownGroups as english } from '@earshot/client/words/en/own-groups';
import { writing as englishWriting } from '@earshot/client/words/en/writing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { acting } from '../../kit/acting.styles.js';
import { adopt } from '../../kit/adopt.js';
import { EarshotErrorEvent } from '../../kit/error.event.js';
import { choose } from '../../kit/organiser-text.js';
import { Announcer } from '../../kit/own/announcer.js';
import { ownStyles } from '../../kit/own/own.styles.js';
import { renderHeld, renderHidden } from '../../kit/own/render-held.js';
import { renderReason, renderState } from '../../kit/own/render-state.js';
import { StoreController } from '../../kit/store-controller.js';
import { WordsController } from '../../kit/words-controller.js';
import { writingStyles } from '../../kit/writing/writing.styles.js';
import { renderName } from '../name.js';
import { EarshotGroupNamedEvent } from '../whos-missing.events.js';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { ownOf, type Own, type OwnEntry } from './own.js';
import { sayOutcome } from './say-outcome.js';

/** The groups that this device's person has named, shown to nobody else. It lives in its widget's own shadow root. */
export class EarshotOwnGroups extends LitElement {
  static override properties = {
    prompt: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    say: { attribute: false },
    isMine: { state: true },
  };
  prompt!: Prompt;
  store!: WhosMissingStore;
  /** The language of what the organiser wrote. */
  language = 'en';
  /** The level of its heading among the page's. */
  level = 3;
  /** Says something in the widget's one live region. */
  say!: (text: string) => void;
  /** The person has said that what was sent from this device is theirs. */
  private isMine = false;
  readonly #words = new WordsController(this, 'ownGroups', english);
  readonly #writing = new WordsController(this, 'writing', englishWriting);
  readonly #stores = new StoreController(this);
  readonly #announcer = new Announcer<PromptAct>((text) => this.say(text));
  #hadFocus = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const styles of [acting, writingStyles, ownStyles]) adopt(this, styles);
    if (this.hasUpdated) this.#stores.bind(this.store);
  }

  /** Focuses what an act has sent or is sending, and says what becomes of it once that is known. */
  async follow(act: string): Promise<void> {
    this.#announcer.follow(act);
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-act="${act}"] .title`)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#stores.bind(this.store);
    this.#announce();
    this.#hadFocus = this.contains((this.getRootNode() as ShadowRoot).activeElement);
  }

  /** Focus goes to the heading when what had it is gone. */
  protected override updated(): void {
    if (this.#hadFocus && !(this.getRootNode() as ShadowRoot).activeElement)
      this.querySelector<HTMLElement>('#own-groups')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    const own = this.#own;
    const canDelete = this.prompt.capabilities.includes('mine');
    return html`
      <section class="own" aria-labelledby="own-groups">
        <div class="heading" id="own-groups" role="heading" aria-level=${this.level} tabindex="-1">
          ${own.groups.length + own.hidden ? words.heading : words.held}
        </div>
        <p class="quiet">${words.onlyYou}</p>
        ${own.groups.length ? this.#renderGroups(own, words) : nothing}
        ${own.asking.map((act) => this.#renderAct(act))}
        ${
          own.hidden
            ? renderHidden(own.hidden, words, () => (this.isMine = true))
            : renderHeld(
                this.store,
                words,
                canDelete ? () => this.#do({ verb: 'deleteMine' }) : undefined,
              )
        }
      </section>
    `;
  }

  #renderGroups({ groups }: Own, words: Words['ownGroups']): TemplateResult {
    return html`<ul>
      ${repeat(
        groups,
        ({ key }) => key,
        (entry) => this.#renderGroup(entry, words),
      )}
    </ul>`;
  }

  #renderGroup({ key, group, act }: OwnEntry, words: Words['ownGroups']): TemplateResult {
    const { prompt, language } = this;
    const { why, reach, lang = '' } = group;
    const told = (label: string, text: string) =>
      text
        ? html`<p class="quiet">
            ${label} <bdi class="typed" lang=${lang} dir="auto">${text}</bdi>
          </p>`
        : nothing;
    return html`
      <li class="entry" data-act=${key}>
        ${renderState(group, prompt, words, language)}
        ${
          group.name
            ? html`<div
                class="title"
                role="heading"
                aria-level=${Math.min(6, this.level + 1)}
                tabindex="-1"
              >
                ${renderName(group, language)}
              </div>`
            : nothing
        }
        ${told(words.why, why)} ${told(words.reach, reach)}
        ${renderReason(group, prompt, words, language)}
        ${act ? this.#renderAct(act) : this.#renderWithdraw(group.id, words)}
      </li>
    `;
  }

  #renderAct(act: PromptAct): TemplateResult {
    return html`<earshot-act .act=${act} .store=${this.store}></earshot-act>`;
  }

  #renderWithdraw(of: string, words: Words['ownGroups']): TemplateResult | typeof nothing {
    if (!this.prompt.capabilities.includes('own-groups')) return nothing;
    return html`<earshot-confirm
      .label=${words.withdraw}
      .question=${words.withdrawGroup}
      .yes=${words.withdrawYes}
      .no=${words.withdrawNo}
      .confirm=${() => this.#do({ verb: 'withdrawGroup', of })}
    ></earshot-confirm>`;
  }

  #announce(): void {
    const { words } = this.#words;
    const writing = this.#writing.words;
    if (!words || !writing) return;
    const hours = choose(this.prompt.about.safety?.readingHours, this.language).text;
    this.#announcer.announce(
      this.store.$acts.get(),
      (act) => sayOutcome(act, words, writing, hours),
      (act) => this.#tell(act),
    );
  }

  /** Tells the page what came of a name; where nothing stays here that could have focus, the question takes it. */
  #tell({ deed, error, receipt, state }: PromptAct): void {
    if (state !== 'sent') {
      if (error) this.dispatchEvent(new EarshotErrorEvent(error));
      return;
    }
    if (deed.verb === 'nameGroup' && receipt && 'group' in receipt)
      this.dispatchEvent(new EarshotGroupNamedEvent(receipt.group.id));
    const { groups, hidden } = this.#own;
    const isEmpty = deed.verb === 'deleteMine' || groups.length + hidden === 0;
    if (isEmpty && this.matches(':focus-within'))
      ((this.getRootNode() as ShadowRoot).host as HTMLElement).focus();
  }

  get #own(): Own {
    return ownOf(this.store.$mine.get(), this.store.$acts.get(), this.isMine);
  }

  async #do(deed: PromptDeed): Promise<void> {
    await (await this.store.acts()).do(deed);
  }
}
