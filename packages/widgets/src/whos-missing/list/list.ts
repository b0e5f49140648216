import type { Group, Prompt } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { StoreController } from '../../kit/store-controller.js';
import { loadInclusion } from '../later.js';
import { renderName } from '../name.js';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { renderSteps } from './steps.js';

/** How many groups are listed at once; a few more are not worth a button. */
const first = 10;
const few = 12;

/** The groups that were named, in an order of chance, and how far each is. It lives in its widget's own shadow root. */
export class EarshotGroupList extends LitElement {
  static override properties = {
    prompt: { attribute: false },
    store: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    isNumbered: { attribute: false },
    say: { attribute: false },
    isUnfolded: { state: true },
    opened: { state: true },
    unready: { state: true },
  };
  prompt!: Prompt;
  store!: WhosMissingStore;
  words!: Words['prompt'];
  /** The language of what the organiser wrote. */
  language = 'en';
  /** The level of a group's name among the page's headings. */
  level = 3;
  /** Whether each group shows the number that its chair has at the round table: 1 for the first. */
  isNumbered = false;
  /** Says something in the widget's one live region. */
  say: (text: string) => void = () => {};
  private isUnfolded = false;
  /** The group of which a person says that it includes them. */
  private opened: string | undefined;
  /** The group at which what is needed could not be loaded. */
  private unready: string | undefined;
  readonly #stores = new StoreController(this);
  /** The failure that was said last. */
  #told: unknown;
  /** What was ever listed, in that order: a row keeps its place when another goes, and with it what is written there. */
  readonly #rows = new Map<string, Group>();
  /** The row that had focus before an update. */
  #focused: Element | null = null;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#stores.bind(this.store);
  }

  /** Focuses a group's name; does nothing where the group is not listed. */
  async show(group: string): Promise<void> {
    this.isUnfolded = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#name-${CSS.escape(group)}`)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) {
      this.#stores.bind(this.store);
      this.#rows.clear();
    }
    for (const group of this.store.$groups.get() ?? []) this.#rows.set(group.id, group);
    const error = this.store.$listError.get();
    if (error && error !== this.#told) this.say(this.words.listNotLoaded);
    this.#told = error;
    this.#focused = this.#activeElement?.closest('.group') ?? null;
  }

  /** Focus goes to the group's name when what had it is gone from its row. */
  protected override updated(): void {
    if (!this.#activeElement) this.#focused?.querySelector<HTMLElement>('.name')?.focus();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const groups = this.store.$groups.get();
    if (this.store.$listError.get()) return this.#renderFailure();
    if (!groups) return this.#renderSkeleton();
    if (!groups.length && !this.opened) return html`<p class="lead">${words.empty}</p>`;
    const isAll = this.isUnfolded || groups.length <= few;
    const places = groups.map(({ id }) => id);
    return html`
      <ul class="groups" aria-label=${words.list}>
        ${[...this.#rows.values()].map((group) => {
          const place = places.indexOf(group.id);
          const isShown = place < 0 ? this.opened === group.id : isAll || place < first;
          return isShown ? this.#renderGroup(group, place + 1) : nothing;
        })}
      </ul>
      ${
        isAll
          ? nothing
          : html`<button class="secondary" @click=${() => this.show(groups[first]!.id)}>
              ${words.showAll(groups.length)}
            </button>`
      }
    `;
  }

  #renderGroup(group: Group, number: number): TemplateResult {
    const { words, language } = this;
    const { id, state } = group;
    const said = words.states[state as keyof typeof words.states] as string | undefined;
    return html`
      <li class="group ${state}">
        <div class="name" id="name-${id}" role="heading" aria-level=${this.level} tabindex="-1">
          ${this.isNumbered && number ? html`<span class="number" aria-hidden="true">${number}</span>` : nothing}
          ${renderName(group, language)}
        </div>
        ${said ? html`<p class="state">${said}</p>` : nothing}
        ${renderSteps(group, words, language)} ${this.#renderActs(group)}
      </li>
    `;
  }

  #renderActs(group: Group): TemplateResult {
    const { words, store } = this;
    const { id } = group;
    const { echoes, act } = store.echo(id);
    const isOpen = this.opened === id;
    const isSaid = Boolean(store.inclusion(id));
    const button = (what: string, label: string, press: () => unknown, isExpanded?: boolean) =>
      html`<button
        class="small ${what} ${what === 'echo' && echoes ? 'on' : ''}"
        id="${what}-${id}"
        aria-labelledby="${what}-${id} name-${id}"
        aria-expanded=${ifDefined(isExpanded)}
        @click=${press}
      >
        ${label}
      </button>`;
    return html`
      <div class="acts">
        ${this.#can('echo') ? button('echo', echoes ? words.echoed : words.echo, () => this.#echo(id, !echoes)) : nothing}
        ${this.#can('includes-me') && !isSaid ? button('include', words.includesMe, () => this.#open(id), isOpen) : nothing}
      </div>
      ${this.unready === id ? html`<p class="notice" role="alert">${words.unready}</p>` : nothing}
      ${
        act && act.state !== 'sending'
          ? html`<p class="quiet">
              ${act.state === 'failed' ? words.notTaken : words.notSent}
              <button class="link" @click=${() => store.loaded?.retry(act.id)}>
                ${words.reload}
              </button>
            </p>`
          : nothing
      }
      ${isOpen || isSaid ? this.#renderInclusion(group, isOpen) : nothing}
    `;
  }

  #renderInclusion(group: Group, isOpen: boolean): TemplateResult {
    return html`<earshot-group-inclusion
      .group=${group}
      .prompt=${this.prompt}
      .store=${this.store}
      .language=${this.language}
      .open=${isOpen}
      .close=${() => (this.opened = undefined)}
      .say=${this.say}
    ></earshot-group-inclusion>`;
  }

  #renderSkeleton(): TemplateResult {
    return html`
      <p class="visually-hidden">${this.words.loading}</p>
      <div class="groups" aria-hidden="true">
        ${[1, 2, 3, 4].map(() => html`<div class="group skeleton"></div>`)}
      </div>
    `;
  }

  #renderFailure(): TemplateResult {
    const { words, store } = this;
    return html`
      <p class="notice">${words.listNotLoaded}</p>
      <button class="secondary" @click=${() => store.readGroups()}>${words.reload}</button>
    `;
  }

  get #activeElement(): Element | null {
    return (this.getRootNode() as ShadowRoot).activeElement;
  }

  /** Whether one can do something here, now. */
  #can(what: string): boolean {
    return this.prompt.state === 'open' && this.prompt.capabilities.includes(what);
  }

  /** It shows at once; nobody sees how many do. */
  async #echo(of: string, echoes: boolean): Promise<void> {
    const { words, store } = this;
    const acts = await store.acts().catch(() => undefined);
    if (!acts) return this.say(words.notTaken);
    await acts.do({ verb: 'echo', of, echoes });
    this.say(echoes ? words.youEcho : words.youDoNot);
  }

  async #open(id: string): Promise<void> {
    const isReady = Boolean(await loadInclusion());
    this.unready = isReady ? undefined : id;
    this.opened = isReady && this.opened !== id ? id : undefined;
  }
}
