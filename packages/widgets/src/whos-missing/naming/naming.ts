import type { GroupDraft } from '@earshot/client';
import type { Prompt } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { naming as english } from '@earshot/client/words/en/naming';
import { writing as englishWriting } from '@earshot/client/words/en/writing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { acting } from '../../kit/acting.styles.js';
import { adopt } from '../../kit/adopt.js';
import { organiserText } from '../../kit/organiser-text.js';
import { WordsController } from '../../kit/words-controller.js';
import { close } from '../../kit/writing/close.styles.js';
import { DraftController } from '../../kit/writing/draft-controller.js';
import { renderDraftKept, renderFoundDraft, type DraftChoices } from '../../kit/writing/draft.js';
import type { Mistake } from '../../kit/writing/summary.js';
import { writingStyles } from '../../kit/writing/writing.styles.js';
import { EarshotGroupNameEvent } from '../whos-missing.events.js';
import type { WhosMissingStore } from '../whos-missing.store.js';
import { controls, hasWords, maximums, mistakesIn, newGroup, type Part } from './new-group.js';
import { namingStyles } from './naming.styles.js';

/** Where a person names a group. It lives in its widget's own shadow root, so that labels, controls and errors share one. */
export class EarshotGroupNaming extends LitElement {
  static override properties = {
    prompt: { attribute: false },
    store: { attribute: false },
    language: { attribute: false },
    say: { attribute: false },
    fold: { attribute: false },
    meant: { attribute: false },
    mistakes: { state: true },
    tellsMore: { state: true },
    isSending: { state: true },
    unready: { state: true },
  };
  prompt!: Prompt;
  store!: WhosMissingStore;
  /** The language of what the organiser wrote, and of the name. */
  language = 'en';
  /** Says something in the widget's one live region. */
  say!: (text: string) => void;
  /** Folds it to its inviting line; called with the act that sends what was written, if any does. */
  fold!: (act?: string) => Promise<void>;
  /** Folds it, and leads to the group that the person has said they mean. */
  meant!: (group: string) => Promise<void>;
  private mistakes: readonly Mistake[] = [];
  /** Why, and how they could be reached, is asked for. */
  private tellsMore = false;
  /** The name is on its way: the button says so and does nothing. */
  private isSending = false;
  /** What is needed to send it could not be loaded yet. */
  private unready = false;
  readonly #words = new WordsController(this, 'naming', english);
  readonly #writing = new WordsController(this, 'writing', englishWriting);
  readonly #draft = new DraftController<GroupDraft>(this, hasWords);
  /** What was begun before has been looked for; focus has not been moved here yet. */
  #wantsFocus = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const styles of [acting, writingStyles, close, namingStyles]) adopt(this, styles);
  }

  /** Focuses the first field, or the question that stands before it. */
  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('.found, earshot-field')?.focus(options);
  }

  protected override firstUpdated(): void {
    void this.#begin();
  }

  /** There is nothing to focus before there are words, which another language has to fetch. */
  protected override updated(): void {
    if (!this.#wantsFocus || !this.#words.words || !this.#writing.words) return;
    this.#wantsFocus = false;
    this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const writing = this.#writing.words;
    if (!words || !writing) return nothing;
    if (this.#draft.found) return renderFoundDraft(writing, this.#choices);
    const { draft } = this.#draft;
    const { youngPeople } = this.prompt;
    return html`
      <form novalidate aria-label=${words.heading} @submit=${this.#add}>
        <earshot-summary .mistakes=${this.mistakes}></earshot-summary>
        ${youngPeople ? html`<p class="notice">${organiserText(youngPeople, this.language)}</p>` : nothing}
        ${this.#renderField('name', words.label, 1, this.#can('similar') ? words.lookedUp : '')}
        <earshot-similar-groups
          .name=${draft.suggestion ? '' : (draft.name ?? '')}
          .store=${this.store}
          .language=${this.language}
          .say=${this.say}
          .mean=${this.#can('echo') ? this.#mean : undefined}
        ></earshot-similar-groups>
        <earshot-group-suggestions
          .prompt=${this.prompt}
          .store=${this.store}
          .language=${this.language}
          .chosen=${draft.suggestion}
          .choose=${(part: GroupDraft) => this.#draft.change(part)}
        ></earshot-group-suggestions>
        ${this.#renderMore(words)} ${this.#renderActions(words, writing)}
        ${renderDraftKept(this.#draft, writing, this.#choices)}
      </form>
    `;
  }

  #renderField(part: Part, label: string, rows: number, hint = ''): TemplateResult {
    const control = `${controls}-${part}`;
    return html`<earshot-field
      .control=${control}
      .label=${label}
      .hint=${hint}
      .rows=${rows}
      .maximum=${maximums[part]}
      .text=${this.#draft.draft[part] ?? ''}
      .mistake=${this.mistakes.find((mistake) => mistake.control === control)?.text ?? ''}
      .type=${(text: string) => this.#type(part, text)}
      .say=${this.say}
    ></earshot-field>`;
  }

  /** What most leave out, and what goes to the organiser alone. */
  #renderMore(words: Words['naming']): TemplateResult {
    const { why, reach } = this.#draft.draft;
    const isOpen = this.tellsMore || Boolean(why || reach);
    return html`
      <div>
        <button
          type="button"
          class="link"
          aria-expanded=${isOpen}
          @click=${() => (this.tellsMore = !isOpen)}
        >
          ${words.more}
        </button>
        <span class="hint">${words.onlyTeam(this.prompt.about.host?.name ?? '')}</span>
      </div>
      ${
        isOpen
          ? html`<div class="more">
              ${this.#renderField('why', words.why, 2)}
              ${this.#renderField('reach', words.reach, 2)}
            </div>`
          : nothing
      }
    `;
  }

  #renderActions(words: Words['naming'], writing: Words['writing']): TemplateResult {
    return html`
      <div class="actions">
        <button
          class="primary"
          part="button"
          aria-disabled=${this.isSending}
          aria-describedby="group-read-first"
        >
          ${this.isSending ? writing.sending : words.add}
        </button>
        <button type="button" class="link" @click=${() => this.fold()}>${words.cancel}</button>
      </div>
      <p class="quiet" id="group-read-first">${writing.readFirst}</p>
      ${this.unready ? html`<p class="said" role="alert">${writing.notReady}</p>` : nothing}
    `;
  }

  #can(what: string): boolean {
    return this.prompt.capabilities.includes(what);
  }

  /** Other words are no suggestion of the organiser's any more. */
  #type(part: Part, text: string): void {
    this.#draft.change(part === 'name' ? { name: text, suggestion: undefined } : { [part]: text });
  }

  readonly #add = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.isSending) return;
    const { draft, place } = this.#draft;
    this.mistakes = mistakesIn(draft, this.#words.words!, this.#writing.words!);
    await this.updateComplete;
    if (this.mistakes.length) return this.querySelector('earshot-summary')?.focus();
    const group = newGroup(draft, this.language);
    if (!this.dispatchEvent(new EarshotGroupNameEvent(group))) return;
    this.unready = false;
    this.isSending = true;
    try {
      const acts = await this.store.acts();
      const act = await acts.do({ verb: 'nameGroup', group }, { keepWords: place === 'device' });
      // From now on the outbox has the words, and what becomes of them stands among one's own.
      await this.#draft.delete();
      await this.fold(act);
    } catch {
      this.unready = true;
    }
    this.isSending = false;
  };

  /** "That is who I mean": the person sees that group too, and what was written is not needed. */
  readonly #mean = async (group: string): Promise<void> => {
    await (await this.store.acts()).do({ verb: 'echo', of: group, echoes: true });
    await this.#draft.delete();
    await this.meant(group);
    this.say(this.#words.words!.echoed);
  };

  readonly #choices: DraftChoices = {
    carryOn: async (isTheirs) => {
      this.#draft.carryOn(isTheirs);
      await this.#rendered();
      this.focus();
    },
    /** Focus stays where the buttons were that are gone now. */
    answer: async (keeps) => {
      await this.#draft.answer(keeps);
      await this.updateComplete;
      this.querySelector<HTMLElement>('.keep p')?.focus();
    },
    delete: async () => {
      await this.#draft.delete();
      this.mistakes = [];
      await this.#rendered();
      this.focus();
      this.say(this.#writing.words!.draftDeleted);
    },
  };

  async #begin(): Promise<void> {
    await this.#draft.load();
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  async #rendered(): Promise<void> {
    await this.updateComplete;
    for (const field of this.querySelectorAll('earshot-field')) await field.updateComplete;
  }
}
