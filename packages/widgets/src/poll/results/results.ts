import { safeHref } from '@earshot/client';
import type { Poll, Results } from '@earshot/client/contract';
import { decides, leaders, percentage } from '@earshot/client/tally';
import { sayDay, sayMoment, type Words } from '@earshot/client/words';
import { results as english } from '@earshot/client/words/en/results';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customProperty } from '../../kit/custom-property.js';
import { choose, organiserText } from '../../kit/organiser-text.js';
import { StoreController } from '../../kit/store-controller.js';
import { parts, tokens } from '../../kit/tokens.styles.js';
import { visuallyHidden } from '../../kit/visually-hidden.styles.js';
import { WordsController } from '../../kit/words-controller.js';
import type { PollStore } from '../poll.store.js';
import { resultsStyles } from './results.styles.js';
import { rowsOf, type Row } from './rows.js';

/** The answers as rows that have become bars, what follows from them, and what a voter can do now. Loaded after the ballot. */
export class EarshotPollResults extends LitElement {
  static override styles = [tokens, parts, visuallyHidden, resultsStyles];
  static override properties = {
    poll: { attribute: false },
    store: { attribute: false },
    change: { attribute: false },
    forget: { attribute: false },
    asTable: { state: true },
    reading: { state: true },
  };
  poll!: Poll;
  store: PollStore | undefined;
  /** Called when the person wants to change the vote. */
  change!: () => void;
  /** Called when the person wants the code removed. */
  forget!: () => void;
  private asTable = false;
  /** Whose words are open. */
  private reading: 'said' | 'reasons' | undefined;
  readonly #words = new WordsController(this, 'results', english);
  readonly #stores = new StoreController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { store } = this;
    if (changed.has('store') && store) this.#stores.bind(store);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    const { store, poll } = this;
    const results = store?.$results.get();
    const rows = rowsOf(poll, results, store?.$vote.get(), store?.$seed.get() ?? 0, words);
    return html`
      <p class="turnout number" id="turnout">${this.#sayTurnout(words, results)}</p>
      <ul class="rows" aria-labelledby="turnout">
        ${rows.map((row) => this.#renderRow(row, words, results))}
      </ul>
      ${results?.reasons.length ? this.#renderReasons(results, words) : nothing}
      ${results && decides(poll.about.influence) ? this.#renderOutcome(results, words) : nothing}
      ${this.#renderNext(words)} ${this.#renderReceipt(words)}
      ${this.#renderChoices(words, results)}
      ${this.asTable && results ? this.#renderTable(rows, results, words) : nothing}
    `;
  }

  #sayTurnout(words: Words['results'], results: Results | undefined): string {
    const { about, state, results: when } = this.poll;
    if (results?.turnout === 0) return state === 'open' ? words.nobody : words.nobodyAnswered;
    if (results) return words.turnout(results.turnout, about.eligibility === 'open');
    if (this.store?.$resultsError.get()) return words.resultsNotLoaded;
    if (when === 'never') return words.noResults;
    if (when !== 'closing' || state === 'closed') return '';
    return words.atClosing(about.closes ? sayMoment(words, about.closes, about.timeZone) : '');
  }

  #renderRow(row: Row, words: Words['results'], results: Results | undefined): TemplateResult {
    const { label, mine, said, count } = row;
    return html`
      <li class=${mine ? 'row mine' : 'row'} part="row">
        <span>
          ${organiserText(label, this.#words.language)}
          ${mine ? html`<span class="tick">✓&nbsp;${words.yourAnswer}</span>` : nothing}
          ${said.length ? this.#renderReadButton('said', words.readAnswers(said.length), words.hideAnswers) : nothing}
        </span>
        ${count === undefined ? nothing : this.#renderCount(count, results?.turnout ?? 0, words)}
        ${this.reading === 'said' && said.length ? this.#renderSaid(said) : nothing}
      </li>
    `;
  }

  #renderCount(count: number, turnout: number, words: Words['results']): TemplateResult {
    const share = percentage(count, turnout);
    return html`
      <span class="count number"
        >${words.number(count)}<span class="visually-hidden">
          ${words.answersFor(count)},</span
        ></span
      >
      <span class="share number">${words.percent(share)}</span>
      <span class="bar" part="bar" ${customProperty('--share', `${share}%`)}></span>
    `;
  }

  #renderReadButton(what: 'said' | 'reasons', open: string, close: string): TemplateResult {
    const reading = this.reading === what;
    return html`<button
      class="link"
      aria-expanded=${reading}
      @click=${() => (this.reading = reading ? undefined : what)}
    >
      ${reading ? close : open}
    </button>`;
  }

  #renderSaid(said: Results['said']): TemplateResult {
    return html`<ul class="said">
      ${said.map(({ text, lang }) => html`<li><bdi dir="auto" lang=${lang ?? ''}>${text}</bdi></li>`)}
    </ul>`;
  }

  #renderReasons({ reasons }: Results, words: Words['results']): TemplateResult {
    return html`<div>
      ${this.#renderReadButton('reasons', words.reasons, words.hideReasons)}
      ${this.reading === 'reasons' ? this.#renderSaid(reasons) : nothing}
    </div>`;
  }

  #renderOutcome({ final, counts }: Results, words: Words['results']): TemplateResult {
    const { about, options } = this.poll;
    const { language } = this.#words;
    const named = leaders(counts).map(
      (id) => choose(options.find((option) => option.id === id)?.label, language).text,
    );
    return html`
      <div class="prose">
        <p>${final ? sayWinner(named, words) : words.provisional}</p>
        <p class="quiet">${words.most(choose(about.decider, language).text)}</p>
        ${
          about.limit
            ? html`<p class="quiet">${words.limit} ${organiserText(about.limit, language)}</p>`
            : nothing
        }
      </div>
    `;
  }

  /** What happened, and when the next word is due. */
  #renderNext(words: Words['results']): TemplateResult {
    const { happened, promise } = this.poll.about;
    const { language } = this.#words;
    return html`
      ${
        happened.length
          ? html`<div>
              <strong>${words.happened}</strong>
              <ul class="said">
                ${happened.map(
                  ({ on, text }) =>
                    html`<li>${sayDay(words, on)}: ${organiserText(text, language)}</li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      ${
        promise && this.poll.state !== 'paused'
          ? html`<p>
              ${words.nextWord(choose(promise.text, language).text, sayDay(words, promise.by))}
            </p>`
          : nothing
      }
    `;
  }

  #renderTable(rows: readonly Row[], results: Results, words: Words['results']): TemplateResult {
    const { kind, capabilities } = this.poll;
    return html`<earshot-poll-table
      .rows=${rows}
      .turnout=${results.turnout}
      .several=${kind === 'several'}
      .csv=${capabilities.includes('csv') ? safeHref(this.store?.loaded?.client.address('results.csv') ?? '') : undefined}
      .words=${words}
      .language=${this.#words.language}
    ></earshot-poll-table>`;
  }

  #renderReceipt(words: Words['results']): TemplateResult | typeof nothing {
    const vote = this.store?.$vote.get();
    if (!vote) return nothing;
    const kept = this.store?.$held.get()?.place === 'device';
    return html`<p class="quiet prose">
      ${kept ? words.sentDevice : words.sentPage} ${vote.waiting ? words.waiting : nothing}
      ${words.receipt(vote.receipt)}
    </p>`;
  }

  #renderChoices(words: Words['results'], results: Results | undefined): TemplateResult {
    const { state, capabilities } = this.poll;
    const changeable = state === 'open' && this.store?.$vote.get();
    const button = (label: string, press: () => void) =>
      html`<button class="link" @click=${press}>${label}</button>`;
    return html`<p class="choices">
      ${changeable ? button(words.change, this.change) : nothing}
      ${
        changeable && capabilities.includes('withdraw')
          ? button(words.withdraw, () => void this.store?.loaded?.client.withdrawVote())
          : nothing
      }
      ${
        state !== 'open' && this.store?.$vote.get() && capabilities.includes('mine')
          ? button(words.deleteMine, () => void this.store?.loaded?.client.deleteMine())
          : nothing
      }
      ${this.store?.$held.get() ? button(words.removeCode, this.forget) : nothing}
      ${
        results
          ? html`<button
              class="link"
              aria-expanded=${this.asTable}
              @click=${() => (this.asTable = !this.asTable)}
            >
              ${this.asTable ? words.hideTable : words.showTable}
            </button>`
          : nothing
      }
    </p>`;
  }
}

function sayWinner(named: readonly string[], words: Words['results']): string {
  if (named.length === 0) return '';
  return named.length === 1 ? words.won(named[0]!) : words.tied(named.join(' · '));
}
