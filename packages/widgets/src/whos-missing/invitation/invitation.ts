import type { Prompt } from '@earshot/client/contract';
import { loadWords, type Words } from '@earshot/client/words';
import { invitation as english } from '@earshot/client/words/en/invitation';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { acting } from '../../kit/acting.styles.js';
import { adopt } from '../../kit/adopt.js';
import { baseLanguage } from '../../kit/language.js';
import { choose } from '../../kit/organiser-text.js';
import { copy, share } from '../../kit/pass-on.js';
import { WordsController } from '../../kit/words-controller.js';
import { invitationStyles } from './invitation.styles.js';
import { languageName } from './language-name.js';
import { canonicalOf, invitationLink } from './link.js';
import { sayInvitation } from './message.js';

/** What can be copied, and the field in which it stands. */
type Copied = 'message' | 'link';

/** An invitation to pass on: a message, a link, a card. It asks for nobody's name, and lives in its widget's own shadow root. */
export class EarshotInvitation extends LitElement {
  static override properties = {
    prompt: { attribute: false },
    language: { attribute: false },
    level: { attribute: false },
    say: { attribute: false },
    wanted: { state: true },
    wordsIn: { state: true },
    copied: { state: true },
    refused: { state: true },
  };
  prompt!: Prompt;
  /** The language of what the organiser wrote. */
  language = 'en';
  /** The level of its heading among the page's. */
  level = 3;
  /** Says something in the widget's one live region. */
  say!: (text: string) => void;
  /** The language that the person wants the invitation in; default their own. */
  private wanted = '';
  /** What we say in the invitation's language, once it is there. */
  private wordsIn: Words['invitation'] | undefined;
  private copied: Copied | undefined;
  /** What the browser would not copy. */
  private refused: Copied | undefined;
  readonly #words = new WordsController(this, 'invitation', english);
  /** The language that `wordsIn` are, or will be, in. */
  #spoken = '';
  #wantsFocus = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const styles of [acting, invitationStyles]) adopt(this, styles);
  }

  /** Focuses the heading, as soon as it is there. */
  override focus(): void {
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (this.#spoken !== this.#inLanguage) void this.#speak(this.#inLanguage);
  }

  protected override updated(): void {
    const heading = this.querySelector<HTMLElement>('#invitation');
    if (!this.#wantsFocus || !heading) return;
    this.#wantsFocus = false;
    heading.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const { prompt, wordsIn } = this;
    if (!words || !wordsIn) return nothing;
    const language = this.#inLanguage;
    const message = sayInvitation(prompt, wordsIn, language);
    const link = invitationLink(location.href, canonicalOf(document));
    return html`
      <section class="invitation" aria-labelledby="invitation">
        <div id="invitation" role="heading" aria-level=${this.level} tabindex="-1">
          ${words.ask}
        </div>
        <p class="lead prose">${words.reach}</p>
        ${prompt.arrivals ? html`<p class="prose">${words.arrivals(prompt.arrivals)}</p>` : nothing}
        ${prompt.languages.length > 1 ? this.#renderLanguages(words) : nothing}
        ${this.#renderMessage(message, link, words)} ${this.#renderLink(link, words)}
        <earshot-invitation-card
          .invitation=${{ prompt, message, link, language, words: wordsIn }}
          .words=${words}
          .say=${this.say}
        ></earshot-invitation-card>
        <p class="quiet prose">${words.nobodyElse}</p>
      </section>
    `;
  }

  #renderLanguages(words: Words['invitation']): TemplateResult {
    return html`
      <div class="field">
        <label for="invitation-language">${words.inLanguage}</label>
        <select id="invitation-language" class="line" @change=${this.#want}>
          ${this.prompt.languages.map(
            (tag) =>
              html`<option value=${tag} lang=${tag} .selected=${tag === this.#inLanguage}>
                ${languageName(tag)}
              </option>`,
          )}
        </select>
      </div>
    `;
  }

  #renderMessage(message: string, link: string, words: Words['invitation']): TemplateResult {
    return html`
      <div class="field">
        <label for="invitation-message">${words.message}</label>
        <textarea
          id="invitation-message"
          readonly
          rows="4"
          dir="auto"
          lang=${this.#inLanguage}
          .value=${`${message}\n${link}`}
        ></textarea>
        <div class="actions">
          ${
            typeof navigator.share === 'function'
              ? html`<button
                  type="button"
                  class="primary"
                  @click=${() => this.#share(message, link)}
                >
                  ${words.share}
                </button>`
              : nothing
          }
          ${this.#renderCopy('message', words.copyMessage)}
        </div>
        ${this.#renderOutcome('message', words)}
      </div>
    `;
  }

  #renderLink(link: string, words: Words['invitation']): TemplateResult {
    return html`
      <div class="field">
        <label for="invitation-link">${words.link}</label>
        <div class="beside">
          <input id="invitation-link" class="line" type="url" readonly dir="ltr" .value=${link} />
          ${this.#renderCopy('link', words.copyLink)}
        </div>
        ${this.#renderOutcome('link', words)}
      </div>
    `;
  }

  #renderCopy(what: Copied, label: string): TemplateResult {
    return html`<button type="button" class="secondary" @click=${() => this.#copy(what)}>
      ${label}
    </button>`;
  }

  #renderOutcome(what: Copied, words: Words['invitation']): TemplateResult | typeof nothing {
    if (this.refused === what) return html`<p class="notice">${words.notCopied}</p>`;
    if (this.copied === what) return html`<p class="quiet">✓ ${said(words, what)}</p>`;
    return nothing;
  }

  /** The person's own language where the organiser wrote in it, unless they want another. */
  get #inLanguage(): string {
    const { languages } = this.prompt;
    const isTheirs = (tag: string) => baseLanguage(tag) === baseLanguage(this.language);
    return this.wanted || (languages.find(isTheirs) ?? languages[0] ?? this.language);
  }

  readonly #want = (event: Event): void => {
    this.wanted = (event.target as HTMLSelectElement).value;
    this.copied = this.refused = undefined;
  };

  async #speak(language: string): Promise<void> {
    this.#spoken = language;
    const base = baseLanguage(language);
    const words =
      base === 'en' ? english : await loadWords(base, 'invitation').catch(() => undefined);
    if (language === this.#spoken) this.wordsIn = words ?? english;
  }

  async #share(text: string, url: string): Promise<void> {
    const title = choose(this.prompt.question, this.#inLanguage).text;
    if (!(await share({ title, text, url }))) await this.#copy('message');
  }

  /** Where the browser refuses the clipboard, the text is marked for the person to copy. */
  async #copy(what: Copied): Promise<void> {
    const field = this.querySelector<HTMLInputElement>(`#invitation-${what}`)!;
    const isCopied = await copy(field.value);
    this.copied = isCopied ? what : undefined;
    this.refused = isCopied ? undefined : what;
    this.say(isCopied ? said(this.#words.words!, what) : this.#words.words!.notCopied);
    if (!isCopied) field.select();
  }
}

const said = (words: Words['invitation'], what: Copied): string =>
  what === 'link' ? words.linkCopied : words.messageCopied;
